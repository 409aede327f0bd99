package org.lagebild.fact.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edition markers at the end of a name: 2023, 97, 2024A, II, 23-3. */
final class Edition {
    private static final Pattern MARKED = Pattern.compile(
            "(.*?\\p{L}.*?)[\\s‑–/'’-]+((?:19|20)\\d\\d[A-Z]?|\\d\\d(?:[-/]\\d{1,2})?|\\d{1,4}|[IVX]{1,4})\\s*");
    private static final int FIRST_YEAR_OF_1900S = 50;

    private Edition() {}

    /** The name without its edition. */
    static String core(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group(1).strip() : name.strip();
    }

    /** The year with four digits, or the number as printed; null without one. */
    static @Nullable String of(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? normal(marked.group(2)) : null;
    }

    static boolean isYear(String edition) {
        return edition.length() == 4
                && edition.chars().allMatch(Character::isDigit)
                && edition.charAt(0) <= '2'
                && (edition.startsWith("19") || edition.startsWith("20"));
    }

    /** Two digits are a year of this or the last century. */
    private static String normal(String edition) {
        if (edition.matches("\\d\\d(?:[-/]\\d{1,2})?") && Integer.parseInt(edition.substring(0, 2)) > 9) {
            int year = Integer.parseInt(edition.substring(0, 2));
            return (year >= FIRST_YEAR_OF_1900S ? "19" : "20") + edition.substring(0, 2);
        }
        return edition.matches("(?:19|20)\\d\\d[A-Z]") ? edition.substring(0, 4) : edition;
    }
}
