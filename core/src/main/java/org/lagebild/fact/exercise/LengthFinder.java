package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.quantity.Numbers;
import org.lagebild.fact.Claim;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;

/** The stated length of an exercise in days. */
final class LengthFinder {
    private static final int LONGEST = 200;

    private final ArticleView article;
    private final Findings findings;
    private final Spans excluded = new Spans();

    LengthFinder(ArticleView article, Findings findings) {
        this.article = article;
        this.findings = findings;
        findings.of("not-duration").forEach(finding -> excluded.add(finding.span()));
    }

    void fill(Draft draft) {
        for (Finding finding : findings.of("duration", draft)) {
            Integer days = days(finding.match());
            boolean about = finding.near() || finding.draft().mentions().size() > 1;
            about = about && !excluded.overlaps(finding.span());
            if (days != null && days > 0 && days < LONGEST && about && draft.durationDays() == null) {
                draft.durationDays(days);
                draft.claim(article.claim(
                        "duration_days", String.valueOf(days), finding.span(), finding.rule(), Claim.Basis.STATED));
            }
        }
    }

    private static @Nullable Integer days(RuleMatch match) {
        String whole = match.captureValue("l");
        if (whole != null) {
            return Integer.valueOf(whole);
        }
        String unit = match.captureValue("u");
        if (unit == null || !unit.matches("\\d{1,2}")) {
            return null;
        }
        Sentence.Hit count = match.capture("d");
        Long number = count == null ? null : Numbers.read(match.sentence(), count.from(), count.to());
        return Math.toIntExact(Math.min(LONGEST, number == null ? 1 : number)) * Integer.parseInt(unit);
    }
}
