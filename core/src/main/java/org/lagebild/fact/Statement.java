package org.lagebild.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * Something that the article lets somebody say.
 *
 * @param id unique in its reading: s1, s2 …
 * @param speaker as printed; null where nobody is named
 * @param speakerCountry ISO code of the speaker's state
 * @param speakerRole neutral role
 * @param cue the words that mark it, null where it continues another statement
 * @param span of the content
 * @param via sources between the speaker and the article, the nearest to the speaker first
 * @param speakerSpans where the speaker stands
 * @param cueSpans where the cue stands
 * @param denies id of the statement or field that it denies
 */
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable String speakerCountry,
        @Nullable String speakerRole,
        Kind kind,
        @Nullable String cue,
        Span span,
        List<String> via,
        List<Span> speakerSpans,
        List<Span> cueSpans,
        @Nullable String denies,
        String rule) {

    /** How it is reported. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        ACCORDING_TO
    }
}
