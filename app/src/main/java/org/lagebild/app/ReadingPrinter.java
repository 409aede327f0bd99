package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lagebild.app.report.ReportWriter;
import org.lagebild.reading.ReadingJson;

/** Prints readings one after the other, for people or as data; what could not be read is said on the error output. */
final class ReadingPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final ReadingOptions.Format format;
    private final Extent extent;
    private final ReportWriter reports;
    private final List<ObjectNode> together = new ArrayList<>();
    private boolean broken;

    ReadingPrinter(
            OutputStream out,
            ReadingOptions.Format format,
            Extent extent,
            Function<PrintStream, ReportWriter> reports) {
        this.out = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        this.format = format;
        this.extent = extent;
        this.reports = reports.apply(this.out);
    }

    /**
     * How much of an article is printed as data.
     *
     * @param text with its text
     * @param annotations with times, places and actors
     */
    record Extent(boolean text, boolean annotations) {}

    void print(Outcome outcome) {
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
            return ReadingJson.of(outcome.reading(), extent.text(), extent.annotations());
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("format", ReadingJson.FORMAT)
                .put("source", outcome.source())
                .put("error", outcome.message());
    }

    /** Brings to the output what was printed so far. */
    void flush() {
        out.flush();
    }

    /** Prints what is printed as a whole: one object for one article, an array for several. */
    void finish() throws JsonProcessingException {
        if (format == ReadingOptions.Format.JSON) {
            Object all = together.size() == 1 ? together.get(0) : together;
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        }
        out.flush();
    }

    /** Whether something could not be read. */
    boolean isBroken() {
        return broken;
    }
}
