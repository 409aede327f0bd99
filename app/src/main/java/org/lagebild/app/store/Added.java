package org.lagebild.app.store;

import java.util.List;

/**
 * What became of an article that was to be kept.
 *
 * @param article its id
 * @param exercises ids of the exercises that are new or changed by it, sorted
 */
public record Added(String article, Kind kind, List<String> exercises) {
    /** Whether something changed. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** The same text with the same reading was there; nothing changed. */
        KNOWN,
        /** It stands in the place of an older version, or of an older reading of the same text. */
        REPLACED
    }
}
