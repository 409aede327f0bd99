package org.lagebild.picture.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedEvent;

/** Whether two articles report the same event: its kind, who, when, and where if both say it. */
final class SameEvent {
    static final int TOLERANCE = 2;
    private static final int LEAST_LETTERS = 4;

    private SameEvent() {}

    /** What speaks for it; null where they are two, or nothing but the kind and the month ties them. */
    static @Nullable String why(ReportedEvent one, ReportedEvent other) {
        Set<String> common = new TreeSet<>(EventKeys.who(one));
        common.retainAll(EventKeys.who(other));
        if (one.article().equals(other.article())
                || !one.type().equals(other.type())
                || common.isEmpty()
                || !atOneTime(one, other)) {
            return null;
        }
        boolean placed = one.place() != null && other.place() != null;
        if (placed && Collections.disjoint(words(one.place()), words(other.place()))) {
            return null;
        }
        boolean firm = placed || sameDay(one, other) || common.size() > 1;
        return firm ? "same kind, by " + common + (placed ? ", same place" : "") + ", at the same time" : null;
    }

    private static boolean atOneTime(ReportedEvent one, ReportedEvent other) {
        Days mine = EventKeys.when(one);
        Days its = EventKeys.when(other);
        return mine != null && its != null && mine.overlaps(its, 0);
    }

    private static boolean sameDay(ReportedEvent one, ReportedEvent other) {
        Days day = Days.of(one.date());
        return day != null && day.isDay() && day.equals(Days.of(other.date()));
    }

    private static Set<String> words(@Nullable String place) {
        return Arrays.stream(String.valueOf(place).toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .map(word -> word.substring(0, LEAST_LETTERS))
                .collect(Collectors.toSet());
    }
}
