package org.lagebild.fact.exercise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.language.Span;

/** Dates that no time beside an exercise says: begun of late, the year of an edition, the whole of a year. */
final class ImpliedDates {
    private static final int MONTH_LENGTH = 7;

    private final ArticleView article;
    private final Findings findings;
    private final Spans elsewhere = new Spans();

    ImpliedDates(ArticleView article, Findings findings) {
        this.article = article;
        this.findings = findings;
        findings.of("not-status").forEach(finding -> elsewhere.add(finding.span()));
    }

    /** What is said to have begun without a day has begun in the month of publication. */
    void begun(Draft draft) {
        LocalDate published = article.published();
        Integer year = year(draft);
        boolean current = published != null && (year == null || year == published.getYear());
        for (Finding finding : findings.of("begun", draft)) {
            boolean own = finding.near() && !elsewhere.overlaps(finding.span());
            if (published != null && current && own && draft.start() == null) {
                String month = published.toString().substring(0, MONTH_LENGTH);
                draft.start(new Dates(month, null, finding.span(), finding.rule()));
                draft.claim(article.claim("start", month, finding.span(), finding.rule(), Claim.Basis.INFERRED));
            }
        }
    }

    /** An edition that is a year is the time where nothing else says it. */
    static void edition(Draft draft) {
        Integer year = year(draft);
        if (year != null) {
            Span span = draft.first().span();
            draft.start(new Dates(String.valueOf(year), null, span, "date.edition"));
            draft.end(new Dates(String.valueOf(year), null, span, "date.edition"));
        }
    }

    /** What is held in a year, of which nothing more is said, begins and ends in it. */
    static void wholeYear(Draft draft) {
        Dates start = draft.start();
        Dates end = draft.end();
        if (start != null && start.isYear() && end == null) {
            draft.end(start);
        }
    }

    /** The year in the exercise's name, else the one said of it. */
    private static @Nullable Integer year(Draft draft) {
        ExerciseName name = draft.name();
        return name != null && name.year() != null ? name.year() : draft.year();
    }
}
