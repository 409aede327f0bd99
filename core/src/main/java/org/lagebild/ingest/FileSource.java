package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Articles from files and folders: {@code .txt}, {@code .html}, {@code .htm} and {@code .jsonl}. */
public final class FileSource {
    /** The largest article, in bytes; a million words are about 7 MB. */
    static final int MOST_BYTES = 32 << 20;

    private static final Set<String> TEXTS = Set.of("txt", "text", "md");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final String LINES = "jsonl";

    private FileSource() {}

    /** Hands on what a file or folder holds; a folder's files in the order of their paths. */
    public static void forEach(Path path, Consumer<Incoming> consumer) {
        if (Files.isDirectory(path)) {
            folder(path, consumer);
        } else if (extension(path).equals(LINES) && Files.isRegularFile(path)) {
            lines(path, consumer);
        } else {
            consumer.accept(read(path, path.toString()));
        }
    }

    private static void folder(Path folder, Consumer<Incoming> consumer) {
        try {
            List<Path> files = filesBelow(folder);
            if (files.isEmpty()) {
                consumer.accept(new Incoming.Broken(
                        folder.toString(), "holds no .txt, .html or .jsonl file. Maybe another folder was meant?"));
            }
            files.forEach(file -> forEach(file, consumer));
        } catch (IOException e) {
            consumer.accept(broken(folder, e));
        }
    }

    /** Number of files that {@link #forEach} would open below a path. */
    public static int count(Path path) {
        try {
            return Files.isDirectory(path) ? filesBelow(path).size() : 1;
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(FileSource::isReadable)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReadable(Path file) {
        String extension = extension(file);
        return !file.getFileName().toString().startsWith(".")
                && (TEXTS.contains(extension) || PAGES.contains(extension) || extension.equals(LINES));
    }

    private static void lines(Path file, Consumer<Incoming> consumer) {
        Path parent = file.toAbsolutePath().getParent();
        try (InputStream in = Files.newInputStream(file)) {
            new JsonLinesSource(file.toString(), parent == null ? file : parent).forEach(in, consumer);
        } catch (IOException e) {
            consumer.accept(broken(file, e));
        }
    }

    /** One file as an article. */
    static Incoming read(Path file, String source) {
        try {
            if (!Files.exists(file)) {
                return new Incoming.Broken(source, "does not exist. Maybe the path is relative to another folder?");
            }
            if (Files.size(file) > MOST_BYTES) {
                return new Incoming.Broken(
                        source,
                        "has " + (Files.size(file) >> 20) + " MB, more than an article may have (" + megabytes()
                                + " MB). Maybe it is an archive?");
            }
            return decoded(source, Files.readAllBytes(file), PAGES.contains(extension(file)));
        } catch (IOException e) {
            return broken(file, e);
        }
    }

    /** Bytes as an article. */
    public static Incoming decoded(String source, byte[] bytes, boolean page) {
        if (bytes.length == 0) {
            return new Incoming.Broken(source, "is empty. Maybe it was not written to its end?");
        }
        if (Decoder.isBinary(bytes)) {
            return new Incoming.Broken(source, "is binary, no text. Maybe it is a picture, a PDF or an archive?");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text().isBlank()) {
            return new Incoming.Broken(source, "holds only white space. Maybe it was not written to its end?");
        }
        return new Incoming.Article(
                new RawArticle(source, page ? null : decoded.text(), page ? decoded.text() : null, null, null, null),
                decoded.note());
    }

    private static Incoming broken(Path path, IOException e) {
        String why = e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e.getMessage();
        return new Incoming.Broken(path.toString(), why + ". Maybe the permissions are wrong?");
    }

    static int megabytes() {
        return MOST_BYTES >> 20;
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
