package org.lagebild.annotation.time;

import org.jspecify.annotations.Nullable;

/** Looks a meaning up in the calendar. Pure: the same meaning, anchors and tense give the same result. */
public final class Resolver {
    private Resolver() {}

    /** Null where the meaning is nothing: a veto, or a day that no calendar has. */
    public static @Nullable Resolved resolve(Meaning meaning, Anchors anchors, Tense tense) {
        return switch (meaning.type()) {
            case "date" -> Dates.resolve(meaning, anchors, tense);
            case "weekday" -> Weekdays.resolve(meaning, anchors, tense);
            case "relative" -> Relatives.resolve(meaning, anchors, tense);
            case "offset" -> Relatives.offset(meaning, anchors);
            case "duration" -> Lengths.duration(meaning, anchors);
            case "set" -> Lengths.set(meaning);
            case "ref" -> Resolved.open(String.valueOf(meaning.text("value")), null);
            case "clock" -> Relatives.clock(meaning, anchors);
            default -> null;
        };
    }

    /** Whether the verb beside it decides what it means. */
    public static boolean asksForTense(Meaning meaning) {
        boolean openDate = meaning.type().equals("date") && !meaning.has("year") && !meaning.has("shift");
        boolean weekend = meaning.is("unit", "WE") && meaning.is("shift", "0");
        return openDate || weekend || meaning.type().equals("weekday") || meaning.has("present");
    }

    /** Whether a rule may give the type. */
    public static boolean knows(String type) {
        return switch (type) {
            case "date", "weekday", "relative", "offset", "duration", "set", "ref", "clock", "none", "edition" -> true;
            default -> false;
        };
    }
}
