package org.lagebild.annotation.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule gives for a time expression, before anything is looked up in a calendar.
 *
 * @param type {@code date, weekday, relative, offset, duration, set, ref, clock} or {@code none}
 * @param fields as the rule names them; knowledge/README.md lists them
 */
public record Meaning(String type, Map<String, String> fields) {
    private static final String SHORT_YEAR = "year2";
    private static final String YEAR_SHIFT = "yearshift";
    private static final String SHIFT = "shift";
    private static final String UNIT = "unit";
    private static final int THIS_CENTURY = 2000;
    /** From here on two digits are a year of the last century. */
    private static final int LAST_CENTURY = 70;

    @Nullable
    String text(String key) {
        return fields.get(key);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    boolean is(String key, String value) {
        return value.equals(fields.get(key));
    }

    @Nullable
    Integer number(String key) {
        String text = fields.get(key);
        return text == null ? null : parse(text);
    }

    int number(String key, int otherwise) {
        Integer found = number(key);
        return found == null ? otherwise : found;
    }

    /** The same, a year of two digits written out as one of today's: a time stamp tells of no other. */
    public Meaning inThisCentury() {
        Integer shortYear = number(SHORT_YEAR);
        if (shortYear == null || shortYear >= LAST_CENTURY) {
            return this;
        }
        Map<String, String> whole = new LinkedHashMap<>(fields);
        whole.remove(SHORT_YEAR);
        whole.put("year", String.valueOf(THIS_CENTURY + shortYear));
        return new Meaning(type, whole);
    }

    /**
     * Whether it says in which year the rest of its sentence plays: "last year" or the like, a month of a year, or
     * nothing but a year at the beginning.
     *
     * @param at number of its first token
     */
    public boolean saysYear(int at) {
        boolean last = type.equals("relative") && is(UNIT, "Y") && number(SHIFT, 0) < 0 && !has("base");
        return last || at <= 1 && isBareYear() || isMonthOfYear();
    }

    /** Whether it is a year and nothing else. */
    public boolean isBareYear() {
        return type.equals("date") && fields.size() == 1 && has("year");
    }

    private boolean isMonthOfYear() {
        return type.equals("date") && has("month") && has("year") && !has("era");
    }

    /** "Last year it was held in Alaska, in October": a month told as past lies in the year said before. */
    public Meaning inPastYear(Meaning said, Tense tense) {
        boolean open = type.equals("date")
                && has("month")
                && (!has("day") || said.has("year"))
                && !has("year")
                && !has(SHORT_YEAR)
                && !has(YEAR_SHIFT);
        boolean before = number("month", 1) < said.number("month", 1);
        if (!open || has(SHIFT) || before || tense != Tense.PAST) {
            return this;
        }
        Map<String, String> whole = new LinkedHashMap<>(fields);
        if (said.has("year")) {
            whole.put("year", String.valueOf(said.text("year")));
        } else {
            whole.put(YEAR_SHIFT, String.valueOf(said.number(SHIFT, 0)));
        }
        return new Meaning(type, whole);
    }

    /** Digits, maybe behind a sign or letters: {@code +1}, {@code Q3}. */
    private static @Nullable Integer parse(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '+' || Character.isLetter(text.charAt(start)))) {
            start++;
        }
        try {
            return Integer.valueOf(text.substring(start).strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code TEV}, {@code T14:30}; null where no time of day is given. */
    @Nullable
    String timeOfDay() {
        Integer hour = number("hour");
        if (hour != null) {
            return Clock.time(hour, number("minute"), number("second"), text("ampm"), number("minus", 0), text("zone"));
        }
        String part = text("part");
        return part == null ? null : "T" + part;
    }
}
