package org.lagebild.fact.exercise;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.lagebild.language.Span;

/** Spans that can be asked quickly whether another one overlaps them, also in very long texts. */
final class Spans {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();
    private int longest;

    static Spans of(Collection<Span> spans) {
        Spans set = new Spans();
        spans.forEach(set::add);
        return set;
    }

    void add(Span span) {
        endByStart.merge(span.start(), span.end(), Math::max);
        longest = Math.max(longest, span.length());
    }

    boolean overlaps(Span span) {
        Map<Integer, Integer> near = endByStart.subMap(Math.max(0, span.start() - longest), span.end());
        return near.values().stream().anyMatch(end -> end > span.start());
    }
}
