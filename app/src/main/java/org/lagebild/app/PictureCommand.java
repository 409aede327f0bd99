package org.lagebild.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Picture;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportReader;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.analysis.AnalysisJson;
import org.lagebild.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts many articles, or readings of them, together into one picture. */
@Command(
        name = "picture",
        mixinStandardHelpOptions = true,
        description =
                "Puts what many articles say together: one entry for each edition of an exercise, with its sources.")
final class PictureCommand implements Callable<Integer> {
    /** How the input is written. */
    enum From {
        FILES,
        JSONL
    }

    /** How the picture is written. */
    enum Format {
        JSON
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            paramLabel = "FILE|FOLDER",
            description = "articles, or readings with --from jsonl; - is the standard input; none: the store")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "jsonl",
            description = "the input is readings, one a line, as \"read --format jsonl --text\" writes them")
    private From from = From.FILES;

    @Option(names = "--format", paramLabel = "json", description = "as data (the only form so far)")
    private Format format = Format.JSON;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--all",
            description = "from archives read every page, also those that hold no word of exercises or of the military")
    private boolean all;

    @Option(names = "--as-of", paramLabel = "DATE", description = "only what was published up to this day (YYYY-MM-DD)")
    private @Nullable LocalDate asOf;

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    private final List<Report> reports = new ArrayList<>();
    private boolean broken;

    @Override
    public Integer call() throws IOException {
        boolean stored = inputs.isEmpty() && from == From.FILES;
        if (stored && !store.exists()) {
            System.err.println("Nothing to read, and no store here. Maybe name a file or a folder, for example:"
                    + " lagebild picture examples/, or add articles to a store first?");
            return ExitCode.WRONG_USE;
        }
        if (from == From.JSONL) {
            readLines();
        } else if (!stored) {
            readArticles();
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Picture picture = stored ? fromStore() : Picture.of(reports, asOf);
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(picture)));
        out.flush();
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private ObjectNode json(Picture picture) {
        ObjectNode json = PictureJson.of(picture);
        if (analysis.wanted()) {
            World world = Lagebild.load().world();
            for (int i = 0; i < picture.exercises().size(); i++) {
                Analysis found = Analysis.of(picture.exercises().get(i), picture, world, analysis.thresholds());
                ((ObjectNode) json.path("exercises").get(i)).set("analysis", AnalysisJson.of(found));
            }
        }
        return json;
    }

    private Picture fromStore() {
        try (Store opened = store.open()) {
            return opened.picture(asOf);
        }
    }

    private void readArticles() throws IOException {
        Lagebild lagebild = Lagebild.load();
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<List<Outcome>> work = new InOrder<>(threads, all -> all.forEach(this::add))) {
            InputOptions input = InputOptions.of(inputs, all);
            input.forEach(lagebild, incoming -> work.submit(Outcome.each(lagebild, incoming)));
            Optional.ofNullable(Progress.passedOver(input.meter())).ifPresent(System.err::println);
        }
    }

    private void add(Outcome outcome) {
        if (outcome.message() != null) {
            System.err.println(outcome.source() + ": " + outcome.message());
        }
        broken |= outcome.isBroken();
        if (outcome.reading() != null) {
            reports.add(ReportReader.of(outcome.reading()));
        }
    }

    private void readLines() throws IOException {
        ReadingLines[] lines = new ReadingLines[1];
        lines[0] = new ReadingLines((where, reading) -> {
            if (reading.has("exercises")) {
                reports.add(ReportReader.of(reading));
            } else {
                lines[0].fault(where, "has no exercises. Maybe an article that is to be read first, with \"read\"?");
            }
        });
        broken |= !lines[0].read(inputs);
    }
}
