package org.lagebild.picture.analysis;

import java.util.List;

/**
 * A number of troops from which an agreement asks something of those who train.
 *
 * @param name what it asks for
 */
public record Line(String name, long troops) {
    /** The two lines of the Vienna Document 2011 that were checked; a user may bring others. */
    public static final List<Line> VIENNA_DOCUMENT =
            List.of(new Line("prior notification", 9_000), new Line("observation", 13_000));

    private static final double JUST_BELOW = 0.85;

    /** How a number stands to a line. */
    public enum Standing {
        BELOW,
        JUST_BELOW,
        ACROSS,
        REACHED
    }

    /** Where a number from low to high stands; across where only its upper end reaches the line. */
    public Standing standing(long low, long high) {
        if (low >= troops) {
            return Standing.REACHED;
        }
        if (high >= troops) {
            return Standing.ACROSS;
        }
        return high >= JUST_BELOW * troops ? Standing.JUST_BELOW : Standing.BELOW;
    }
}
