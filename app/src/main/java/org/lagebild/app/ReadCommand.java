package org.lagebild.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.ingest.Incoming;
import org.lagebild.language.KnowledgeSource;
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
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "write there (jsonl)")
    private @Nullable Path file;

    @Option(
            names = "--resume",
            description = "go on where an earlier run with the same input and the same --output was stopped")
    private boolean resume;

    private @Nullable JsonLinesFile written;
    private long number;

    @Override
    public Integer call() throws IOException {
        if (input.isEmpty()) {
            System.err.println("Nothing to read. Maybe name a file or a folder, for example: lagebild read examples/");
            return ExitCode.WRONG_USE;
        }
        if (file == null ? resume : !readings.isJsonLines()) {
            System.err.println(
                    "--output and --resume go with --format jsonl. Maybe: --format jsonl --output readings.jsonl");
            return ExitCode.WRONG_USE;
        }
        KnowledgeSource source = readings.knowledge();
        Lagebild lagebild = readings.lagebild();
        written = file == null ? null : resume ? JsonLinesFile.resumed(file) : JsonLinesFile.fresh(file);
        ReadingPrinter printer = readings.printer(written == null ? System.out : written.append(), source.languages());
        try (Progress progress = Progress.over(input);
                InOrder<List<Outcome>> work = new InOrder<>(readings.threads(), all -> {
                    all.forEach(printer::print);
                    progress.step();
                })) {
            input.forEach(lagebild, incoming -> {
                if (!isWritten(incoming)) {
                    work.submit(
                            input.isOneToOne() ? Outcome.whole(lagebild, incoming) : Outcome.each(lagebild, incoming));
                }
            });
        }
        printer.finish();
        return printer.isBroken() ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private boolean isWritten(Incoming incoming) {
        number++;
        try {
            return written != null && written.holds(number, incoming.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
