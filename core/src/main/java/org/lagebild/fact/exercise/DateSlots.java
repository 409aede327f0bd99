package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;

/** Takes found days for the first and the last one of an exercise. */
final class DateSlots {
    private final ArticleView article;

    DateSlots(ArticleView article) {
        this.article = article;
    }

    /** Takes a day for the first one, if it says more than what is known. */
    void start(Draft draft, @Nullable Dates day) {
        Dates found = inYear(draft, day);
        if (found != null && isBetter(found, draft.start())) {
            draft.start(found);
            draft.claim(article.claim("start", found.value(), found.span(), found.rule(), Claim.Basis.STATED));
        }
    }

    /** Takes a day for the last one, if it says more than what is known. */
    void end(Draft draft, @Nullable Dates day) {
        Dates found = inYear(draft, day);
        if (found != null && isBetter(found, draft.end())) {
            draft.end(found);
            draft.claim(article.claim("end", found.value(), found.span(), found.rule(), Claim.Basis.STATED));
        }
    }

    /** A name with a year, or the year of an earlier edition, is that of days that are printed without one. */
    private @Nullable Dates inYear(Draft draft, @Nullable Dates found) {
        ExerciseName name = draft.name();
        Integer year = name == null ? null : name.year();
        year = year == null && draft.earlierEditionOf() != null ? draft.year() : year;
        return found == null || year == null ? found : found.inYear(year, article.yearPublished(), article.text());
    }

    /** The first day said counts, unless it was only a year, or the month of the one that is said now. */
    private static boolean isBetter(Dates found, @Nullable Dates old) {
        return old == null
                || found.isPreciserThan(old) && (old.isYear() || found.value().startsWith(old.value()));
    }
}
