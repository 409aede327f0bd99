package org.lagebild.annotation.quantity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;

/** Reads whole numbers from figures, number words and multipliers: "6,5 thousand", "160 Tausend", "zwölf". */
public final class Numbers {
    private static final double HIGHEST = 100_000_000;
    private static final Pattern VALUE = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
    /** As other languages group thousands: nobody counts thousandths of soldiers. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final String COMMA = ",";

    private Numbers() {}

    /** The number that the tokens stand for; null where they stand for none. */
    public static @Nullable Long read(Sentence sentence, int from, int to) {
        double product = 1;
        boolean found = false;
        for (int i = from; i < to; i++) {
            Double factor = isFraction(sentence, i, to) ? fraction(sentence, i) : factor(sentence, i);
            if (factor != null) {
                product *= factor;
                found = true;
                i += isFraction(sentence, i, to) ? 2 : 0;
            }
        }
        return found && product >= 0 && product < HIGHEST ? (Long) Math.round(product) : null;
    }

    /** A decimal comma where the language has a point, as in translations. */
    private static boolean isFraction(Sentence sentence, int i, int to) {
        return i + 2 < to
                && sentence.token(i + 1).text().equals(COMMA)
                && DIGITS.matcher(sentence.token(i).text()).matches()
                && DIGITS.matcher(sentence.token(i + 2).text()).matches();
    }

    private static Double fraction(Sentence sentence, int i) {
        return Double.valueOf(
                sentence.token(i).text() + '.' + sentence.token(i + 2).text());
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
        if (written == null || !VALUE.matcher(written).matches()) {
            return null;
        }
        return Double.valueOf(GROUPED.matcher(written).matches() ? written.replace(".", "") : written);
    }
}
