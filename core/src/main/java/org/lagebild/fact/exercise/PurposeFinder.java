package org.lagebild.fact.exercise;

import org.lagebild.fact.Claim;
import org.lagebild.language.Sentence;

/** What an exercise is for and what it answers, in the words of the text; and what the text says is not told. */
final class PurposeFinder {
    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;

    PurposeFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
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
        undisclosed(draft);
    }

    private void claim(Draft draft, String field, Finding finding) {
        draft.claim(article.claim(
                field, finding.span().of(article.text()), finding.span(), finding.rule(), Claim.Basis.STATED));
    }

    /** That a number is not told is worth as much as a number. */
    private void undisclosed(Draft draft) {
        for (int at : topics.sentencesOf(draft)) {
            if (topics.passage(at) != draft) {
                continue;
            }
            Sentence sentence = article.sentence(at);
            for (Sentence.Hit hit : sentence.terms("undisclosed")) {
                draft.claim(article.claim(
                        "troops", null, sentence.span(hit.from(), hit.to()), "undisclosed", Claim.Basis.UNDISCLOSED));
            }
        }
    }
}
