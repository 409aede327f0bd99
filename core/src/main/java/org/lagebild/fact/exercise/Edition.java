package org.lagebild.fact.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edition markers at the end of a name: 2023, 97, 2024A, II, 23-3. */
final class Edition {
    private static final Pattern MARKED = Pattern.compile(
            "(.*?\\p{L}.*?)[\\s‑–/'’-]+((?:19|20)\\d\\d[A-Z]?|\\d\\d(?:[-/]\\d{1,2})?|\\d{1,4}|[IVX]{1,4})\\s*");
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

    static boolean isYear(String edition) {
        return edition.length() == 4
                && edition.chars().allMatch(Character::isDigit)
                && edition.charAt(0) <= '2'
                && (edition.startsWith("19") || edition.startsWith("20"));
    }

    /** Two digits are a year of this or the last century. */
    private static String normal(String edition, @Nullable Integer published) {
        if (edition.matches("\\d\\d(?:[-/]\\d{1,2})?") && Integer.parseInt(edition.substring(0, 2)) > 9) {
            int year = Integer.parseInt(edition.substring(0, 2));
            int full = year + (year >= FIRST_YEAR_OF_1900S ? 1900 : 2000);
            boolean plausible = published == null || Math.abs(full - published) <= MOST_YEARS_APART;
            return plausible ? String.valueOf(full) : edition;
        }
        return edition.matches("(?:19|20)\\d\\d[A-Z]") ? edition.substring(0, 4) : edition;
    }
}
