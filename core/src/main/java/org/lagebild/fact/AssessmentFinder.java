package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.fact.assessment.AssessmentReader;
import org.lagebild.language.LanguagePack;

/** Finds assessments. */
final class AssessmentFinder {
    private final AssessmentReader reader;

    AssessmentFinder(LanguagePack language) {
        this.reader = new AssessmentReader(language);
    }

    AssessmentReader.Found find(AnnotatedArticle article, List<Statement> statements, List<Exercise> exercises) {
        return reader.find(article.sentences(), statements, exercises);
    }
}
