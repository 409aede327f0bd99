package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;

/** Finds exercises. */
final class ExerciseFinder {
    private final RuleSet rules;

    ExerciseFinder(LanguagePack language) {
        this.rules = language.rules("exercises");
    }

    List<Exercise> find(AnnotatedArticle article, List<Statement> statements) {
        article.sentences().forEach(rules::longest);
        return List.of();
    }
}
