package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.report.Labels;
import org.lagebild.app.report.ReportWriter;
import org.lagebild.app.report.Style;
import org.lagebild.ingest.Incoming;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.FolderKnowledge;
import org.lagebild.language.KnowledgeSource;
import org.lagebild.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and says what they report. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and says what exercises they report, who says so, and on which words each value rests.")
final class ReadCommand implements Callable<Integer> {
    /** How readings are written. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "for people (default), or as data")
    private Format format = Format.TEXT;

    @Option(names = "--annotations", description = "with times, places and actors (json, jsonl)")
    private boolean annotations;

    @Option(names = "--text", description = "with the text (json, jsonl)")
    private boolean text;

    @Option(
            names = "--lang",
            paramLabel = "de|en",
            description = "language of the report; default: that of your system")
    private @Nullable String lang;

    @Option(names = "--explain", description = "show the rule behind every value")
    private boolean explain;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "knowledge of your own instead of that which ships with Lagebild")
    private @Nullable Path knowledge;

    @Option(names = "--output", paramLabel = "FILE", description = "write there (jsonl)")
    private @Nullable Path file;

    @Option(
            names = "--resume",
            description = "go on where an earlier run with the same input and the same --output was stopped")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--color", paramLabel = "auto|always|never", description = "colours; auto (default): on a terminal")
    private String colour = "auto";

    private final List<ObjectNode> together = new ArrayList<>();
    private @Nullable JsonLinesFile written;
    private long number;
    private boolean broken;

    @Override
    public Integer call() throws IOException {
        if (input.isEmpty()) {
            System.err.println("Nothing to read. Maybe name a file or a folder, for example: lagebild read examples/");
            return ExitCode.WRONG_USE;
        }
        if (file == null ? resume : format != Format.JSONL) {
            System.err.println(
                    "--output and --resume go with --format jsonl. Maybe: --format jsonl --output readings.jsonl");
            return ExitCode.WRONG_USE;
        }
        KnowledgeSource source = knowledge == null ? new ClassPathKnowledge() : new FolderKnowledge(knowledge);
        Lagebild lagebild = knowledge == null ? Lagebild.load() : Lagebild.load(source);
        written = file == null ? null : resume ? JsonLinesFile.resumed(file) : JsonLinesFile.fresh(file);
        PrintStream out = output();
        read(lagebild, out, reports(out, source));
        if (format == Format.JSON) {
            out.println(pretty());
        }
        out.flush();
        if (file != null) {
            out.close();
        }
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private PrintStream output() throws IOException {
        return new PrintStream(
                written == null ? new BufferedOutputStream(System.out, 1 << 16) : written.append(),
                false,
                StandardCharsets.UTF_8);
    }

    private ReportWriter reports(PrintStream out, KnowledgeSource source) {
        Locale locale = lang == null ? Locale.getDefault() : Locale.forLanguageTag(lang);
        boolean colours = colour.equals("always") || colour.equals("auto") && Terminal.isInteractive();
        return new ReportWriter(
                out, new Labels(locale), colours ? Style.COLOUR : Style.PLAIN, explain, source.languages());
    }

    private void read(Lagebild lagebild, PrintStream out, ReportWriter reports) throws IOException {
        try (Progress progress = Progress.over(input);
                InOrder<Outcome> work = new InOrder<>(Math.max(1, threads), outcome -> {
                    print(outcome, out, reports);
                    progress.step();
                })) {
            input.forEach(lagebild, incoming -> {
                if (!isWritten(incoming)) {
                    work.submit(Outcome.of(lagebild, incoming));
                }
            });
        }
    }

    private boolean isWritten(Incoming incoming) {
        number++;
        try {
            return written != null && written.holds(number, incoming.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void print(Outcome outcome, PrintStream out, ReportWriter reports) {
        if (outcome.message() != null) {
            System.err.println(outcome.source() + ": " + outcome.message());
        }
        broken |= outcome.isBroken();
        switch (format) {
            case TEXT -> {
                if (outcome.reading() != null) {
                    reports.print(outcome.reading());
                }
            }
            case JSONL -> out.println(json(outcome));
            case JSON -> together.add(json(outcome));
        }
    }

    /** The reading, or what stands in its place so that every input has its output. */
    private ObjectNode json(Outcome outcome) {
        if (outcome.reading() != null) {
            return ReadingJson.of(outcome.reading(), text, annotations);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("format", ReadingJson.FORMAT)
                .put("source", outcome.source())
                .put("error", outcome.message());
    }

    /** One object for one article, an array for several. */
    private String pretty() throws JsonProcessingException {
        Object all = together.size() == 1 ? together.get(0) : together;
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
