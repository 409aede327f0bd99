package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.fact.statement.StatementReader;
import org.lagebild.language.LanguagePack;

/** Finds statements. */
final class StatementFinder {
    private final StatementReader reader;

    StatementFinder(LanguagePack language) {
        this.reader = new StatementReader(language);
    }

    List<Statement> find(AnnotatedArticle article) {
        return reader.read(article.sentences());
    }
}
