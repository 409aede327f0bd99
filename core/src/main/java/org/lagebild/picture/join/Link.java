package org.lagebild.picture.join;

import java.util.Comparator;
import java.util.List;

/**
 * Two nodes that may be one.
 *
 * @param points how much speaks for it
 * @param said whether a report says so
 */
record Link(int one, int other, double points, boolean said, String keys, String why) {
    /** Best first; among equals by what they join. */
    static final Comparator<Link> BEST_FIRST = Comparator.comparing((Link link) -> -link.points)
            .thenComparing(Link::keys)
            .thenComparing(Link::why);

    static Link found(List<Node> nodes, int one, int other, double points, String why) {
        return new Link(one, other, points, false, keys(nodes, one, other), why);
    }

    static Link said(List<Node> nodes, int one, int other, String why) {
        return new Link(one, other, 0, true, keys(nodes, one, other), why);
    }

    private static String keys(List<Node> nodes, int one, int other) {
        return nodes.get(one).key() + ' ' + nodes.get(other).key();
    }
}
