package org.lagebild.app;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.report.Labels;
import org.lagebild.app.report.ReportWriter;
import org.lagebild.app.report.Style;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.FolderKnowledge;
import org.lagebild.language.KnowledgeSource;
import picocli.CommandLine.Option;

/** How readings are made and written, the same for all commands that print them. */
final class ReadingOptions {
    /** How readings are written. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

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

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--color", paramLabel = "auto|always|never", description = "colours; auto (default): on a terminal")
    private String colour = "auto";

    boolean isJsonLines() {
        return format == Format.JSONL;
    }

    int threads() {
        return Math.max(1, threads);
    }

    KnowledgeSource knowledge() {
        return knowledge == null ? new ClassPathKnowledge() : new FolderKnowledge(knowledge);
    }

    Lagebild lagebild() {
        return knowledge == null ? Lagebild.load() : Lagebild.load(knowledge());
    }

    /** Prints readings in the form that was asked for. */
    ReadingPrinter printer(OutputStream out, List<String> languages) {
        Locale locale = lang == null ? Locale.getDefault() : Locale.forLanguageTag(lang);
        boolean colours = colour.equals("always") || colour.equals("auto") && Terminal.isInteractive();
        Style style = colours ? Style.COLOUR : Style.PLAIN;
        return new ReadingPrinter(
                out,
                format,
                new ReadingPrinter.Extent(text, annotations),
                lines -> new ReportWriter(lines, new Labels(locale), style, explain, languages));
    }
}
