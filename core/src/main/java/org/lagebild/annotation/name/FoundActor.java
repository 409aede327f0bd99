package org.lagebild.annotation.name;

import org.lagebild.annotation.Actor;
import org.lagebild.language.Sentence;

/**
 * An actor with the tokens it stands on.
 *
 * @param from first token
 * @param to behind the last token
 * @param type of the mention laid over the sentence, for example {@code Actor.state}
 */
record FoundActor(Sentence sentence, int from, int to, String type, Actor actor) {

    boolean covers(int first, int behind) {
        return from <= first && behind <= to;
    }

    void layOverSentence() {
        String value = actor.code();
        sentence.add(type, from, to, value == null ? actor.name() : value, actor);
    }
}
