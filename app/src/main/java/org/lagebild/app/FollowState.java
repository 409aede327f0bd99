package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.Feed;
import org.lagebild.ingest.Fetched.Validators;

/**
 * What was read of feeds so far, in a file of JSON lines that only grows: a line for each article once it is printed, a
 * line for a feed once all that it held is. A last line that breaks off counts as not written.
 */
final class FollowState implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEY_BYTES = 10;

    private final Set<String> items = new HashSet<>();
    private final Map<String, Validators> feeds = new HashMap<>();
    private final FileChannel file;
    private final FileLock lock;

    private FollowState(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Opens the file, or begins it.
     *
     * @throws IOException where another run has it open
     */
    static FollowState open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = lock(path, file);
        FollowState state = new FollowState(file, lock);
        state.read(path);
        return state;
    }

    private static FileLock lock(Path path, FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program
        }
        file.close();
        throw new IOException(
                path + " is in use by another run. Maybe wait for it, or name another file with --state?");
    }

    private void read(Path path) throws IOException {
        long whole = 0;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!read(line)) {
                    break;
                }
                whole += line.getBytes(StandardCharsets.UTF_8).length + 1;
            }
        }
        file.truncate(Math.min(whole, file.size()));
        file.position(file.size());
        if (whole > file.size()) {
            append("\n");
        }
    }

    private boolean read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.hasNonNull("item")) {
                items.add(node.get("item").asText());
            } else if (node.hasNonNull("feed")) {
                feeds.put(node.get("feed").asText(), new Validators(text(node, "etag"), text(node, "modified")));
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    /** Whether an article was read, or is being read. */
    boolean isKnown(Feed.Item item) {
        return items.contains(key(item.id())) || !item.link().isEmpty() && items.contains(key(item.link()));
    }

    /** From now on the article counts as being read, in this run. */
    void claim(Feed.Item item) {
        items.add(key(item.id()));
        items.add(key(item.link()));
    }

    /** The article was read and printed. */
    void settle(Feed.Item item) throws IOException {
        append(JSON.createObjectNode().put("item", key(item.id())) + "\n");
        if (!item.link().isEmpty() && !item.link().equals(item.id())) {
            append(JSON.createObjectNode().put("item", key(item.link())) + "\n");
        }
    }

    /** By what a feed can be asked whether it has changed since all that it held was read. */
    Validators validators(String feed) {
        return feeds.getOrDefault(feed, Validators.NONE);
    }

    /** All that the feed held was read. */
    void settle(String feed, Validators validators) throws IOException {
        if (!validators.equals(validators(feed)) && !validators.equals(Validators.NONE)) {
            feeds.put(feed, validators);
            ObjectNode node = JSON.createObjectNode().put("feed", feed);
            append(node.put("etag", validators.etag()).put("modified", validators.modified()) + "\n");
        }
    }

    private void append(String line) throws IOException {
        file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String key(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
