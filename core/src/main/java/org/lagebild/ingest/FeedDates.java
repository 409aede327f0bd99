package org.lagebild.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a time stamp as feeds write it: ISO 8601 in all lengths, RFC 822 with its variants, Unix and ctime. */
final class FeedDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})(?:-?(\\d{2}))?(?!\\d).*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(".*?(?<![\\d:])(\\d{1,2})[ -]+(\\p{L}{3})\\p{L}*\\.?,?[ -]+(\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(".*?(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{1,2})(?:,?\\s.*?|,\\s*)(\\d{4})(?!\\d).*");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final long DAY = 86_400;
    private static final int CENTURY = 100;
    private static final int FIRST_TWO_DIGIT_YEAR = 70;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM")
            .toFormatter(Locale.ENGLISH);

    private FeedDates() {}

    static Optional<LocalDate> day(String stamp) {
        String text = stamp.strip();
        try {
            return parse(text).filter(day -> day.getYear() > 1900 && day.getYear() < LATEST);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(LocalDate.ofEpochDay(Long.parseLong(text) / DAY));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int day = iso.group(3) == null ? 1 : Integer.parseInt(iso.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), day));
        }
        Matcher first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(
                    LocalDate.of(year(first.group(3)), month(first.group(2)), Integer.parseInt(first.group(1))));
        }
        Matcher second = MONTH_FIRST.matcher(text);
        if (second.matches()) {
            return Optional.of(
                    LocalDate.of(year(second.group(3)), month(second.group(1)), Integer.parseInt(second.group(2))));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTH.parse(name).get(ChronoField.MONTH_OF_YEAR);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= CENTURY ? year : year >= FIRST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year;
    }
}
