package org.lagebild.fact.exercise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of an exercise as one mention gives it.
 *
 * @param printed as printed, without quotation marks
 * @param core the name without its edition
 * @param series id of the series; null where none is recognised
 * @param edition a year, or the number as printed; null where the mention has none
 * @param round which of several in one year, or of a row that is counted by words: the 2 of 27-2; null where none is
 *     said
 * @param part whether it names a part of its series and not the series itself
 */
record ExerciseName(
        String printed,
        String core,
        @Nullable String series,
        @Nullable String edition,
        @Nullable String round,
        boolean part) {

    /** What is the same for all mentions of one series, whatever the edition. */
    String key() {
        return series != null && !part ? series : plain(core);
    }

    /** The year of the edition; null where the edition is a number or unknown. */
    @Nullable
    Integer year() {
        return edition != null && Edition.isYear(edition) ? Integer.valueOf(edition) : null;
    }

    ExerciseName withEdition(@Nullable String found) {
        return new ExerciseName(printed, core, series, found, round, part);
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
