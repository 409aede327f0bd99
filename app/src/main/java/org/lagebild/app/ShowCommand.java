package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.dossier.Dossier;
import org.lagebild.app.dossier.DossierFormat;
import org.lagebild.app.dossier.DossierWriter;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.analysis.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one exercise. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows an exercise: what is judged, who says so, where sources differ, and the articles.")
final class ShowCommand implements Callable<Integer> {
    /** How the exercise is shown. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private LabelOptions lang = new LabelOptions();

    @Parameters(paramLabel = "EXERCISE", description = "id, as \"list\" prints it")
    private String id = "";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--format", paramLabel = "text|json", description = "for people (default), or as data")
    private Format format = Format.TEXT;

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            Exercise exercise = opened.exercise(id, asOf.day()).orElse(null);
            if (exercise == null) {
                System.err.println(missing(id, asOf.day()));
                return ExitCode.WRONG_USE;
            }
            out.println(
                    format == Format.JSON
                            ? new ObjectMapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(json(exercise, opened))
                            : DossierFormat.TEXT.write(
                                    dossier(exercise, opened, asOf.day(), lang.labels(), false, analysis),
                                    lang.labels()));
        }
        out.flush();
        return ExitCode.OK;
    }

    private ObjectNode json(Exercise exercise, Store opened) {
        ObjectNode node = PictureJson.exercise(exercise);
        Analysis found = analysis.of(exercise, opened, asOf.day());
        if (found != null) {
            node.set("analysis", AnalysisJson.of(found));
        }
        return node;
    }

    /** The dossier of an exercise, with its analysis where it is wanted. */
    static Dossier dossier(
            Exercise exercise,
            Store store,
            @Nullable LocalDate asOf,
            Labels labels,
            boolean passages,
            AnalysisOptions options) {
        LocalDate day = day(asOf);
        Analysis found = options.of(exercise, store, asOf);
        return found == null
                ? DossierWriter.of(exercise, store, day, labels, passages)
                : DossierWriter.of(exercise, store, day, labels, passages, found, options.thresholds());
    }

    /** The day that is meant where none is named. */
    private static LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    }

    static String missing(String id, @Nullable LocalDate asOf) {
        return "There is no exercise \"" + id + "\"" + (asOf == null ? "" : " known on " + asOf)
                + ". Maybe look for it with: lagebild list --text \"" + id + "\"";
    }
}
