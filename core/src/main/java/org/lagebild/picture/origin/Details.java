package org.lagebild.picture.origin;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text stays when it is rewritten or translated.
 *
 * @param numbers in digits, without marks of thousands
 * @param names words with a capital within a sentence, in lower case; in some languages other nouns are among them
 */
public record Details(Set<String> numbers, Set<String> names) implements Serializable {
    /** Nothing is known of the text. */
    public static final Details NONE = new Details(Set.of(), Set.of());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,\u00A0\u202F ]\\d{3})+(?!\\d)|\\d+");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}]{3,}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    public static Details of(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(NO_DIGIT.matcher(number.group()).replaceAll(""));
        }
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group().toLowerCase(Locale.ROOT));
        }
        return new Details(numbers, names);
    }

    /** Whether so many numbers are in both, and so much of what the one with fewer has. */
    boolean shareNumbers(Details other, int least, double share) {
        return isShared(numbers, other.numbers, least, share);
    }

    /** Whether so many names are in both, and so much of what the one with fewer has. */
    boolean shareNames(Details other, int least, double share) {
        return isShared(names, other.names, least, share);
    }

    private static boolean isShared(Set<String> one, Set<String> other, int least, double share) {
        int common = ArticleFacts.common(one, other);
        return common >= least && common >= share * Math.min(one.size(), other.size());
    }
}
