package org.lagebild.world;

/** What the compiled tables and the tools that write them agree on. */
public final class TableFormat {
    /** First letters of {@code places.bin}. */
    public static final String PLACES = "LGP1";

    /** First letters of {@code borders.bin}. */
    public static final String BORDERS = "LGB1";

    /** Steps of a latitude or longitude in {@code places.bin}: three bytes hold the whole circle. */
    public static final double PLACE_STEPS_PER_DEGREE = (1 << 24) / 360.0;

    /** Steps of a latitude or longitude in {@code borders.bin}. */
    public static final double BORDER_STEPS_PER_DEGREE = 10_000;

    /** Before a key without marks; never part of a name. */
    public static final char PLAIN_KEY = '\u0001';

    /** Before a key by sound. */
    public static final char SOUND_KEY = '\u0002';

    private TableFormat() {}
}
