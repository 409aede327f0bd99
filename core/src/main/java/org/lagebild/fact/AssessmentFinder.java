package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;

/** Finds assessments. */
final class AssessmentFinder {
    private final RuleSet rules;

    AssessmentFinder(LanguagePack language) {
        this.rules = language.rules("assessments");
    }

    List<Assessment> find(AnnotatedArticle article, List<Statement> statements, List<Exercise> exercises) {
        article.sentences().forEach(rules::longest);
        return List.of();
    }
}
