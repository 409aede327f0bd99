package org.lagebild.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.JsonLinesSource;

/** Opens a file of any file system and hands on the documents in it. */
final class Documents {
    private Documents() {}

    static void forEach(FileSystem system, Path file, Counts counts, Consumer<Incoming> consumer) throws IOException {
        String name = file.getName().toLowerCase(Locale.ROOT);
        try (InputStream in = system.open(file)) {
            if (name.endsWith(".jsonl")) {
                new JsonLinesSource(file.toString(), java.nio.file.Path.of("")).forEach(in, consumer);
            } else {
                consumer.accept(FileSource.decoded(file.toString(), in.readAllBytes(), name.endsWith("html")));
            }
        }
    }
}
