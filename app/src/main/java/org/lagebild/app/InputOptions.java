package org.lagebild.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Gate;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.JsonLinesSource;
import org.lagebild.ingest.Meter;
import org.lagebild.ingest.PageSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, the same for all commands that read. */
final class InputOptions {
    /** How the input is written. */
    enum From {
        FILES,
        JSONL
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

    @Parameters(
            paramLabel = "FILE|FOLDER|ARCHIVE|URL",
            description =
                    "what to read: .txt, .html, .jsonl, each also as .gz or in .zip, .warc, .warc.gz; a page's address;"
                            + " - is the standard input")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "jsonl",
            description = "the input is JSON lines with id, text|html|path, published, url, language")
    private From from = From.FILES;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "the day of publication, where it is known (YYYY-MM-DD)")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "URL", description = "where the article was published")
    private @Nullable String url;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "the article's language, where it is known (ISO 639-1)")
    private @Nullable String language;

    @Option(
            names = "--all",
            description = "from archives read every page, also those that hold no word of exercises or of the military")
    private boolean all;

    @Mixin
    private WebOptions web = new WebOptions();

    private final Meter meter = new Meter();
    private @Nullable PageSource pages;

    /** Files and folders of which nothing more is said than whether all pages of archives are read. */
    static InputOptions of(List<String> inputs, boolean all) {
        InputOptions options = new InputOptions();
        options.all = all;
        options.inputs = inputs;
        return options;
    }

    List<String> inputs() {
        return inputs;
    }

    /** Whether nothing was named and nothing is piped in. */
    boolean isEmpty() {
        return inputs.isEmpty() && from == From.FILES;
    }

    /** Whether each line that comes in has one line that goes out. */
    boolean isOneToOne() {
        return from == From.JSONL;
    }

    /** How many articles there are, as far as that is known beforehand; -1 where it is not. */
    int count() {
        int count = 0;
        for (String input : inputs) {
            int one = from == From.JSONL || isNoPath(input) ? -1 : FileSource.count(Path.of(input));
            if (one < 0) {
                return -1;
            }
            count += one;
        }
        return from == From.JSONL ? -1 : count;
    }

    /** How many bytes there are to take, as far as that is known beforehand; 0 where it is not. */
    long size() {
        return inputs.stream().anyMatch(InputOptions::isNoPath)
                ? 0
                : inputs.stream()
                        .mapToLong(input -> FileSource.size(Path.of(input)))
                        .sum();
    }

    private static boolean isNoPath(String input) {
        try {
            return input.equals("-") || isAddress(input) || !Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static boolean isAddress(String input) {
        return ADDRESS.matcher(input).lookingAt();
    }

    /** What was taken and what was passed over so far. */
    Meter meter() {
        return meter;
    }

    /** Hands on every article, in order, whether it seems to matter or not. */
    void forEach(Consumer<Incoming> consumer) throws IOException {
        forEach(Gate.OPEN, consumer);
    }

    /** Hands on every article, in order; of archives only the pages that may matter, unless all are wanted. */
    void forEach(Lagebild lagebild, Consumer<Incoming> consumer) throws IOException {
        forEach(all ? Gate.OPEN : new LazyGate(lagebild::gate), consumer);
    }

    private void forEach(Gate gate, Consumer<Incoming> consumer) throws IOException {
        FileSource files = new FileSource(gate, meter);
        Consumer<Incoming> described = incoming -> consumer.accept(describe(incoming));
        for (String input : inputs.isEmpty() ? List.of("-") : inputs) {
            open(input, files, described);
        }
    }

    private void open(String input, FileSource files, Consumer<Incoming> consumer) throws IOException {
        if (isAddress(input)) {
            consumer.accept(pages().read(input));
        } else if (from == From.JSONL) {
            openLines(input, consumer);
        } else if (input.equals("-")) {
            consumer.accept(FileSource.decoded("-", System.in.readAllBytes(), false));
        } else {
            openPath(input, files, consumer);
        }
    }

    private PageSource pages() {
        PageSource known = pages;
        if (known == null) {
            known = new PageSource(web.fetcher());
            pages = known;
        }
        return known;
    }

    private static void openPath(String input, FileSource files, Consumer<Incoming> consumer) {
        try {
            files.read(Path.of(input), consumer);
        } catch (InvalidPathException e) {
            consumer.accept(
                    new Incoming.Broken(input, "is no path: " + e.getReason() + ". Maybe a character slipped in?"));
        }
    }

    private static void openLines(String input, Consumer<Incoming> consumer) throws IOException {
        if (input.equals("-")) {
            new JsonLinesSource("-", Path.of("")).forEach(System.in, consumer);
        } else if (!Files.isRegularFile(Path.of(input))) {
            consumer.accept(new Incoming.Broken(input, "is no file. Maybe the path is relative to another folder?"));
        } else {
            Path parent = Path.of(input).toAbsolutePath().getParent();
            try (InputStream file = Files.newInputStream(Path.of(input));
                    InputStream in = input.endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file) {
                new JsonLinesSource(input, parent == null ? Path.of("") : parent).forEach(in, consumer);
            }
        }
    }

    /** What the command line says about all inputs, where they do not say it themselves. */
    private Incoming describe(Incoming incoming) {
        if (!(incoming instanceof Incoming.Article article)) {
            return incoming;
        }
        return new Incoming.Article(article.raw().orElse(url, published, language), article.note());
    }
}
