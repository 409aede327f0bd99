package org.lagebild.fact.exercise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.language.Span;

/**
 * A first or last day of an exercise at the precision of the text.
 *
 * @param value as in FORMAT.md: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, {@code --MM-DD}, {@code --MM}
 * @param day the day itself as far as it is known: first day of a start, last of an end
 */
record Dates(String value, @Nullable LocalDate day, Span span, String rule) {
    private static final int LONGEST_WEEK = 8;
    private static final int LONGEST_SINCE = 120;
    private static final String FULL = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MONTH = "\\d{4}-(?:0\\d|1[0-2])";
    private static final String YEAR = "\\d{4}";
    private static final String SEASON = "\\d{4}-[2-4]\\d";
    private static final String NO_YEAR = "XXXX-(\\d\\d(?:-\\d\\d)?)";
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /** The first day that a time expression gives; null where it gives none. */
    static @Nullable Dates start(Time time, String rule) {
        return of(time, edge(time, true), time.earliest(), rule);
    }

    /** The last day that a time expression gives; null where it gives none. */
    static @Nullable Dates end(Time time, String rule) {
        if (time.type() == Time.Type.DURATION) {
            return null;
        }
        return of(time, edge(time, false), time.latest(), rule);
    }

    private static @Nullable Dates of(Time time, @Nullable String written, @Nullable LocalDate day, String rule) {
        if (time.type() == Time.Type.SET || time.type() == Time.Type.DURATION && !isSince(time)) {
            return null;
        }
        String value = written == null ? null : normal(written);
        if (value == null && day != null && isShort(time)) {
            value = day.toString();
        }
        return value == null ? null : new Dates(value, day, time.span(), rule);
    }

    /** A length that reaches back from now to a day: "since Monday". */
    private static boolean isSince(Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        return time.edtf() != null
                && earliest != null
                && latest != null
                && latest.toEpochDay() - earliest.toEpochDay() <= LONGEST_SINCE;
    }

    /** One side of an interval, or the whole. */
    private static @Nullable String edge(Time time, boolean first) {
        String written = time.edtf() != null ? time.edtf() : time.value();
        int slash = written.indexOf('/');
        if (slash < 0) {
            return written;
        }
        return first ? written.substring(0, slash) : written.substring(slash + 1);
    }

    private static @Nullable String normal(String written) {
        String plain = written.replaceAll("[~?%]", "");
        int hour = plain.indexOf('T');
        if (hour > 0) {
            plain = plain.substring(0, hour);
        }
        if (plain.matches(FULL) || plain.matches(MONTH) || plain.matches(YEAR)) {
            return plain;
        }
        if (plain.matches(SEASON)) {
            return plain.substring(0, YEAR_LENGTH);
        }
        return plain.matches(NO_YEAR) ? "--" + plain.substring(YEAR_LENGTH + 1) : null;
    }

    /** Whether it is a week or less, whose edges are days. */
    private static boolean isShort(Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        return earliest != null && latest != null && latest.toEpochDay() - earliest.toEpochDay() < LONGEST_WEEK;
    }

    /** With another year, where the expression itself names none; "on Monday" is counted from the day of the text. */
    Dates inYear(int year, @Nullable Integer published, String text) {
        if (isDay() && span.of(text).chars().noneMatch(Character::isDigit)) {
            return this;
        }
        boolean printed = span.of(text).contains(value.substring(0, Math.min(YEAR_LENGTH, value.length())));
        boolean open = value.startsWith("--");
        boolean current = published != null && year > published && value.startsWith(String.valueOf(published));
        if (!open && (printed || current || value.length() <= YEAR_LENGTH)) {
            return this;
        }
        String moved = year + (open ? value.substring(1) : value.substring(YEAR_LENGTH));
        LocalDate then = day;
        if (then == null && moved.matches(FULL)) {
            then = LocalDate.parse(moved);
        }
        return new Dates(moved, then == null ? null : then.withYear(year), span, rule);
    }

    /** The same some weeks later. */
    Dates plusWeeks(int weeks) {
        LocalDate moved = day == null ? null : day.plusWeeks(weeks);
        return moved == null || !isDay() ? this : new Dates(moved.toString(), moved, span, rule);
    }

    /** The same in the last year in which it does not lie behind another one, whose year is known better. */
    Dates notBehind(@Nullable Dates other) {
        boolean behind = other != null && other.day != null && day != null && day.isAfter(other.day) && !isYear();
        if (!behind || other == null || other.day == null || day == null) {
            return this;
        }
        LocalDate same = day.withYear(other.day.getYear());
        LocalDate moved = same.isAfter(other.day) ? same.minusYears(1) : same;
        return new Dates(moved.toString().substring(0, value.length()), moved, span, rule);
    }

    boolean isBefore(@Nullable LocalDate other) {
        return other != null && day != null && day.isBefore(other);
    }

    /** Whether it is a day that lies less than a week behind another one. */
    boolean isJustBehind(@Nullable Dates other) {
        return other != null
                && isDay()
                && other.isDay()
                && day != null
                && other.day != null
                && day.isAfter(other.day)
                && !day.isAfter(other.day.plusWeeks(1));
    }

    boolean isDay() {
        return value.length() > MONTH_LENGTH;
    }

    boolean isYear() {
        return value.length() <= YEAR_LENGTH;
    }

    boolean isPreciserThan(@Nullable Dates other) {
        return other == null || value.length() > other.value.length();
    }
}
