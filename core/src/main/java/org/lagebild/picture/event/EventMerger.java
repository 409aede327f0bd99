package org.lagebild.picture.event;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.ReportedEvent;

/** Puts reports of one event together: two are one by what both say, and so is what is linked by others. */
public final class EventMerger {
    private static final int SHORT = 10;

    private final Neighbourhood all;
    private final Map<String, Event> known = new HashMap<>();

    public EventMerger(Neighbourhood all) {
        this.all = all;
    }

    /** The events that these articles report, each once, sorted by id. */
    public List<Event> of(Collection<String> articles) {
        SortedMap<String, Event> events = new TreeMap<>();
        for (String article : articles) {
            for (Report report : all.sharing(List.of(ReportKeys.ofArticle(article)))) {
                for (ReportedEvent event : report.events()) {
                    Event merged = of(event);
                    events.put(merged.id(), merged);
                }
            }
        }
        return List.copyOf(events.values());
    }

    private Event of(ReportedEvent start) {
        Event event = known.get(start.key());
        if (event == null) {
            Event found = found(start);
            found.members().forEach(member -> known.put(member.key(), found));
            event = found;
        }
        return event;
    }

    private Event found(ReportedEvent start) {
        SortedMap<String, ReportedEvent> reached = new TreeMap<>(Map.of(start.key(), start));
        SortedSet<String> why = new TreeSet<>();
        Deque<ReportedEvent> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ReportedEvent event = open.removeFirst();
            all.sharing(EventKeys.of(event)).stream()
                    .flatMap(report -> report.events().stream())
                    .forEach(other -> {
                        String reason = SameEvent.why(event, other);
                        if (reason != null) {
                            why.add(reason);
                            if (reached.putIfAbsent(other.key(), other) == null) {
                                open.addLast(other);
                            }
                        }
                    });
        }
        return event(List.copyOf(reached.values()), why);
    }

    private static Event event(List<ReportedEvent> members, SortedSet<String> why) {
        ReportedEvent first = members.stream().min(FIRST).orElseThrow();
        return new Event(
                first.type()
                        + '-'
                        + first.text().substring(0, Math.min(SHORT, first.text().length()))
                        + '-'
                        + first.id(),
                first.type(),
                union(members, ReportedEvent::actors),
                union(members, ReportedEvent::counterparts),
                most(members, ReportedEvent::place, Comparator.comparing(place -> 0)),
                most(members, ReportedEvent::date, Comparator.comparing(EventMerger::coarseness)),
                members,
                List.copyOf(why));
    }

    private static final Comparator<ReportedEvent> FIRST = Comparator.comparing(
                    ReportedEvent::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ReportedEvent::key);

    private static long coarseness(String date) {
        Days days = Days.of(date);
        return days == null ? Long.MAX_VALUE : days.length();
    }

    private static List<String> union(List<ReportedEvent> members, Function<ReportedEvent, List<String>> field) {
        return members.stream()
                .flatMap(member -> field.apply(member).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable String most(
            List<ReportedEvent> members, Function<ReportedEvent, @Nullable String> field, Comparator<String> first) {
        Map<String, Integer> votes = new TreeMap<>();
        members.stream()
                .flatMap(member -> Stream.ofNullable(field.apply(member)))
                .forEach(value -> votes.merge(value, 1, Integer::sum));
        return votes.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByKey(first)
                        .thenComparing(vote -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
