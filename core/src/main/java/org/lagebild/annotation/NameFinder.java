package org.lagebild.annotation;

import java.util.List;
import org.lagebild.annotation.name.NameStage;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.world.World;

/** Finds places and actors and resolves them. */
final class NameFinder {
    private final NameStage stage;

    NameFinder(LanguagePack language, World world) {
        this.stage = new NameStage(language, world);
    }

    Result find(Article article, List<Sentence> sentences) {
        NameStage.Names names = stage.find(article, sentences);
        return new Result(names.places(), names.actors());
    }

    /** Places and actors in the order of the text. */
    record Result(List<Place> places, List<Actor> actors) {}
}
