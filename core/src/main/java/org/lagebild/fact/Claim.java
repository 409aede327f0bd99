package org.lagebild.fact;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * One value of one field with the words it rests on.
 *
 * @param field for example {@code start} or {@code participants}
 * @param value as it stands in the field; null for what the text says is undisclosed or unknown
 * @param span the words
 * @param statement id of the statement that it stands in; null where the article itself says it
 * @param claimant who says it, as printed; null where the article itself does
 * @param basis how the text gives it
 * @param rule what made it
 */
public record Claim(
        String field,
        @Nullable String value,
        Span span,
        @Nullable String statement,
        @Nullable String claimant,
        Basis basis,
        String rule) {

    /** A claim by whoever makes a statement; null for the article itself. */
    public static Claim of(
            String field, @Nullable String value, Span span, @Nullable Statement said, Basis basis, String rule) {
        return said == null
                ? new Claim(field, value, span, null, null, basis, rule)
                : new Claim(field, value, span, said.id(), said.speaker(), basis, rule);
    }

    /** How a text gives a value. */
    public enum Basis {
        STATED,
        UNDISCLOSED,
        UNKNOWN,
        INFERRED
    }
}
