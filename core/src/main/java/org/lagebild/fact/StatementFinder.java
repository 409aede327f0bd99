package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;

/** Finds statements. */
final class StatementFinder {
    private final RuleSet rules;

    StatementFinder(LanguagePack language) {
        this.rules = language.rules("statements");
    }

    List<Statement> find(AnnotatedArticle article) {
        article.sentences().forEach(rules::longest);
        return List.of();
    }
}
