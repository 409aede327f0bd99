package org.lagebild.picture.join;

import java.util.Comparator;

/**
 * Two nodes that may be one. It follows from the two alone.
 *
 * @param points how much speaks for it
 * @param one the node with the smaller key
 */
record Link(Node one, Node other, Ground ground, double points, String why) {
    /** What a link rests on, the firmest first. */
    enum Ground {
        DECIDED,
        SAID,
        FOUND
    }

    /** Firmest and best first; among equals by what they join. */
    static final Comparator<Link> BEST_FIRST = Comparator.comparing(Link::ground)
            .thenComparing(link -> -link.points)
            .thenComparing(link -> link.one.key())
            .thenComparing(link -> link.other.key())
            .thenComparing(Link::why);

    static Link of(Node mine, Node its, Ground ground, double points, String why) {
        boolean inOrder = mine.key().compareTo(its.key()) <= 0;
        return new Link(inOrder ? mine : its, inOrder ? its : mine, ground, points, why);
    }

    boolean forbidden(Profile mine, Profile its) {
        return switch (ground) {
            case DECIDED -> false;
            case SAID -> Contradiction.betweenAliases(mine, its);
            case FOUND -> Contradiction.between(mine, its);
        };
    }
}
