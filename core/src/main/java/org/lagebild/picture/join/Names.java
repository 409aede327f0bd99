package org.lagebild.picture.join;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of exercises without what is not theirs: case, accents, punctuation and the marker of the edition. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKED = Pattern.compile("(.*\\p{L}.*?) ((?:19|20)?\\d\\d)(?: ?[a-z]| \\d{1,2})?");
    private static final int CENTURY = 2;
    private static final int FIRST_YEAR_OF_1900S = 50;

    private Names() {}

    /** Words in lower case, one space between. */
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The name that all editions share. */
    static String core(String name) {
        Matcher marked = MARKED.matcher(plain(name));
        return marked.matches() ? marked.group(1) : plain(name);
    }

    /** The year at the end of a name; null without one. */
    static @Nullable String edition(@Nullable String name) {
        Matcher marked = MARKED.matcher(name == null ? "" : plain(name));
        return marked.matches() ? year(marked.group(2)) : null;
    }

    /** Four digits for a year of two; anything else as it is. */
    static String year(String edition) {
        if (edition.length() != CENTURY || !edition.chars().allMatch(Character::isDigit)) {
            return edition;
        }
        return (Integer.parseInt(edition) >= FIRST_YEAR_OF_1900S ? "19" : "20") + edition;
    }
}
