package org.lagebild.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line into tokens: numbers as the language writes them, runs of letters, and every other character alone.
 * Hyphens always stand alone, so that the parts of "Nato-Übung", "150-km" and "Zapad-2025" can be matched; clitics
 * ("'s") are cut off.
 */
final class Tokenizer {
    private static final String SPACE = "[\\s\\p{Z}\\p{Cc}\\p{Cf}]";
    private static final String NOT_AFTER = "(?<![\\p{L}\\p{Nd}])";
    private static final String NOT_BEFORE = "(?![\\p{L}\\p{Nd}])";

    private final Pattern pattern;

    /**
     * @param number regular expression of a number with separators
     * @param clitics regular expression of what is cut off behind a word, for example {@code ['’]s}; empty for none
     * @param words regular expression of words that are one token in spite of other characters, such as {@code U\.S\.};
     *     may be empty
     */
    Tokenizer(String number, String clitics, String words) {
        this.pattern = Pattern.compile(SPACE + "+"
                + alternative(words, NOT_AFTER, NOT_BEFORE)
                + alternative(number, NOT_AFTER, NOT_BEFORE)
                + "|\\p{Nd}+"
                + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}]*+"
                + alternative(clitics, "(?<=\\p{L})", "(?!\\p{L})")
                + "|\\.\\.\\.|[\\s\\S]");
    }

    private static String alternative(String expression, String before, String after) {
        return expression.isEmpty() ? "" : "|" + before + "(?:" + expression + ")" + after;
    }

    /**
     * The tokens of {@code text} between {@code start} and {@code end}; none is empty, together they hold all but white
     * space.
     */
    List<Piece> tokenize(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>((end - start) / 5 + 4);
        Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        boolean space = true;
        while (matcher.find()) {
            if (isSpace(text.charAt(matcher.start()))) {
                space = true;
            } else {
                pieces.add(
                        new Piece(matcher.start(), wholeCharacter(text, matcher.start(), matcher.end(), end), space));
                space = false;
            }
        }
        return pieces;
    }

    /** Keeps a pair of surrogates together. */
    private static int wholeCharacter(String text, int start, int found, int limit) {
        boolean halved = found == start + 1
                && found < limit
                && Character.isSurrogatePair(text.charAt(start), text.charAt(found));
        return halved ? found + 1 : found;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /** A token before its word is looked up. */
    record Piece(int start, int end, boolean spaceBefore) {}
}
