package org.lagebild.picture.join;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of exercises without what is not theirs: case, accents, punctuation and the marker of the edition. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKED = Pattern.compile("(.*\\p{L}.*?) ((?:19|20)?\\d\\d)(?: ?([a-z])| \\d{1,2})?");
    private static final int ASCII = 128;
    private static final int LEAST_COMMON = 4;
    private static final double ALIKE = 0.4;
    private static final int LETTERS_A_CHANGE = 5;
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d[a-z]?");
    private static final int LETTER = 3;
    private static final int CENTURY = 2;
    private static final int FIRST_YEAR_OF_1900S = 50;

    private Names() {}

    /** Words in lower case, one space between. */
    static String plain(String text) {
        return text.chars().allMatch(letter -> letter < ASCII) ? plainAscii(text) : plainOfAny(text);
    }

    /** The same, where there are no accents. */
    private static String plainAscii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(letter));
            }
            gap = !Character.isLetterOrDigit(letter);
        }
        return plain.toString();
    }

    private static String plainOfAny(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The name that all editions share. */
    static String core(String name) {
        String plain = plain(name);
        Matcher marked = MARKED.matcher(plain);
        return hasDigit(plain) && marked.matches() ? marked.group(1) : plain;
    }

    /** Without one there is no marker, whatever it costs to look for it. */
    private static boolean hasDigit(String plain) {
        return plain.chars().anyMatch(Character::isDigit);
    }

    /** Whether two names differ only in the ends of their words or in few letters, as two transliterations may. */
    static boolean alike(String one, String other) {
        String[] mine = one.split(" ");
        String[] its = other.split(" ");
        if (mine.length != its.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!alikeWords(mine[i], its[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean alikeWords(String one, String other) {
        int common = commonPrefix(one, other);
        int longest = Math.max(one.length(), other.length());
        return common == longest
                || common >= LEAST_COMMON && common >= ALIKE * longest
                || longest > LEAST_COMMON && changes(one, other) <= longest / LETTERS_A_CHANGE;
    }

    /** How many letters must be put in, left out or replaced to make one word of the other. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static int commonPrefix(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** The marker at the end of a name, a year with its letter or two digits; null without one. */
    static @Nullable String marker(@Nullable String name) {
        Matcher marked = MARKED.matcher(name == null ? "" : plain(name));
        return marked.matches() ? marked.group(2) + Objects.requireNonNullElse(marked.group(LETTER), "") : null;
    }

    /** Four digits for a year of two, with its letter; anything else as it is. */
    static String year(String edition) {
        if (!SHORT_YEAR.matcher(edition).matches()) {
            return edition;
        }
        return (Integer.parseInt(edition.substring(0, CENTURY)) >= FIRST_YEAR_OF_1900S ? "19" : "20") + edition;
    }
}
