package org.lagebild.reading;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.article.Article;
import org.lagebild.fact.Facts;

/**
 * What Lagebild says about one article.
 *
 * @param article the article itself
 * @param annotated its mentions; null where its language is unknown and nothing was read
 * @param facts what it says
 */
public record Reading(Article article, @Nullable AnnotatedArticle annotated, Facts facts) {
    public boolean relevant() {
        return facts.relevant();
    }
}
