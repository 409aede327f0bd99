package org.lagebild.picture.join;

import org.jspecify.annotations.Nullable;

/** What all editions of an exercise share: its series, or its name where it belongs to none. */
final class Kin {
    private static final String SERIES = "series ";
    private static final String NAME = "name ";

    private Kin() {}

    static String ofSeries(String series) {
        return SERIES + series;
    }

    static String ofName(String core) {
        return NAME + core;
    }

    static boolean isSeries(@Nullable String kin) {
        return kin != null && kin.startsWith(SERIES);
    }

    /** The series or the name itself. */
    static @Nullable String bare(@Nullable String kin) {
        return kin == null ? null : kin.substring(kin.indexOf(' ') + 1);
    }
}
