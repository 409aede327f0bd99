package org.lagebild.picture.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportedEvent;

/** The keys of reported events: two reports of one event share at least one. */
public final class EventKeys {
    private static final int MOST_MONTHS = 12;

    private EventKeys() {}

    public static Set<String> of(Report report) {
        Set<String> keys = new TreeSet<>();
        report.events().forEach(event -> keys.addAll(of(event)));
        return keys;
    }

    static Set<String> of(ReportedEvent event) {
        Set<String> keys = new TreeSet<>();
        Days when = when(event);
        if (when != null) {
            YearMonth last = YearMonth.from(when.last());
            Stream.iterate(YearMonth.from(when.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .limit(MOST_MONTHS)
                    .forEach(month ->
                            who(event).forEach(who -> keys.add("e " + month + ' ' + event.type() + ' ' + who)));
        }
        return keys;
    }

    /** The days that it may have happened on, with some around, since reports differ by a day or two. */
    static @Nullable Days when(ReportedEvent event) {
        Days stated = Days.of(event.date());
        LocalDate day = event.day();
        Days when = stated != null || day == null || event.date() != null ? stated : new Days(day, day);
        return when == null
                ? null
                : new Days(
                        when.first().minusDays(SameEvent.TOLERANCE), when.last().plusDays(SameEvent.TOLERANCE));
    }

    static Set<String> who(ReportedEvent event) {
        Set<String> who = new TreeSet<>(event.actors());
        who.addAll(event.counterparts());
        return who;
    }
}
