package org.lagebild.fact.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a cue reports, as tokens of its sentence.
 *
 * @param from first token
 * @param to behind the last one
 * @param postposed whether the cue stands behind it
 * @param quotation the quotation that it is, null where it is none
 */
record Content(
        int from, int to, boolean postposed, @Nullable Quotation quotation) {
    static Content of(int from, int to, boolean postposed) {
        return new Content(from, to, postposed, null);
    }

    static Content of(Quotation quotation, boolean postposed) {
        return new Content(0, 0, postposed, quotation);
    }
}
