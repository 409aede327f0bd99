package org.lagebild.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.evaluate.Evaluation;
import org.lagebild.app.evaluate.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the gold articles and fails where a figure has fallen below its floor. */
@Command(
        name = "floors",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every figure holds its floor", "1:a figure is below its floor", "2:wrong options"},
        description =
                "Reads the gold articles of de and en together and compares the figures with evaluation/floors.json.")
public final class Floors implements Callable<Integer> {

    private static final String OK = "All floors hold.";
    private static final String BELOW =
            "Quality has fallen below a floor. Maybe find out why with --misses; a floor is lowered only with --lower NAME=VALUE --reason TEXT.";

    @Option(names = "--raise", description = "Set every floor one point below its figure where that is higher.")
    private boolean raise;

    @Option(names = "--lower", paramLabel = "NAME=VALUE", description = "Lower a floor; needs --reason, which is kept.")
    private @Nullable Map<String, BigDecimal> lower;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why a floor is lowered.")
    private @Nullable String reason;

    @Option(names = "--misses", description = "Print what was missed, by kind.")
    private boolean misses;

    private final PrintStream out = System.out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Floors()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path file = GoldFolders.floors();
        FloorFile floors = lowered(FloorFile.load(file), file);
        Report report = report();
        report.print(out, misses);
        out.println();
        return raise ? raise(floors, report, file) : check(floors, report);
    }

    private static Report report() throws IOException {
        Pipeline pipeline = Pipeline.load();
        return Evaluation.evaluate(GoldFolders.articles(), pipeline::read);
    }

    private FloorFile lowered(FloorFile floors, Path file) throws IOException {
        if (lower == null) {
            return floors;
        }
        if (reason == null || reason.isBlank()) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "--lower needs a reason. Maybe add --reason \"…\"?");
        }
        FloorFile result = floors;
        for (Map.Entry<String, BigDecimal> one : lower.entrySet()) {
            result = lower(result, one.getKey(), one.getValue(), reason);
        }
        result.save(file);
        return result;
    }

    private FloorFile lower(FloorFile floors, String figure, BigDecimal to, String why) {
        try {
            return floors.lower(figure, to, why, LocalDate.now(ZoneOffset.UTC).toString());
        } catch (IllegalArgumentException wrong) {
            throw new CommandLine.ParameterException(new CommandLine(this), wrong.getMessage(), wrong);
        }
    }

    private int raise(FloorFile floors, Report report, Path file) throws IOException {
        FloorFile raised = floors.raised(report);
        raised.save(file);
        return check(raised, report);
    }

    private int check(FloorFile floors, Report report) {
        List<FloorFile.Row> rows = floors.compare(report);
        rows.forEach(out::println);
        boolean holds = rows.stream().allMatch(FloorFile.Row::holds);
        out.println(holds ? OK : BELOW);
        return holds ? 0 : 1;
    }
}
