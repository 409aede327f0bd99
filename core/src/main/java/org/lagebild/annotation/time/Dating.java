package org.lagebild.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article without a date was written: what it tells as past lies before, what it announces lies
 * behind. Every clue narrows the window; one that contradicts those before it is left out.
 */
public final class Dating {
    /** A text that names more years tells history, whose future lies in the past. */
    private static final int MOST_YEARS = 6;
    /** An edition of two digits from here on lies in the last century. */
    private static final int FIRST_OF_LAST_CENTURY = 50;

    /** That of an article whose day is known. */
    public static final Dating NONE = new Dating(List.of(), null);

    private final List<Clue> clues;
    private final @Nullable LocalDate last;

    /**
     * @param clues all time expressions of an article without a date, in the order of the text
     * @param last a last possible day, for example that on which it was fetched; null where none is known
     */
    public Dating(List<Clue> clues, @Nullable LocalDate last) {
        this.clues = List.copyOf(clues);
        this.last = last;
    }

    /** The years that the text names, the latest first. */
    public List<Integer> years() {
        return clues.stream()
                .map(Dating::namedYear)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static @Nullable Integer namedYear(Clue clue) {
        Integer shortYear = clue.meaning().number("year2");
        if (clue.isEdition() && shortYear != null) {
            return shortYear + (shortYear < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
        }
        return clue.isEdition() || clue.hasYear() ? clue.meaning().number("year") : null;
    }

    /** The year of the latest edition that the text names, which it most likely tells of; null in a history. */
    public @Nullable Integer likelyYear() {
        return isHistory(clues)
                ? null
                : clues.stream()
                        .map(Dating::editionYear)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The days on which the article can have been written, with the reasons. */
    public Found find() {
        Narrowing found = new Narrowing(last == null ? Window.OPEN : Window.OPEN.notAfter(last));
        clues.forEach(clue -> found.to(past(found.window(), clue), clue));
        if (!isHistory(clues)) {
            clues.forEach(clue -> found.to(future(found.window(), clue), clue));
            clues.forEach(clue -> editionOfYear(found, clue));
            clues.forEach(clue -> found.to(openMonth(found.window(), clue, clues), clue));
            clues.forEach(clue -> found.to(openDay(found.window(), clue), clue));
            clues.forEach(clue -> appointment(found, clue));
        }
        return new Found(found.window(), found.bounds());
    }

    private static boolean isHistory(List<Clue> clues) {
        return clues.stream()
                        .filter(clue -> clue.hasYear() && !clue.isEdition())
                        .map(clue -> clue.meaning().number("year"))
                        .distinct()
                        .count()
                > MOST_YEARS;
    }

    private static Window past(Window window, Clue clue) {
        return clue.hasYear() && clue.tense() == Tense.PAST ? window.notBefore(earliest(clue)) : window;
    }

    private static Window future(Window window, Clue clue) {
        return clue.hasYear() && clue.tense() == Tense.FUTURE ? window.notAfter(latest(clue)) : window;
    }

    private static @Nullable LocalDate earliest(Clue clue) {
        Integer year = editionYear(clue);
        return year != null
                ? LocalDate.of(year, 1, 1)
                : clue.resolved() == null ? null : clue.resolved().earliest();
    }

    private static @Nullable LocalDate latest(Clue clue) {
        Integer year = editionYear(clue);
        return year != null
                ? LocalDate.of(year, 12, 31)
                : clue.resolved() == null ? null : clue.resolved().latest();
    }

    private static @Nullable Integer editionYear(Clue clue) {
        return clue.isEdition() ? clue.meaning().number("year") : null;
    }

    /** "Last year's Zapad 2021", "Zapad 2021 this year": the year of writing. */
    private void editionOfYear(Narrowing found, Clue clue) {
        Integer year = editionYear(clue);
        if (year == null) {
            return;
        }
        for (Clue other : clues) {
            if (other.sentence() == clue.sentence()
                    && other.meaning().is("unit", "Y")
                    && other.meaning().type().equals("relative")) {
                found.to(inYear(found.window(), year - other.meaning().number("shift", 0)), clue);
            }
        }
    }

    /** A day without a year that its weekday puts into one year of the window. */
    private static Window openDay(Window window, Clue clue) {
        LocalDate day = clue.isOpenMonth() ? window.onWeekday(clue.meaning()) : null;
        if (day == null || clue.tense() == Tense.NONE) {
            return window;
        }
        return clue.tense() == Tense.PAST ? window.notBefore(day) : window.notAfter(day);
    }

    /** What begins on Friday begins on the Friday that the text names next. */
    private void appointment(Narrowing found, Clue counted) {
        for (Clue dated : clues) {
            LocalDate day = dayOf(dated, found.window());
            if (day != null && Appointment.isOne(counted, dated)) {
                Window said = Appointment.published(counted.meaning(), day);
                if (said != null) {
                    found.to(found.window().notBefore(said.earliest()).notAfter(said.latest()), counted);
                }
                return;
            }
        }
    }

    private static Window inYear(Window window, int year) {
        return window.notBefore(LocalDate.of(year, 1, 1)).notAfter(LocalDate.of(year, 12, 31));
    }

    /**
     * A month that is still to come and named without a year lies in the year of writing; which year that is tells the
     * window, or an edition that the same sentence names.
     */
    private static Window openMonth(Window window, Clue clue, List<Clue> clues) {
        Integer year = clue.isOpenMonth() && clue.tense() == Tense.FUTURE ? yearOf(clue, window, clues) : null;
        LocalDate day = year == null ? null : firstDay(clue, year);
        return year == null || day == null
                ? window
                : window.notBefore(LocalDate.of(year, 1, 1)).notAfter(day.minusDays(1));
    }

    /** The year of a month that is named without one. */
    private static @Nullable Integer yearOf(Clue clue, Window window, List<Clue> clues) {
        Integer beside = yearBeside(clue, clues);
        Integer year = beside != null ? beside : onlyEdition(clues);
        LocalDate earliest = window.earliest();
        return year != null ? year : window.isWithinYear() && earliest != null ? earliest.getYear() : null;
    }

    /** The day that a clue names, its year taken from what else the text says. */
    private @Nullable LocalDate dayOf(Clue clue, Window window) {
        boolean open = clue.isOpenMonth() && clue.meaning().has("day");
        Integer year = open ? yearOf(clue, window, clues) : null;
        return year == null ? clue.day() : firstDay(clue, year);
    }

    private static @Nullable Integer yearBeside(Clue clue, List<Clue> clues) {
        Integer found = null;
        for (Clue other : clues) {
            if (other.sentence() == clue.sentence() && other.hasYear() && other.tense() != Tense.PAST) {
                found = other.meaning().number("year");
            }
        }
        return found;
    }

    /** The year of the only edition that is not told as past; null where there are several or none. */
    private static @Nullable Integer onlyEdition(List<Clue> clues) {
        List<Integer> years = clues.stream()
                .filter(clue -> clue.isEdition() && clue.tense() != Tense.PAST)
                .map(Dating::editionYear)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    private static @Nullable LocalDate firstDay(Clue clue, int year) {
        try {
            return LocalDate.of(
                    year, clue.meaning().number("month", 1), clue.meaning().number("day", 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A clue and the ends of the window that it set. */
    public record Bound(
            Clue clue,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}

    /** The days on which an article can have been written, and what says so. */
    public record Found(Window window, List<Bound> bounds) {}
}
