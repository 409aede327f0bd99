package org.lagebild.picture.join;

import java.util.List;
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

    /** The series or the name as ids have it, so that a name that a series is called by gives the same. */
    static @Nullable String bare(@Nullable String kin) {
        return kin == null ? null : kin.substring(kin.indexOf(' ') + 1).replace(' ', '-');
    }

    /** The kin of everything that is called so in ids. */
    static List<String> ofBare(String bare) {
        return List.of(ofSeries(bare), ofName(bare.replace('-', ' ')));
    }
}
