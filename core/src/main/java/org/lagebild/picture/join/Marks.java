package org.lagebild.picture.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;

/** Tells the editions of one name in one year apart, where letters or numbers do; what has none goes by its dates. */
final class Marks {
    private static final String NONE = "";

    private final SortedMap<String, List<Entry>> editions = new TreeMap<>();
    private final Map<String, Days> windows = new TreeMap<>();

    private Marks(Collection<Entry> block) {
        List<Entry> open = new ArrayList<>();
        block.forEach(entry -> place(entry, entry.mark(), open));
        editions.forEach((mark, entries) -> Windows.of(entries).ifPresent(window -> windows.put(mark, window)));
        String only = editions.size() == 1 ? editions.firstKey() : NONE;
        open.forEach(entry -> place(entry, Objects.requireNonNullElse(nearest(entry), only), open));
    }

    /** Mark → its entries; the empty mark holds those that nothing tells. */
    static SortedMap<String, List<Entry>> apart(Collection<Entry> block) {
        return new Marks(block).editions;
    }

    private void place(Entry entry, @Nullable String mark, List<Entry> otherwise) {
        if (mark == null) {
            otherwise.add(entry);
        } else {
            editions.computeIfAbsent(mark, m -> new ArrayList<>()).add(entry);
        }
    }

    private @Nullable String nearest(Entry entry) {
        Days stated = Times.stated(entry.exercise());
        LocalDate day = entry.exercise().by();
        Days when = stated != null || day == null ? stated : new Days(day, day);
        return when == null
                ? null
                : windows.entrySet().stream()
                        .min(Comparator.comparing(
                                        (Map.Entry<String, Days> edition) -> distance(edition.getValue(), when))
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    private static long distance(Days window, Days when) {
        return window.overlaps(when, 0)
                ? 0
                : Math.min(
                        Math.abs(ChronoUnit.DAYS.between(window.first(), when.last())),
                        Math.abs(ChronoUnit.DAYS.between(window.last(), when.first())));
    }
}
