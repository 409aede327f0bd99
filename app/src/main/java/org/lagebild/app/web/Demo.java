package org.lagebild.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.lagebild.Lagebild;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.ingest.RawArticle;

/** A store in a folder that is thrown away, filled with the example articles that come with Lagebild. */
public final class Demo implements AutoCloseable {
    private static final String FOLDER = "demo/";

    private final Path folder;
    private final Store store;

    private Demo(Path folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    /** The examples as added now. */
    public static Demo open(Lagebild lagebild) throws IOException {
        return open(lagebild, Instant.now());
    }

    /** The examples as added at some time: what tells no day of its own is known since then. */
    public static Demo open(Lagebild lagebild, Instant added) throws IOException {
        Path folder = Files.createTempDirectory("lagebild-demo");
        Demo demo = new Demo(folder, Stores.open(folder.resolve(Stores.DEFAULT)));
        demo.store.addAll(articles().stream()
                .map(raw ->
                        new ReadArticle(ReadArticle.of(raw, lagebild.read(raw)).reading(), raw.url(), added))
                .toList());
        return demo;
    }

    public Store store() {
        return store;
    }

    private static List<RawArticle> articles() {
        return text("files.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> RawArticle.ofText("examples/" + name, text(name)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream stream = Demo.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        FOLDER + name + " is not in the jar. Maybe the build left out examples/?");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
