package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Place;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/** Finds the actors and places of an article, decides what each name means, and lays them over the sentences. */
public final class NameStage {
    private final ActorFinder actors;

    public NameStage(LanguagePack language) {
        this.actors = new ActorFinder(language);
    }

    /** All names of an article. */
    public Names find(Article article, List<Sentence> sentences) {
        List<Actor> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (FoundActor actor : actors.find(sentence)) {
                actor.layOverSentence();
                found.add(actor.actor());
            }
        }
        return new Names(List.of(), found);
    }

    /** Places and actors in the order of the text. */
    public record Names(List<Place> places, List<Actor> actors) {}
}
