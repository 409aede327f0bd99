package org.lagebild.fact.exercise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edition markers at the end of a name: 2023, 97, 2024A, II, 23-3. */
final class Edition {
    private static final Pattern MARKED = Pattern.compile(
            "(.*?\\p{L}.*?)[\\s‑–/'’-]+((?:19|20)\\d\\d(?:[A-Z]|[-/]\\d{1,2})?|\\d\\d(?:[-/]\\d{1,2})?|\\d{1,4}|[IVX]{1,4})\\s*");

    private static final Pattern ROUND = Pattern.compile("(?:19|20)?\\d\\d(?:[-/](\\d{1,2})|([A-Z]))");
    private static final Pattern TWO_DIGITS = Pattern.compile("(\\d\\d)(?:[-/]\\d{1,2})?");
    private static final int LAST_SINGLE_DIGIT = 9;
    private static final int FIRST_YEAR_OF_1900S = 50;
    /** A number of two digits far from the year of publication counts editions. */
    private static final int MOST_YEARS_APART = 3;

    private Edition() {}

    /** The name without its edition. */
    static String core(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group(1).strip() : name.strip();
    }

    /**
     * The year with four digits, or the number as printed; null without one.
     *
     * @param published year of publication, where known
     */
    static @Nullable String of(String name, @Nullable Integer published) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? normal(marked.group(2), published) : null;
    }

    /** The number as printed, which counts editions; null without one. */
    static @Nullable String numbered(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group(2) : null;
    }

    static boolean isYear(String edition) {
        return edition.length() == 4
                && edition.chars().allMatch(Character::isDigit)
                && edition.charAt(0) <= '2'
                && (edition.startsWith("19") || edition.startsWith("20"));
    }

    /** Which of several in one year: the 2 of 27-2, the A of 2024A; null where none is said. */
    static @Nullable String round(String name) {
        Matcher marked = MARKED.matcher(name);
        Matcher round = ROUND.matcher(marked.matches() ? marked.group(2) : "");
        if (!round.matches()) {
            return null;
        }
        return round.group(1) != null ? round.group(1) : round.group(2);
    }

    /** Two digits are a year of this or the last century. */
    private static String normal(String edition, @Nullable Integer published) {
        Matcher digits = TWO_DIGITS.matcher(edition);
        if (digits.matches()) {
            return century(Integer.parseInt(digits.group(1)), published).orElse(edition);
        }
        return edition.matches("(?:19|20)\\d\\d.+") ? edition.substring(0, 4) : edition;
    }

    private static Optional<String> century(int year, @Nullable Integer published) {
        int full = year + (year >= FIRST_YEAR_OF_1900S ? 1900 : 2000);
        boolean near = published != null && Math.abs(full - published) <= MOST_YEARS_APART;
        boolean certain = year >= FIRST_YEAR_OF_1900S || year > LAST_SINGLE_DIGIT && published == null;
        return near || certain ? Optional.of(String.valueOf(full)) : Optional.empty();
    }
}
