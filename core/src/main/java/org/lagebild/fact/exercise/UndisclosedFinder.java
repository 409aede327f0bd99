package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.fact.statement.ClauseSubject;
import org.lagebild.language.Clauses;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds what the text says is not told: which value of which exercise, and by whom. */
final class UndisclosedFinder {
    private final ArticleView article;
    private final Topics topics;
    private final RuleSet rules;

    UndisclosedFinder(ArticleView article, Topics topics, RuleSet rules) {
        this.article = article;
        this.topics = topics;
        this.rules = rules;
    }

    /** That a number is not told is worth as much as a number. */
    void fill() {
        for (int at = 0; at < article.sentences().size(); at++) {
            if (topics.passage(at) != null || topics.isMentionedIn(at)) {
                for (RuleMatch match : rules.longest(article.sentence(at))) {
                    Draft draft = topics.of(at, match.span());
                    if (draft != null) {
                        draft.claim(claim(match));
                    }
                }
            }
        }
    }

    private Claim claim(RuleMatch match) {
        Statement said = article.statementAround(match.span());
        String holder = said == null ? holder(match) : said.speaker();
        return new Claim(
                match.fields().getOrDefault("field", "troops"),
                null,
                match.span(),
                said == null ? null : said.id(),
                holder,
                Claim.Basis.UNDISCLOSED,
                match.rule().name());
    }

    /** The subject of the verb that says so; nobody in the passive. */
    private static @Nullable String holder(RuleMatch match) {
        Sentence sentence = match.sentence();
        Clauses clauses = Clauses.of(sentence);
        for (int at : new int[] {match.to() - 1, match.from()}) {
            Clauses.Clause clause = clauses.around(at);
            if (clause != null && clause.verb() >= 0 && !sentence.is(clause.verb(), "verb.passive")) {
                String subject = ClauseSubject.of(sentence, clause.verb());
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
