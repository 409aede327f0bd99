package org.lagebild.app;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Strength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows exercises, or what was reported of one, in the order of time. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Shows exercises in the order of time; of one exercise what was reported, article by article.")
final class TimelineCommand implements Callable<Integer> {
    private static final int BAR = 60;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private LabelOptions lang = new LabelOptions();

    @Parameters(paramLabel = "EXERCISE", arity = "0..1", description = "id, as \"list\" prints it")
    private @Nullable String id;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Override
    public Integer call() {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            String wanted = id;
            if (wanted == null) {
                exercises(opened, out);
            } else {
                Exercise exercise = opened.exercise(wanted, filter.asOf())
                        .orElseThrow(() -> new StoreException(ShowCommand.missing(wanted, filter.asOf())));
                reports(opened, exercise, out);
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private record Bar(ExerciseRow row, Days days) {}

    private void exercises(Store opened, PrintStream out) {
        List<Bar> bars = Pages.of(page -> opened.exercises(filter.filter(), page))
                .limit(limit)
                .flatMap(row -> row.span().stream().map(days -> new Bar(row, days)))
                .sorted(Comparator.comparing((Bar bar) -> bar.days().first())
                        .thenComparing(bar -> bar.row().id()))
                .toList();
        if (bars.isEmpty()) {
            System.err.println("No exercise with a date. Maybe fewer conditions?");
            return;
        }
        Days all = bars.stream().map(Bar::days).reduce(Days::with).orElseThrow();
        bars.forEach(bar -> out.println(bar.days().first() + " – " + bar.days().last() + " |" + drawn(bar.days(), all)
                + "| " + (bar.row().name() == null ? bar.row().id() : bar.row().name())));
    }

    private static String drawn(Days days, Days all) {
        int from = at(days.first(), all);
        int to = Math.max(from + 1, at(days.last().plusDays(1), all));
        return " ".repeat(from) + "#".repeat(to - from) + " ".repeat(Math.max(0, BAR - to));
    }

    private static int at(LocalDate day, Days all) {
        return (int) Math.min(BAR - 1L, (day.toEpochDay() - all.first().toEpochDay()) * BAR / all.length());
    }

    private record Told(ReportedExercise report, ArticleRow article) {}

    private void reports(Store opened, Exercise exercise, PrintStream out) {
        Labels labels = lang.labels();
        List<Told> told = new ArrayList<>();
        exercise.members().forEach(member -> opened.article(member.article())
                .ifPresent(article -> told.add(new Told(member, article.row()))));
        told.stream()
                .sorted(Comparator.comparing((Told one) -> one.article().known())
                        .thenComparing(one -> one.report().key()))
                .forEach(one -> out.println(line(one, labels)));
    }

    private static String line(Told told, Labels labels) {
        ReportedExercise report = told.report();
        String dates = report.start() == null && report.end() == null
                ? ""
                : " · " + Objects.toString(report.start(), "?") + " – " + Objects.toString(report.end(), "?");
        String strengths = report.strengths().stream()
                .map(strength -> " · " + strength(strength, labels))
                .collect(Collectors.joining());
        return told.article().known() + "  " + labels.of("status." + report.status()) + dates + strengths + "  ["
                + told.article().host() + "] " + told.article().title();
    }

    private static String strength(Strength strength, Labels labels) {
        String low = labels.number(strength.low());
        String number = strength.low() == strength.high() ? low : low + "–" + labels.number(strength.high());
        return strength.claimant() == null ? number : number + " (" + strength.claimant() + ")";
    }
}
