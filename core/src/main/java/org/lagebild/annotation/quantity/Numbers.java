package org.lagebild.annotation.quantity;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;

/** Reads whole numbers from figures, number words and multipliers: "6,5 thousand", "160 Tausend", "zwölf". */
public final class Numbers {
    private static final double HIGHEST = 100_000_000;

    private Numbers() {}

    /** The number that the tokens stand for; null where they stand for none. */
    public static @Nullable Long read(Sentence sentence, int from, int to) {
        double product = 1;
        boolean found = false;
        for (int i = from; i < to; i++) {
            Double factor = factor(sentence, i);
            if (factor != null) {
                product *= factor;
                found = true;
            }
        }
        return found && product >= 0 && product < HIGHEST ? (Long) Math.round(product) : null;
    }

    private static @Nullable Double factor(Sentence sentence, int token) {
        for (String lexiconClass : new String[] {"number", "count", "multiplier"}) {
            Double value = value(sentence.value(token, lexiconClass));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Double value(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,12}(?:\\.\\d{1,6})?")) {
            return null;
        }
        return Double.valueOf(written);
    }
}
