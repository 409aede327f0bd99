package org.lagebild.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lagebild.app.export.StoreLines;
import org.lagebild.app.store.Counts;
import org.lagebild.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what another store wrote. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes in what \"export --format jsonl\" wrote: articles with readings, decisions, grades, watches; or the"
                        + " folder that \"archive\" wrote.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "JSON lines; none or -: the standard input")
    private List<String> inputs = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.openOrMake()) {
            StoreLines lines = new StoreLines(opened);
            ReadingLines[] reader = new ReadingLines[1];
            reader[0] = new ReadingLines((where, line) -> {
                try {
                    lines.read(line);
                } catch (RuntimeException e) {
                    reader[0].fault(where, String.valueOf(e.getMessage()));
                }
            });
            boolean whole = reader[0].read(inputs);
            lines.end();
            Counts counts = opened.counts();
            System.out.println(
                    "The store has " + counts.articles() + " articles and " + counts.exercises() + " exercises now.");
            return whole ? ExitCode.OK : ExitCode.SOME_BROKEN;
        }
    }
}
