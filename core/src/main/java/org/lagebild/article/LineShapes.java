package org.lagebild.article;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.LineJudge.Verdict;

/** Shapes that need no word of any language. */
final class LineShapes {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)");
    /** A year in which no page was stamped yet: it stands in the headings of a history. */
    private static final Pattern OLD_YEAR = Pattern.compile("(?<!\\d)1(?:[0-8]\\d\\d|9[0-8]\\d)(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}|https?://\\S+|www\\.\\S+");
    private static final Pattern CODES = Pattern.compile("[\\p{Ll}\\d ]*\\p{Ll}+/[\\p{Ll}\\d/ ]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern PART = Pattern.compile("\\s[|>»·•›]\\s");
    private static final Pattern SLASH_CREDIT = Pattern.compile(".*[.!?…”“\"] [\\p{L}. -]{2,40}/[\\p{L}. -]{2,30}");
    private static final int MOST_WORDS = 28;
    private static final int MOST_WORDS_IN_BRACKETS = 20;
    private static final int MOST_WORDS_WITH_DAY = 7;
    private static final int MOST_WORDS_OF_PART = 6;

    private LineShapes() {}

    /** What the shape of a line makes of it; null where it says nothing. */
    static @Nullable Verdict judge(TextLine line) {
        String text = line.text();
        if (line.endsLikeText() && line.words() > MOST_WORDS) {
            return null;
        }
        if (text.indexOf('©') >= 0 || text.startsWith("(c) ") || text.startsWith("(C) ")) {
            return new Verdict("copyright", "shape.copyright", false);
        }
        if (isBracketed(text) && line.words() <= MOST_WORDS_IN_BRACKETS) {
            return new Verdict("note", "shape.brackets", false);
        }
        if (ADDRESS.matcher(text).find()) {
            return new Verdict("contact", "shape.address", false);
        }
        return unended(line, text);
    }

    private static @Nullable Verdict unended(TextLine line, String text) {
        if (line.endsLikeText()) {
            return null;
        }
        if (line.words() <= MOST_WORDS_WITH_DAY && DAY.matcher(text).find() && !isOld(text)) {
            return new Verdict("time-stamp", "shape.day", false);
        }
        if (isMostlyNumbers(text) && !isOld(text)) {
            return new Verdict("code", "shape.numbers", false);
        }
        if (CODES.matcher(text).matches()) {
            return new Verdict("agency", "shape.codes", false);
        }
        if (SLASH_CREDIT.matcher(text).matches()) {
            return new Verdict("caption", "shape.credit", false);
        }
        return isParted(text) ? new Verdict("navigation", "shape.parts", false) : null;
    }

    /** Whether a line names a year before there were stamped pages. */
    static boolean isOld(String text) {
        return OLD_YEAR.matcher(text).find();
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1
                || text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1;
    }

    private static boolean isMostlyNumbers(String text) {
        String[] words = SPACES.split(text);
        long numbers =
                Arrays.stream(words).filter(word -> DIGIT.matcher(word).find()).count();
        return numbers > 1 && numbers * 2 > words.length;
    }

    private static boolean isParted(String text) {
        String[] parts = PART.split(text);
        int longest = 0;
        for (String part : parts) {
            longest = Math.max(longest, part.strip().split("\\s+").length);
        }
        return parts.length > 2 && longest <= MOST_WORDS_OF_PART;
    }
}
