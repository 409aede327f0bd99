package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines that a run writes, one line for each article that came in, and that a later run can go on with:
 * what was cut off in the middle of a line is taken away, and as many articles are passed over as there are lines.
 *
 * @param file where it lies
 * @param lines whole lines that are there
 * @param source of the last of them; null where there is none
 */
record JsonLinesFile(Path file, long lines, @Nullable String source) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file that is begun anew. */
    static JsonLinesFile fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new JsonLinesFile(file, 0, null);
    }

    /** A file as an earlier run left it, cut to its last whole line. */
    static JsonLinesFile resumed(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new JsonLinesFile(file, 0, null);
        }
        long lines = 0;
        long whole = 0;
        long at = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] last = {};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                if (b == '\n') {
                    lines++;
                    whole = at;
                    last = line.toByteArray();
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
        return new JsonLinesFile(file, lines, lines == 0 ? null : sourceOf(file, last));
    }

    private static String sourceOf(Path file, byte[] line) throws IOException {
        try {
            return JSON.readTree(line).path("source").asText();
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": the last line is no JSON. Maybe it is a file of another kind?", e);
        }
    }

    OutputStream append() throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 16);
    }

    /**
     * Whether the article that came in as the {@code number}th was written already.
     *
     * @throws IOException where the last line is of another article than came in at its place
     */
    boolean holds(long number, String source) throws IOException {
        if (number == lines && !source.equals(this.source)) {
            throw new IOException(file + ": line " + lines + " is of " + this.source + ", but the input has " + source
                    + " there. Maybe it was written from another input, or with other options?");
        }
        return number <= lines;
    }
}
