package org.lagebild.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.analysis.Line;
import picocli.CommandLine.Option;

/** Whether what the numbers show stands beside exercises, and by which thresholds. */
final class AnalysisOptions {
    @Option(
            names = "--analysis",
            description = "beside each exercise what its numbers show: thresholds, lead time, pattern, distances")
    private boolean wanted;

    @Option(
            names = "--line",
            paramLabel = "NAME=TROOPS",
            description = "a further threshold for --analysis, beside the 9000 and 13000 of the Vienna Document")
    private Map<String, Long> lines = new TreeMap<>();

    boolean wanted() {
        return wanted;
    }

    List<Line> thresholds() {
        List<Line> all = new ArrayList<>(Line.VIENNA_DOCUMENT);
        lines.forEach((name, troops) -> all.add(new Line(name, troops)));
        return all;
    }

    /** The analysis of an exercise of a store; null where none is wanted. It looks at the whole picture. */
    @Nullable
    Analysis of(Exercise exercise, Store store, @Nullable LocalDate asOf) {
        return wanted
                ? Analysis.of(exercise, store.picture(asOf), Lagebild.load().world(), thresholds())
                : null;
    }
}
