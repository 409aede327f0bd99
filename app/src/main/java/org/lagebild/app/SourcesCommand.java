package org.lagebild.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lagebild.app.store.Grade;
import org.lagebild.app.store.SourceRow;
import org.lagebild.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists and grades where articles come from. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists where articles come from, and says how reliable a source is (A to F, as you see it).")
final class SourcesCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--grade",
            paramLabel = "SOURCE=A..F",
            description = "A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged")
    private Map<String, Grade> grades = new LinkedHashMap<>();

    @Override
    public Integer call() {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            grades.forEach(opened::grade);
            opened.sources().forEach(row -> out.println(line(row)));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(SourceRow row) {
        return row.grade() + "  " + row.source() + "  " + row.articles() + " articles, " + row.relevant()
                + " on exercises, last " + row.last();
    }
}
