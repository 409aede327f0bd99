package org.lagebild.annotation;

import java.util.List;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds places and actors and resolves them. */
final class NameFinder {
    private final RuleSet rules;

    NameFinder(LanguagePack language) {
        this.rules = language.rules("names");
    }

    Result find(Article article, List<Sentence> sentences) {
        sentences.forEach(rules::longest);
        return new Result(List.of(), List.of());
    }

    /** Places and actors in the order of the text. */
    record Result(List<Place> places, List<Actor> actors) {}
}
