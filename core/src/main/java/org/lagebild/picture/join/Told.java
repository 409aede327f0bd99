package org.lagebild.picture.join;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/**
 * The edition that a report tells by itself: the year in the name, else that of the dates.
 *
 * @param year four digits; null where nothing tells
 * @param mark letter or number beside it
 */
record Told(@Nullable String year, @Nullable String mark) {
    private static final int YEAR = 4;
    private static final int SHORT_YEAR = 2;
    private static final int MOST_YEARS_APART = 3;
    private static final int DAYS = 366;

    static Told of(ReportedExercise exercise) {
        String own = Names.marker(exercise.name());
        if (own != null && !isNumber(exercise, own)) {
            String full = Names.year(own);
            return new Told(full.substring(0, YEAR), full.length() > YEAR ? full.substring(YEAR) : null);
        }
        String mark = own;
        String edition = exercise.edition();
        if (edition != null && !edition.equals(Names.year(String.valueOf(own)))) {
            if (isYear(edition)) {
                return new Told(edition, null);
            }
            mark = edition;
        }
        String whole = Names.marker(exercise.partOf());
        String dated = dated(exercise);
        return new Told(dated == null && whole != null ? Names.year(whole).substring(0, YEAR) : dated, mark);
    }

    private static boolean isYear(String edition) {
        return edition.length() == YEAR && edition.chars().allMatch(Character::isDigit);
    }

    /** Whether two digits that look like a year are none, as its dates or the day of the report show. */
    private static boolean isNumber(ReportedExercise exercise, String marker) {
        if (marker.length() > SHORT_YEAR + 1) {
            return false;
        }
        Days year = Days.of(Names.year(marker).substring(0, YEAR));
        Days when = Times.stated(exercise);
        LocalDate day = exercise.by();
        if (year == null || when == null && day == null) {
            return false;
        }
        return when == null
                ? Math.abs(year.first().getYear()
                                - java.util.Objects.requireNonNull(day).getYear())
                        > MOST_YEARS_APART
                : !year.overlaps(when, DAYS);
    }

    private static @Nullable String dated(ReportedExercise exercise) {
        Days start = Days.of(exercise.start());
        Days end = Days.of(exercise.end());
        Days date = start == null ? end : start;
        return date == null ? null : String.valueOf(date.first().getYear());
    }
}
