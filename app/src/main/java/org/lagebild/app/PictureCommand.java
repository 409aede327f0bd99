package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.picture.Picture;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportReader;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.analysis.AnalysisJson;
import org.lagebild.picture.analysis.Line;
import org.lagebild.world.World;
import picocli.CommandLine.Command;
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
            description = "articles, or readings with --from jsonl; - is the standard input")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "jsonl",
            description = "the input is readings, one a line, as \"read --format jsonl --text\" writes them")
    private From from = From.FILES;

    @Option(names = "--format", paramLabel = "json", description = "as data (the only form so far)")
    private Format format = Format.JSON;

    @Option(names = "--as-of", paramLabel = "DATE", description = "only what was published up to this day (YYYY-MM-DD)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--analysis",
            description = "beside each exercise what its numbers show: thresholds, lead time, pattern, distances")
    private boolean analysis;

    @Option(
            names = "--line",
            paramLabel = "NAME=TROOPS",
            description = "a further threshold for --analysis, beside the 9000 and 13000 of the Vienna Document")
    private Map<String, Long> lines = new TreeMap<>();

    private final List<Report> reports = new ArrayList<>();
    private boolean broken;

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty() && from == From.FILES) {
            System.err.println(
                    "Nothing to read. Maybe name a file or a folder, for example: lagebild picture examples/");
            return ExitCode.WRONG_USE;
        }
        if (from == From.JSONL) {
            readLines();
        } else {
            readArticles();
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(Picture.of(reports, asOf))));
        out.flush();
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private ObjectNode json(Picture picture) {
        ObjectNode json = PictureJson.of(picture);
        if (analysis) {
            World world = Lagebild.load().world();
            for (int i = 0; i < picture.exercises().size(); i++) {
                Analysis found = Analysis.of(picture.exercises().get(i), picture, world, thresholds());
                ((ObjectNode) json.path("exercises").get(i)).set("analysis", AnalysisJson.of(found));
            }
        }
        return json;
    }

    private List<Line> thresholds() {
        List<Line> all = new ArrayList<>(Line.VIENNA_DOCUMENT);
        lines.forEach((name, troops) -> all.add(new Line(name, troops)));
        return all;
    }

    private void readArticles() throws IOException {
        Lagebild lagebild = Lagebild.load();
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<Outcome> work = new InOrder<>(threads, this::add)) {
            InputOptions.of(inputs).forEach(lagebild, incoming -> work.submit(Outcome.of(lagebild, incoming)));
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
        for (String input : inputs.isEmpty() ? List.of("-") : inputs) {
            if (!input.equals("-") && !Files.isRegularFile(Path.of(input))) {
                fault(input, "is no file. Maybe the path is relative to another folder?");
                continue;
            }
            try (BufferedReader lines = open(input)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(input + ":" + ++number, line);
                }
            }
        }
    }

    private static BufferedReader open(String input) throws IOException {
        return input.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(input));
    }

    private void read(String where, String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode reading = JSON.readTree(line);
            if (reading.hasNonNull("error") || !reading.isObject()) {
                fault(
                        where,
                        "is no reading: " + reading.path("error").asText("no JSON object")
                                + ". Maybe it comes from another command than \"read\"?");
            } else {
                reports.add(ReportReader.of(reading));
            }
        } catch (JsonProcessingException e) {
            fault(where, "is no JSON: " + e.getOriginalMessage() + ". Maybe the line was cut off?");
        }
    }

    private void fault(String where, String message) {
        broken = true;
        System.err.println(where + ": " + message);
    }
}
