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
        description = "Reads the gold articles and compares the figures with evaluation/floors.json.")
public final class Floors implements Callable<Integer> {

    private static final String OK = "All floors hold.";
    private static final String BELOW =
            "Quality has fallen below a floor. Maybe find out why with --misses; a floor is lowered only with --lower SET/NAME=VALUE --reason TEXT.";

    @Option(names = "--raise", description = "Set every floor one point below its figure where that is higher.")
    private boolean raise;

    @Option(
            names = "--lower",
            paramLabel = "SET/NAME=VALUE",
            description = "Lower a floor; needs --reason, which is kept.")
    private @Nullable Map<String, BigDecimal> lower;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why a floor is lowered.")
    private @Nullable String reason;

    @Option(names = "--misses", description = "Print what was missed, by kind; of blind sets never.")
    private boolean misses;

    private final PrintStream out = System.out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Floors()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path file = GoldFolders.floors();
        FloorFile floors = lowered(FloorFile.load(file), file);
        Pipeline pipeline = Pipeline.load();
        boolean holds = true;
        for (Map.Entry<String, FloorSet> set : List.copyOf(floors.sets().entrySet())) {
            Report report = Evaluation.evaluate(folders(set.getValue()), pipeline::read);
            FloorSet checked = raise ? set.getValue().raised(report) : set.getValue();
            floors = floors.with(set.getKey(), checked);
            holds &= print(set.getKey(), report, checked);
        }
        if (raise) {
            floors.save(file);
        }
        out.println(holds ? OK : BELOW);
        return holds ? 0 : 1;
    }

    private static List<Path> folders(FloorSet set) {
        return set.folders().stream().map(GoldFolders::folder).toList();
    }

    private boolean print(String name, Report report, FloorSet set) {
        out.println("# " + name);
        report.print(out, misses && !set.blind());
        out.println();
        List<FloorSet.Row> rows = set.compare(report);
        rows.forEach(out::println);
        out.println();
        return rows.stream().allMatch(FloorSet.Row::holds);
    }

    private FloorFile lowered(FloorFile floors, Path file) throws IOException {
        if (lower == null) {
            return floors;
        }
        if (reason == null || reason.isBlank()) {
            throw wrong("--lower needs a reason. Maybe add --reason \"…\"?");
        }
        FloorFile result = floors;
        for (Map.Entry<String, BigDecimal> one : lower.entrySet()) {
            result = lower(result, one.getKey(), one.getValue(), reason);
        }
        result.save(file);
        return result;
    }

    private FloorFile lower(FloorFile floors, String floor, BigDecimal to, String why) {
        try {
            return floors.lower(floor, to, why, LocalDate.now(ZoneOffset.UTC).toString());
        } catch (IllegalArgumentException unknown) {
            throw wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(new CommandLine(this), message);
    }
}
