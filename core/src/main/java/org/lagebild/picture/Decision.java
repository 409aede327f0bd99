package org.lagebild.picture;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person decided on which reports belong together. It is input like any report: it holds whatever comes later,
 * and where two decisions speak of the same two reports the later one holds.
 *
 * @param these reported exercises, by {@link ReportedExercise#key}
 * @param those others; joined with these, or never one exercise with any of them
 * @param at when it was decided, in a form that sorts, such as ISO 8601
 * @param by who decided
 */
public record Decision(Kind kind, SortedSet<String> these, SortedSet<String> those, String at, String by)
        implements Comparable<Decision> {
    /** What was decided. */
    public enum Kind {
        JOIN,
        SPLIT
    }

    public static Decision join(Collection<String> these, Collection<String> those, String at, String by) {
        return new Decision(Kind.JOIN, new TreeSet<>(these), new TreeSet<>(those), at, by);
    }

    /** These leave the exercise that they share with those, and stay together. */
    public static Decision split(Collection<String> these, Collection<String> those, String at, String by) {
        return new Decision(Kind.SPLIT, new TreeSet<>(these), new TreeSet<>(those), at, by);
    }

    /** Earlier first; of the same time a split last, so that it holds. */
    @Override
    public int compareTo(Decision other) {
        int order = at.compareTo(other.at);
        order = order == 0 ? kind.compareTo(other.kind) : order;
        return order == 0 ? toString().compareTo(other.toString()) : order;
    }
}
