package org.lagebild.annotation.name;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * An actor with the tokens it stands on.
 *
 * @param from first token
 * @param to behind the last token
 * @param type of the mention laid over the sentence, for example {@code Actor.state}
 * @param owner the words within that name its state; null where there are none
 */
record FoundActor(Sentence sentence, int from, int to, String type, Actor actor, Sentence.@Nullable Hit owner) {
    private static final String STATE = "Actor.state";

    FoundActor withCode(String code) {
        Actor changed = new Actor(
                actor.span(), code, actor.kind(), actor.name(), actor.role(), actor.fictional(), actor.rule());
        return new FoundActor(sentence, from, to, type, changed, owner);
    }

    /** "Taiwan" in "Taiwan Strait"; a person that a site is called after, if nothing else is read there. */
    boolean isPartOf(Toponym name) {
        boolean within = name.from() <= from && to <= name.to();
        boolean site = actor.kind() == Actor.Kind.PERSON
                && name.senses().stream()
                        .anyMatch(sense -> sense.isSite() && !sense.id().isEmpty());
        return within && (site || actor.kind() == Actor.Kind.STATE && to - from < name.to() - name.from());
    }

    void layOverSentence() {
        String value = actor.code();
        sentence.add(type, from, to, value == null ? actor.name() : value, actor);
        if (owner != null && actor.kind() == Actor.Kind.FORCE && owner.length() < to - from) {
            sentence.add(STATE, owner.from(), owner.to(), owner.value(), stateOf(owner));
        }
    }

    /** "Russian" in "Russian troops" is the state itself, too. */
    private Actor stateOf(Sentence.Hit hit) {
        Span span = sentence.span(hit.from(), hit.to());
        return new Actor(
                span, hit.value(), Actor.Kind.STATE, span.of(sentence.text()), null, actor.fictional(), actor.rule());
    }
}
