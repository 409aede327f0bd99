package org.lagebild.annotation;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * Somebody named in the text who can take part, speak or act.
 *
 * @param code ISO 3166-1 alpha-2 of the state it is or belongs to, or an alliance's usual English short name; null
 *     where unknown
 * @param kind what it is
 * @param name as printed
 * @param role neutral role, for example {@code defence-minister} or {@code ministry.defence}; null where none is said
 * @param fictional whether it is a state of a scenario
 */
public record Actor(
        Span span,
        @Nullable String code,
        Kind kind,
        String name,
        @Nullable String role,
        boolean fictional,
        String rule) implements Mention {

    /** What an actor is. */
    public enum Kind {
        STATE,
        ALLIANCE,
        ORGANISATION,
        PERSON,
        FORCE
    }
}
