package org.lagebild.fact.exercise;

import org.lagebild.fact.Claim;

/** What an exercise is for and what it answers, in the words of the text. */
final class PurposeFinder {
    private final ArticleView article;
    private final Findings findings;

    PurposeFinder(ArticleView article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    void fill(Draft draft) {
        for (Finding finding : findings.of("purpose", draft)) {
            if (draft.purpose() == null) {
                draft.purpose(finding.span().of(article.text()));
                claim(draft, "purpose", finding);
            }
        }
        for (Finding finding : findings.of("responds", draft)) {
            if (draft.respondsTo() == null) {
                draft.respondsTo(finding.span().of(article.text()));
                claim(draft, "responds_to", finding);
            }
        }
    }

    private void claim(Draft draft, String field, Finding finding) {
        draft.claim(article.claim(
                field, finding.span().of(article.text()), finding.span(), finding.rule(), Claim.Basis.STATED));
    }
}
