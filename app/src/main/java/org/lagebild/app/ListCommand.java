package org.lagebild.app;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.picture.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the exercises of a store. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the exercises that are kept, the latest start first.")
final class ListCommand implements Callable<Integer> {
    /** How exercises are listed. */
    enum Format {
        TEXT,
        JSONL
    }

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private LabelOptions lang = new LabelOptions();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Option(names = "--after", paramLabel = "PLACE", description = "go on where the list before ended")
    private @Nullable String after;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "for people (default), or as data")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            Page<ExerciseRow> page = opened.exercises(filter.filter(), new PageRequest(limit, after));
            Labels labels = lang.labels();
            page.items().forEach(row -> out.println(format == Format.JSONL ? Stores.json(row) : line(row, labels)));
            if (page.next() != null && format == Format.TEXT) {
                out.println("… Maybe go on with --after " + page.next() + "?");
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(ExerciseRow row, Labels labels) {
        String name = row.name() == null ? labels.of("exercise.unnamed") : row.name();
        String place = row.places().stream().map(Site::name).limit(2).collect(Collectors.joining(", "));
        String strength = row.high() == null ? "" : " · " + labels.number(row.high());
        return row.id() + "  " + name + " · " + status(row, labels) + " · "
                + Objects.toString(row.start(), "?") + " – " + Objects.toString(row.end(), "?") + " · "
                + String.join(",", row.participants()) + (place.isEmpty() ? "" : " · " + place) + strength + " · "
                + labels.of("support", row.articles(), row.origins());
    }

    private static String status(ExerciseRow row, Labels labels) {
        String said = labels.of("status." + row.status());
        return row.presumedEnded() ? labels.of("presumed-ended.short", said) : said;
    }
}
