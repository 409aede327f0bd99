package org.lagebild.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar or the clock, with TIMEX3's letters for it. */
public enum Unit {
    SECOND("TS", 1, ChronoUnit.SECONDS),
    MINUTE("TM", 1, ChronoUnit.MINUTES),
    HOUR("TH", 1, ChronoUnit.HOURS),
    DAY("D", 1, ChronoUnit.DAYS),
    WEEKEND("WE", 1, ChronoUnit.WEEKS),
    WEEK("W", 1, ChronoUnit.WEEKS),
    MONTH("M", 1, ChronoUnit.MONTHS),
    SEASON("SE", 3, ChronoUnit.MONTHS),
    QUARTER("Q", 3, ChronoUnit.MONTHS),
    HALF("H", 6, ChronoUnit.MONTHS),
    YEAR("Y", 1, ChronoUnit.YEARS),
    DECADE("DE", 10, ChronoUnit.YEARS),
    CENTURY("CE", 100, ChronoUnit.YEARS),
    MILLENNIUM("ML", 1000, ChronoUnit.YEARS);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final String code;
    private final int size;
    private final ChronoUnit chrono;

    Unit(String code, int size, ChronoUnit chrono) {
        this.code = code;
        this.size = size;
        this.chrono = chrono;
    }

    /** The letters that TIMEX3 writes behind a number; those of the clock begin with T. */
    public String code() {
        return code;
    }

    /** The unit that a lexicon's value names; null where none has that code. */
    static @Nullable Unit of(@Nullable String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        return null;
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    LocalDate plus(LocalDate day, long count) {
        return isClock() ? day : day.plus(count * size, chrono);
    }

    /** The first day of the unit's period that {@code day} lies in. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> floorMonths(day, 2);
            case QUARTER, HALF -> floorMonths(day, 0);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), size) * size, 1, 1);
            default -> day;
        };
    }

    /** Winter begins in December of the year before: seasons are shifted by two months. */
    private LocalDate floorMonths(LocalDate day, int offset) {
        int months = day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue() - 1 - offset;
        int floored = Math.floorDiv(months, size) * size + offset;
        return LocalDate.of(Math.floorDiv(floored, MONTHS_OF_A_YEAR), Math.floorMod(floored, MONTHS_OF_A_YEAR) + 1, 1);
    }

    LocalDate last(LocalDate first) {
        return this == WEEKEND
                ? first.plusDays(1)
                : isClock() ? first : plus(first, 1).minusDays(1);
    }
}
