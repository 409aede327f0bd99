package org.lagebild.annotation;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/**
 * An article with everything found in its words.
 *
 * @param article the article, its day of publication worked out
 * @param language the pack of its language
 * @param sentences of its content, in order; mentions are laid over them
 */
public record AnnotatedArticle(
        Article article,
        LanguagePack language,
        List<Sentence> sentences,
        List<Time> times,
        List<Place> places,
        List<Actor> actors,
        List<Quantity> quantities) {

    /** All mentions of all kinds in the order of the text. */
    public List<Mention> mentions() {
        List<Mention> all = new ArrayList<>(times);
        all.addAll(places);
        all.addAll(actors);
        all.addAll(quantities);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    public String text() {
        return article.text();
    }
}
