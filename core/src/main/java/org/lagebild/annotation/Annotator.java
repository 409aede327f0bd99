package org.lagebild.annotation;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/** The second stage: finds times, names and quantities, one kind after the other, each seeing those before it. */
public final class Annotator {
    private final LanguagePack language;
    private final TimeTagger times;
    private final NameFinder names;
    private final QuantityFinder quantities;

    public Annotator(LanguagePack language, World world) {
        this.language = language;
        this.times = new TimeTagger(language);
        this.names = new NameFinder(language, world);
        this.quantities = new QuantityFinder(language);
    }

    /** The article with its day of publication worked out as far as its text allows, and all mentions. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = sentences(article, language);
        TimeTagger.Result found = times.tag(article, sentences);
        NameFinder.Result named = names.find(article, sentences);
        return new AnnotatedArticle(
                article.withPublished(found.published()),
                language,
                sentences,
                found.times(),
                named.places(),
                named.actors(),
                quantities.find(sentences));
    }

    /** The sentences of an article's content. */
    static List<Sentence> sentences(Article article, LanguagePack language) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Span line : article.paragraphs()) {
            sentences.addAll(language.sentences(article.text(), line.start(), line.end(), number++));
        }
        return sentences;
    }
}
