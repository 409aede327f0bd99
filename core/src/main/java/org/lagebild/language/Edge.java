package org.lagebild.language;

import org.jspecify.annotations.Nullable;

/**
 * Something found over one or more tokens of a sentence that rules can match as one element: a term of several words or
 * a mention.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param symbols what it can be asked for
 * @param value its value as text
 * @param payload the mention, where it is one
 */
record Edge(
        int from,
        int to,
        int[] symbols,
        @Nullable String value,
        @Nullable Object payload) {
    boolean has(int symbol) {
        for (int own : symbols) {
            if (own == symbol) {
                return true;
            }
        }
        return false;
    }
}
