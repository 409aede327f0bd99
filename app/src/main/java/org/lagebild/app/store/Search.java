package org.lagebild.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for in the texts.
 *
 * @param words all of them must be found, in any form; in double quotes one behind the other; with a star at the end as
 *     the beginning of a word
 * @param language of the articles and of the words; null for any
 * @param asOf only what was known on this day
 */
public record Search(
        String words, @Nullable String language, @Nullable LocalDate asOf) {
    public static Search of(String words) {
        return new Search(words, null, null);
    }
}
