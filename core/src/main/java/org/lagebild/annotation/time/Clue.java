package org.lagebild.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * A time expression of an article without a date, as far as it tells when the article was written.
 *
 * @param meaning what the rule gave
 * @param resolved its place in the calendar, looked up without a day of publication; null for the year in a name
 * @param tense which way the verb near it looks
 * @param sentence number of its sentence
 * @param event whether its sentence tells of something that is held, begins or ends
 * @param span its words
 * @param rule that read it
 */
public record Clue(
        Meaning meaning,
        @Nullable Resolved resolved,
        Tense tense,
        int sentence,
        boolean event,
        Span span,
        String rule) {
    private static final String EDITION = "edition";

    /** Whether it lies in the time to come. */
    boolean isAhead() {
        return tense == Tense.FUTURE || tense == Tense.PRESENT;
    }

    /** The day that it names; null where it names none, or not the year. */
    @Nullable
    LocalDate day() {
        Period period = resolved == null || !hasYear() ? null : resolved.period();
        return period == null || period.unit() != Unit.DAY ? null : period.first();
    }

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
