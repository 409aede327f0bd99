package org.lagebild.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lagebild.Lagebild;
import org.lagebild.app.evaluate.Evaluation;
import org.lagebild.app.evaluate.GoldCheck;
import org.lagebild.app.evaluate.Report;
import org.lagebild.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the user's own gold articles and says how much of the gold is found. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Compares the readings of gold articles (NAME.txt with NAME.gold.json) with their gold.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "folders with gold articles")
    private List<Path> folders = List.of();

    @Option(names = "--misses", description = "list what was missed, by kind")
    private boolean misses;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                System.err.println(folder + " is no folder. Maybe the path is relative to another one?");
                return ExitCode.WRONG_USE;
            }
        }
        if (complain(faults())) {
            return ExitCode.WRONG_USE;
        }
        Lagebild lagebild = Lagebild.load();
        Report report =
                Evaluation.evaluate(folders, article -> ReadingJson.of(lagebild.read(article.raw()), false, false));
        report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), misses);
        return ExitCode.OK;
    }

    private List<GoldCheck.Fault> faults() throws IOException {
        List<GoldCheck.Fault> faults = new ArrayList<>();
        for (Path folder : folders) {
            faults.addAll(GoldCheck.folder(folder));
        }
        return faults;
    }

    private static boolean complain(List<GoldCheck.Fault> faults) {
        faults.forEach(System.err::println);
        return !faults.isEmpty();
    }
}
