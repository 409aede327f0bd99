package org.lagebild.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.OtherLanguages;

/** Reads days as pages write them: ISO, with dots, slashes or the names of months. */
final class DateWords {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d{7})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d\\d)(?![\\d.]\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|\\p{L}{0,2})[\\s\\p{Z}-]+(?:\\p{L}{2}\\s+)?(\\p{L}{3,12})\\.?,?[\\s\\p{Z}-]+(?:\\p{L}{2,3}\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:\\p{L}{2})?,?\\s+((?:19|20)\\d\\d)(?!\\d)");

    private final Collection<LanguagePack> languages;
    private final OtherLanguages others;
    private final boolean monthFirst;

    /** @param monthFirst whether 2/3/2024 is in February */
    DateWords(Collection<LanguagePack> languages, OtherLanguages others, boolean monthFirst) {
        this.languages = languages;
        this.others = others;
        this.monthFirst = monthFirst;
    }

    /** The first day that a text names; empty where it names none. */
    Optional<LocalDate> find(String text) {
        return iso(text)
                .or(() -> named(DAY_MONTH.matcher(text), 1, 2))
                .or(() -> named(MONTH_DAY.matcher(text), 2, 1))
                .or(() -> numbers(text));
    }

    /** The day of a machine's time stamp, or of a text. */
    Optional<LocalDate> ofStamp(String stamp) {
        Matcher packed = PACKED.matcher(stamp);
        return packed.find() ? day(packed.group(1), packed.group(2), packed.group(3)) : find(stamp);
    }

    /** A day in an address: /2024/03/05/ or /2024-03-05- or 20240305. */
    static Optional<LocalDate> ofAddress(String url) {
        Matcher apart = Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-](\\d{1,2})[/_-](\\d{1,2})(?=[/_.-]|$)")
                .matcher(url);
        if (apart.find()) {
            return day(apart.group(1), apart.group(2), apart.group(3));
        }
        Matcher packed = Pattern.compile("[/_-]((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=[/_.-]|$)")
                .matcher(url);
        return packed.find() ? day(packed.group(1), packed.group(2), packed.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        return matcher.find() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> named(Matcher matcher, int dayGroup, int monthGroup) {
        while (matcher.find()) {
            String month = month(matcher.group(monthGroup));
            if (month != null) {
                return day(matcher.group(3), month, matcher.group(dayGroup));
            }
        }
        return Optional.empty();
    }

    private @Nullable String month(String word) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
        for (LanguagePack language : languages) {
            String value = language.value(capital, "month");
            if (value != null) {
                return value;
            }
        }
        Integer other = others.months().get(word.toLowerCase(Locale.ROOT));
        return other == null ? null : other.toString();
    }

    private Optional<LocalDate> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String second = matcher.group(3);
        String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
        boolean slash = !matcher.group(2).equals(".");
        boolean swapped = slash && monthFirst && Integer.parseInt(first) <= MONTHS || Integer.parseInt(second) > MONTHS;
        return swapped ? day(year, first, second) : day(year, second, first);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            return y < FIRST_YEAR || y > LAST_YEAR || y / CENTURY == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
