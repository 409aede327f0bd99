package org.lagebild.picture.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/**
 * Tells the editions of one series apart: by the edition that is named, then by dates, then by the day of the report.
 * Each step looks only at what the whole set said in the steps before, so the order of the reports does not matter.
 */
final class Editions {
    private static final int SHORT = 60;
    private static final int FARTHEST = 500;
    private static final int YEAR = 366;
    private static final int TWO_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 7;
    private static final String NO_YEAR = "--";
    private static final String OPEN = "";

    private final Map<String, List<ReportedExercise>> editions = new TreeMap<>();
    private final Set<String> lettered = new TreeSet<>();
    private final boolean numbered;
    private final Map<String, Days> windows = new TreeMap<>();

    private Editions(Collection<ReportedExercise> kin) {
        List<ReportedExercise> rest = new ArrayList<>();
        this.numbered = kin.stream().anyMatch(Editions::isNumber);
        kin.stream()
                .flatMap(e -> Stream.ofNullable(Names.marker(e.name())))
                .map(Names::year)
                .filter(marker -> marker.length() > YEAR_DIGITS)
                .forEach(marker -> lettered.add(marker.substring(0, YEAR_DIGITS)));
        kin.forEach(e -> place(e, told(e), rest));
        List<ReportedExercise> undated = new ArrayList<>();
        settle();
        rest.forEach(e -> place(e, dated(e), undated));
        settle();
        List<ReportedExercise> open = new ArrayList<>();
        Map<ReportedExercise, String> found = new LinkedHashMap<>();
        undated.forEach(e -> found.put(e, reported(e)));
        found.forEach((e, edition) -> place(e, edition.isEmpty() ? null : edition, open));
        String only = editions.size() == 1 ? editions.keySet().iterator().next() : OPEN;
        open.forEach(e -> place(e, mayBe(e, only) ? only : OPEN, List.of()));
    }

    /** Edition → its reports; the empty edition holds those that nothing tells. */
    static Map<String, List<ReportedExercise>> of(Collection<ReportedExercise> kin) {
        return new Editions(kin).editions;
    }

    private void place(ReportedExercise exercise, @Nullable String edition, List<ReportedExercise> otherwise) {
        if (edition == null) {
            otherwise.add(exercise);
        } else {
            editions.computeIfAbsent(edition, e -> new ArrayList<>()).add(exercise);
        }
    }

    /** Whether a report without any year fits the only edition there is: in what it says of the month. */
    private boolean mayBe(ReportedExercise exercise, String edition) {
        return Stream.of(exercise.start(), exercise.end())
                .filter(date -> date != null && date.startsWith(NO_YEAR))
                .allMatch(date -> editions.getOrDefault(edition, List.of()).stream()
                        .flatMap(e -> Stream.of(e.start(), e.end()))
                        .anyMatch(its -> its != null
                                && its.length() > YEAR_DIGITS
                                && date.startsWith(
                                        its.substring(YEAR_DIGITS + 1, Math.min(its.length(), MONTH_DIGITS)), 2)));
    }

    private void settle() {
        editions.forEach((edition, members) -> members.stream()
                .map(Times::stated)
                .filter(Objects::nonNull)
                .reduce(Days::with)
                .ifPresent(window -> windows.put(edition, window)));
    }

    /** As the text names it; a year alone tells nothing where that year has editions with letters. */
    private @Nullable String told(ReportedExercise exercise) {
        String edition = numbered ? number(exercise) : named(exercise);
        return edition != null && lettered.contains(edition) ? null : edition;
    }

    private static @Nullable String number(ReportedExercise exercise) {
        String marker = Names.marker(exercise.name());
        return marker != null && marker.length() == TWO_DIGITS ? marker : named(exercise);
    }

    /** As the text names it, by its own name or by that of the whole. */
    static @Nullable String named(ReportedExercise exercise) {
        String own = Names.marker(exercise.name());
        if (own != null) {
            return isNumber(exercise) ? own : Names.year(own);
        }
        if (exercise.edition() != null) {
            return Names.year(exercise.edition());
        }
        String whole = Names.marker(exercise.partOf());
        return whole == null ? null : Names.year(whole);
    }

    /** Whether two digits that look like a year are none, as its dates show. */
    private static boolean isNumber(ReportedExercise exercise) {
        String marker = Names.marker(exercise.name());
        Days when = Times.stated(exercise);
        Days year = marker == null || marker.length() != TWO_DIGITS ? null : Days.of(Names.year(marker));
        return when != null && year != null && !year.overlaps(when, YEAR);
    }

    private @Nullable String dated(ReportedExercise exercise) {
        Days when = Times.stated(exercise);
        if (when == null) {
            return null;
        }
        String year = String.valueOf(when.last().getYear());
        String first = String.valueOf(when.first().getYear());
        String overlapping = overlapping(when);
        if (overlapping != null && when.length() <= SHORT) {
            return overlapping;
        }
        return editions.containsKey(first) || overlapping == null
                ? editions.containsKey(first) ? first : year
                : overlapping;
    }

    private @Nullable String overlapping(Days when) {
        return windows.entrySet().stream()
                .filter(edition -> edition.getValue().overlaps(when, 0))
                .min(Comparator.comparing((Map.Entry<String, Days> edition) ->
                                apart(edition.getValue().first(), when.first()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The edition nearest to the day of the report, on the side that its status tells; empty where nothing tells. */
    private String reported(ReportedExercise exercise) {
        LocalDate day = exercise.day();
        if (day == null) {
            return OPEN;
        }
        return windows.entrySet().stream()
                .filter(edition -> fits(exercise.status(), day, edition.getValue()))
                .min(Comparator.comparing((Map.Entry<String, Days> edition) -> distance(day, edition.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .filter(edition -> distance(day, edition.getValue()) < FARTHEST)
                .map(Map.Entry::getKey)
                .orElse(String.valueOf(day.getYear()));
    }

    private static boolean fits(String status, LocalDate day, Days window) {
        return switch (status) {
            case "planned" -> !window.last().isBefore(day);
            case "completed" -> !window.first().isAfter(day);
            case "ongoing" -> window.overlaps(new Days(day, day), SHORT);
            default -> true;
        };
    }

    private static long distance(LocalDate day, Days window) {
        return window.contains(new Days(day, day))
                ? 0
                : Math.min(apart(day, window.first()), apart(day, window.last()));
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
