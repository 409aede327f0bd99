package org.lagebild.annotation.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression of an article without a date, as far as it tells when the article was written.
 *
 * @param meaning what the rule gave
 * @param resolved its place in the calendar, looked up without a day of publication; null for the year in a name
 * @param tense which way the verb near it looks
 * @param sentence number of its sentence
 */
public record Clue(Meaning meaning, @Nullable Resolved resolved, Tense tense, int sentence) {
    private static final String EDITION = "edition";

    /** Whether it is the year in the name of an event, such as "Union Shield 2023". */
    boolean isEdition() {
        return meaning.type().equals(EDITION);
    }

    /** Whether its year stands in the text. */
    boolean hasYear() {
        return meaning.has("year") && !meaning.has("era");
    }

    /** Whether it is a month or day without any year. */
    boolean isOpenMonth() {
        return meaning.type().equals("date")
                && meaning.has("month")
                && !hasYear()
                && !meaning.has("yearshift")
                && !meaning.has("year2");
    }
}
