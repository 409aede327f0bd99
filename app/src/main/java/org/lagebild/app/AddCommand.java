package org.lagebild.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Added;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.ingest.Incoming;
import org.lagebild.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and keeps them. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads articles and keeps them in a store, each once. What it has printed is safe on the disk.")
final class AddCommand implements Callable<Integer> {
    /** How is told what became of each article. */
    enum Format {
        TEXT,
        JSONL
    }

    private static final int BATCH = 200;
    private static final int SHOWN = 20;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--readings", description = "the input is readings, as \"read --format jsonl --text\" writes them")
    private boolean readings;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "a summary (default), or a line an article")
    private Format format = Format.TEXT;

    @Option(names = "--batch", paramLabel = "N", description = "articles kept at a time (default: " + BATCH + ")")
    private int batch = BATCH;

    private final PrintStream out = Output.standard();
    private final List<ReadArticle> waiting = new ArrayList<>();
    private final Map<Added.Kind, Integer> counts = new EnumMap<>(Added.Kind.class);
    private final Set<String> exercises = new TreeSet<>();
    private boolean broken;

    @Override
    public Integer call() throws IOException {
        if (input.isEmpty() && !readings) {
            System.err.println("Nothing to add. Maybe name a file or a folder, for example: lagebild add examples/");
            return ExitCode.WRONG_USE;
        }
        try (Store opened = store.openOrMake()) {
            if (readings) {
                addReadings(opened);
            } else {
                addArticles(opened);
            }
            keep(opened);
        }
        if (format == Format.TEXT) {
            summary();
        }
        out.flush();
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private void addArticles(Store opened) throws IOException {
        Lagebild lagebild = Lagebild.load();
        int threads = Runtime.getRuntime().availableProcessors();
        try (Progress progress = Progress.over(input);
                InOrder<List<Read>> work = new InOrder<>(threads, all -> {
                    all.forEach(read -> add(opened, read));
                    progress.step();
                })) {
            input.forEach(lagebild, incoming -> work.submit(() -> read(lagebild, incoming)));
        }
    }

    /** What became of an input, and what is to be kept of it. */
    private record Read(Outcome outcome, @Nullable ReadArticle article) {}

    private static List<Read> read(Lagebild lagebild, Incoming incoming) throws Exception {
        return Outcome.each(lagebild, incoming).call().stream()
                .map(outcome -> new Read(outcome, article(incoming, outcome.reading())))
                .toList();
    }

    private static @Nullable ReadArticle article(Incoming incoming, @Nullable Reading reading) {
        return incoming instanceof Incoming.Article article && reading != null
                ? ReadArticle.of(article.raw(), reading)
                : null;
    }

    private void add(Store opened, Read read) {
        Outcome outcome = read.outcome();
        if (outcome.message() != null) {
            System.err.println(outcome.source() + ": " + outcome.message());
        }
        broken |= outcome.isBroken();
        if (read.article() != null) {
            wait(opened, read.article());
        }
    }

    private void addReadings(Store opened) throws IOException {
        ReadingLines[] lines = new ReadingLines[1];
        lines[0] = new ReadingLines((where, reading) -> {
            try {
                wait(opened, ReadArticle.of(reading));
            } catch (StoreException e) {
                lines[0].fault(where, String.valueOf(e.getMessage()));
            }
        });
        broken |= !lines[0].read(input.inputs());
    }

    private void wait(Store opened, ReadArticle article) {
        waiting.add(article);
        if (waiting.size() >= batch) {
            keep(opened);
        }
    }

    private void keep(Store opened) {
        opened.addAll(List.copyOf(waiting)).forEach(this::tell);
        waiting.clear();
        if (format == Format.JSONL) {
            out.flush();
        }
    }

    private void tell(Added added) {
        counts.merge(added.kind(), 1, Integer::sum);
        exercises.addAll(added.exercises());
        if (format == Format.JSONL) {
            ObjectNode line = JsonNodeFactory.instance
                    .objectNode()
                    .put("article", added.article())
                    .put("kind", added.kind().name().toLowerCase(Locale.ROOT));
            added.exercises().forEach(line.putArray("exercises")::add);
            out.println(line);
        }
    }

    private void summary() {
        out.println(count(Added.Kind.NEW) + " articles are new, " + count(Added.Kind.REPLACED)
                + " take the place of older ones, " + count(Added.Kind.KNOWN) + " were known.");
        if (!exercises.isEmpty()) {
            out.println(exercises.size() + " exercises changed:");
            exercises.stream().limit(SHOWN).forEach(id -> out.println("  " + id));
        }
        if (exercises.size() > SHOWN) {
            out.println("  … Maybe see all with \"lagebild list\"?");
        }
    }

    private int count(Added.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
