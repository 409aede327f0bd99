package org.lagebild.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.dossier.DossierFormat;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down all that is known of exercises. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes all that is known of an exercise, each value with the words and articles it rests on.")
final class DossierCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private LabelOptions lang = new LabelOptions();

    @Parameters(paramLabel = "EXERCISE", arity = "1..*", description = "ids, as \"list\" prints them")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--format", paramLabel = "md|html|text", description = "Markdown (default), a web page, plain text")
    private DossierFormat format = DossierFormat.MD;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "write to a file")
    private @Nullable Path file;

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Override
    public Integer call() throws IOException {
        boolean missing = false;
        try (Store opened = store.open();
                PrintStream out = Output.to(file)) {
            for (String id : ids) {
                Exercise exercise = opened.exercise(id, asOf.day()).orElse(null);
                if (exercise == null) {
                    System.err.println(ShowCommand.missing(id, asOf.day()));
                    missing = true;
                } else {
                    out.println(format.write(
                            ShowCommand.dossier(exercise, opened, asOf.day(), lang.labels(), true, analysis),
                            lang.labels()));
                }
            }
        }
        return missing ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }
}
