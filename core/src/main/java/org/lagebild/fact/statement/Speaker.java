package org.lagebild.fact.statement;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Span;

/**
 * Who says it.
 *
 * @param name as printed; for a pronoun that of its antecedent, null where there is none
 * @param span where it is printed, for a pronoun the pronoun
 * @param pronoun whether a pronoun stands there
 * @param medium whether it passes on what others say
 * @param actor whom the article's names tell; null where none
 */
record Speaker(
        @Nullable String name,
        Span span,
        boolean pronoun,
        boolean medium,
        @Nullable Actor actor) {
    Speaker at(Span where) {
        return new Speaker(name, where, pronoun, medium, actor);
    }

    Speaker standingFor(Speaker antecedent) {
        return new Speaker(antecedent.name, span, true, antecedent.medium, antecedent.actor);
    }
}
