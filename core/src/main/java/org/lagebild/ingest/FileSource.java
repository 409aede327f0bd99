package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles from files and folders: {@code .txt}, {@code .html}, {@code .jsonl}, any of them as {@code .gz} or inside
 * {@code .zip}, and {@code .warc} archives. Streams: what is read is never held as a whole.
 */
public final class FileSource {
    /** The largest article, in bytes; a million words are about 7 MB. */
    static final int MOST_BYTES = 32 << 20;

    private static final Set<String> TEXTS = Set.of("txt", "text", "md");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final String WARC = "warc";
    private static final String ZIP = "zip";
    private static final String GZ = ".gz";
    private static final String READABLE = ".txt, .html, .jsonl, .warc or .zip";

    private final Gate gate;
    private final Meter meter;

    /**
     * @param gate decides which pages of archives are read; what lies there as a file of its own always is
     * @param meter counts what is taken and what is passed over
     */
    public FileSource(Gate gate, Meter meter) {
        this.gate = gate;
        this.meter = meter;
    }

    /** Hands on what a file or folder holds, whether it seems to matter or not. */
    public static void forEach(Path path, Consumer<Incoming> consumer) {
        new FileSource(Gate.OPEN, new Meter()).read(path, consumer);
    }

    /** Hands on what a file or folder holds; a folder's files in the order of their paths. */
    public void read(Path path, Consumer<Incoming> consumer) {
        if (Files.isDirectory(path)) {
            folder(path, consumer);
            return;
        }
        try {
            if (Files.isRegularFile(path) && isArchive(path)) {
                archive(path, consumer);
            } else {
                meter.read(Files.exists(path) ? Files.size(path) : 0);
                consumer.accept(read(path, path.toString()));
            }
        } catch (IOException e) {
            consumer.accept(broken(path, e));
        }
    }

    /**
     * Hands on what a file holds that no path leads to, as one on the network.
     *
     * @param name its ending tells what it holds
     * @param in is read to its end and not closed
     */
    public void read(String name, InputStream in, Consumer<Incoming> consumer) {
        Meter own = new Meter();
        try {
            Gate here = isAlone(name) ? Gate.OPEN : gate;
            new FileSource(here, meter).entry(name, new MeteredStream(in, meter, own), own::bytes, null, consumer);
        } catch (IOException | IllegalArgumentException e) {
            consumer.accept(cut(name, e));
        }
    }

    private void folder(Path folder, Consumer<Incoming> consumer) {
        try {
            List<Path> files = filesBelow(folder);
            if (files.isEmpty()) {
                consumer.accept(new Incoming.Broken(
                        folder.toString(), "holds no " + READABLE + " file. Maybe another folder was meant?"));
            }
            files.forEach(file -> read(file, consumer));
        } catch (IOException e) {
            consumer.accept(broken(folder, e));
        }
    }

    /** Number of articles below a path, as far as that is known beforehand; -1 where an archive is among the files. */
    public static int count(Path path) {
        try {
            List<Path> files = Files.isDirectory(path) ? filesBelow(path) : List.of(path);
            return files.stream().anyMatch(FileSource::isArchive) ? -1 : files.size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Bytes that lie below a path in files that would be read. */
    public static long size(Path path) {
        try {
            long size = 0;
            for (Path file : Files.isDirectory(path) ? filesBelow(path) : List.of(path)) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return size;
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> isReadable(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file of that name is read where a folder holds it. */
    public static boolean isReadable(String name) {
        return kind(name) != Kind.OTHER;
    }

    /** Whether a file holds many articles, or compressed ones. */
    private static boolean isArchive(Path file) {
        return isReadable(file.toString()) && !isAlone(file.toString());
    }

    private static boolean isAlone(String name) {
        Kind kind = kind(name);
        return (kind == Kind.TEXT || kind == Kind.PAGE) && !name.endsWith(GZ);
    }

    private void archive(Path file, Consumer<Incoming> consumer) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Meter own = new Meter();
        try (SeekableByteChannel channel = new MeteredChannel(FileChannel.open(file), meter, own)) {
            InputStream in = java.nio.channels.Channels.newInputStream(channel);
            if (kind(file.toString()) == Kind.WARC) {
                new WarcSource(file.toString(), gate, meter).forEach(channel, consumer);
            } else {
                entry(file.toString(), in, own::bytes, parent, consumer);
            }
        } catch (IOException | IllegalArgumentException e) {
            consumer.accept(cut(file.toString(), e));
        }
    }

    private Incoming cut(String name, Exception e) {
        meter.breakage();
        return new Incoming.Broken(
                name, "cannot be read to its end: " + e.getMessage() + ". Maybe it was not fetched completely?");
    }

    /** What a file, or one inside of a zip, holds. */
    private void entry(
            String name, InputStream in, LongSupplier taken, @Nullable Path base, Consumer<Incoming> consumer)
            throws IOException {
        InputStream plain = in;
        Kind kind = kind(name);
        boolean packed = name.endsWith(GZ) && kind != Kind.WARC;
        if (packed) {
            plain = new Inflation(new GZIPInputStream(in, 1 << 16), taken);
        }
        switch (kind) {
            case WARC -> new WarcSource(name, gate, meter).forEach(plain, consumer);
            case ZIP -> zip(name, plain, taken, consumer);
            case LINES ->
                new JsonLinesSource(name, base == null ? Path.of("") : base, packed ? gate : Gate.OPEN, meter)
                        .forEach(plain, consumer);
            default -> single(name, plain, kind == Kind.PAGE, consumer);
        }
    }

    private void zip(String name, InputStream in, LongSupplier taken, Consumer<Incoming> consumer) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        InputStream guarded = new Unclosed(new Inflation(zip, taken));
        int read = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && kind(entry.getName()) != Kind.OTHER && kind(entry.getName()) != Kind.ZIP) {
                read++;
                entry(name + "!" + entry.getName(), guarded, taken, null, consumer);
            }
        }
        if (read == 0) {
            consumer.accept(new Incoming.Broken(
                    name, "holds no .txt, .html, .jsonl or .warc file. Maybe another archive was meant?"));
        }
    }

    /** One article inside of an archive. */
    private void single(String name, InputStream in, boolean page, Consumer<Incoming> consumer) throws IOException {
        meter.record();
        Buffer buffer = new Buffer(MOST_BYTES).fill(in);
        if (buffer.isCut()) {
            consumer.accept(new Incoming.Broken(
                    name, "has more than an article may have (" + megabytes() + " MB). Maybe it is an archive?"));
        } else if (gate.mayMatter(buffer.bytes(), buffer.length())) {
            consumer.accept(decoded(name, buffer.copy(0), page));
        } else {
            meter.passOver();
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
            return decoded(source, Files.readAllBytes(file), kind(file.toString()) == Kind.PAGE);
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
        Decoder.Decoded decoded = page ? Decoder.decodeMarkup(bytes, null) : Decoder.decode(bytes);
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

    /** What a file holds, by its name. */
    private enum Kind {
        TEXT,
        PAGE,
        LINES,
        WARC,
        ZIP,
        OTHER
    }

    private static Kind kind(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(GZ) ? name.substring(0, name.length() - GZ.length()) : name;
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        if (TEXTS.contains(extension)) {
            return Kind.TEXT;
        }
        if (PAGES.contains(extension)) {
            return Kind.PAGE;
        }
        if (LINES.contains(extension)) {
            return Kind.LINES;
        }
        return extension.equals(WARC) ? Kind.WARC : extension.equals(ZIP) ? Kind.ZIP : Kind.OTHER;
    }
}
