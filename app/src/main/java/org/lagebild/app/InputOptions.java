package org.lagebild.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.JsonLinesSource;
import org.lagebild.ingest.RawArticle;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, the same for all commands that read. */
final class InputOptions {
    /** How the input is written. */
    enum From {
        FILES,
        JSONL
    }

    @Parameters(paramLabel = "FILE|FOLDER", description = "what to read; - is the standard input")
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

    /** Files and folders of which nothing more is said. */
    static InputOptions of(List<String> inputs) {
        InputOptions options = new InputOptions();
        options.inputs = inputs;
        return options;
    }

    /** Whether nothing was named and nothing is piped in. */
    boolean isEmpty() {
        return inputs.isEmpty() && from == From.FILES;
    }

    /** How many inputs there are, as far as that is known beforehand; -1 where it is not. */
    int count() {
        return from == From.JSONL || inputs.contains("-")
                ? -1
                : inputs.stream()
                        .mapToInt(input -> FileSource.count(Path.of(input)))
                        .sum();
    }

    /** Hands on every article, in order. */
    void forEach(Consumer<Incoming> consumer) throws IOException {
        Consumer<Incoming> described = incoming -> consumer.accept(describe(incoming));
        for (String input : inputs.isEmpty() ? List.of("-") : inputs) {
            open(input, described);
        }
    }

    private void open(String input, Consumer<Incoming> consumer) throws IOException {
        if (input.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            consumer.accept(
                    new Incoming.Broken(input, "pages are not fetched yet. Maybe save the page and read the file?"));
        } else if (from == From.JSONL) {
            openLines(input, consumer);
        } else if (input.equals("-")) {
            consumer.accept(FileSource.decoded("-", System.in.readAllBytes(), false));
        } else {
            openPath(input, consumer);
        }
    }

    private static void openPath(String input, Consumer<Incoming> consumer) {
        try {
            FileSource.forEach(Path.of(input), consumer);
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
            try (InputStream in = Files.newInputStream(Path.of(input))) {
                new JsonLinesSource(input, parent == null ? Path.of("") : parent).forEach(in, consumer);
            }
        }
    }

    /** What the command line says about all inputs, where they do not say it themselves. */
    private Incoming describe(Incoming incoming) {
        if (!(incoming instanceof Incoming.Article article)) {
            return incoming;
        }
        RawArticle raw = article.raw();
        return new Incoming.Article(
                new RawArticle(
                        raw.source(),
                        raw.text(),
                        raw.html(),
                        raw.url() == null ? url : raw.url(),
                        raw.published() == null ? published : raw.published(),
                        raw.language() == null ? language : raw.language()),
                article.note());
    }
}
