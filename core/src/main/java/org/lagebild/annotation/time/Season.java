package org.lagebild.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The seasons under TIMEX3's names, as the northern half of the earth counts them. */
enum Season {
    SP(3, 21),
    SU(6, 22),
    FA(9, 23),
    WI(12, 24);

    private final int firstMonth;
    private final int edtf;

    Season(int firstMonth, int edtf) {
        this.firstMonth = firstMonth;
        this.edtf = edtf;
    }

    int edtf() {
        return edtf;
    }

    Period in(int year) {
        return new Period(Unit.SEASON, LocalDate.of(year, firstMonth, 1));
    }

    /** Null where no season has that name. */
    static @Nullable Season of(@Nullable String name) {
        for (Season season : values()) {
            if (season.name().equals(name)) {
                return season;
            }
        }
        return null;
    }

    static Season of(LocalDate first) {
        for (Season season : values()) {
            if (season.firstMonth == first.getMonthValue()) {
                return season;
            }
        }
        return WI;
    }
}
