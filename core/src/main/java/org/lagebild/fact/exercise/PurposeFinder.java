package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;

/** What an exercise is for and what it answers, in the words of the text. */
final class PurposeFinder {
    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final List<Finding> responses;

    PurposeFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.responses = findings.of("responds");
    }

    void fill(Draft draft) {
        for (Finding finding : findings.of("purpose", draft)) {
            if (draft.purpose() == null) {
                draft.purpose(finding.span().of(article.text()));
                claim(draft, "purpose", finding);
            }
        }
        for (Finding finding : responses) {
            if (draft.respondsTo() == null && responding(finding) == draft) {
                draft.respondsTo(finding.span().of(article.text()));
                claim(draft, "responds_to", finding);
            }
        }
    }

    /** Who responds: not the exercise that the words name as what is responded to, but the one spoken of before. */
    private @Nullable Draft responding(Finding finding) {
        boolean answered = finding.draft().mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(finding.span()));
        if (!answered) {
            return finding.draft();
        }
        Draft before = finding.at() == 0 ? null : topics.passage(finding.at() - 1);
        for (ExerciseMention mention : topics.mentionsIn(finding.at())) {
            if (mention.span().end() <= finding.span().start()) {
                before = topics.of(mention.at(), mention.span());
            }
        }
        return before;
    }

    private void claim(Draft draft, String field, Finding finding) {
        draft.claim(article.claim(
                field, finding.span().of(article.text()), finding.span(), finding.rule(), Claim.Basis.STATED));
    }
}
