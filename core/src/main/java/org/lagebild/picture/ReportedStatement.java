package org.lagebild.picture;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article lets somebody say.
 *
 * @param speaker as printed; null where nobody is named
 * @param kind direct, indirect or according-to
 * @param words what is said; null where the reading comes without its text
 * @param via sources between the speaker and the article
 * @param denies what it denies
 * @param exercises ids, within the reading, of the exercises that it says something of
 */
public record ReportedStatement(
        String article,
        String id,
        @Nullable String speaker,
        @Nullable String country,
        @Nullable String role,
        String kind,
        @Nullable String words,
        List<String> via,
        @Nullable String denies,
        List<String> exercises)
        implements Serializable {}
