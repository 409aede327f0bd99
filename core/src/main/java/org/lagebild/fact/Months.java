package org.lagebild.fact;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months of dates that a text tells. */
final class Months {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Months() {}

    /** The month of an EDTF date, the first one of a span; null where none is said. */
    static @Nullable YearMonth of(@Nullable String edtf) {
        try {
            return edtf == null || edtf.length() < MONTH_LENGTH
                    ? null
                    : YearMonth.parse(edtf.substring(0, MONTH_LENGTH));
        } catch (DateTimeException unsaid) {
            return null;
        }
    }

    /** The last month that a date may mean, be it only a year or a decade; null where it has neither. */
    static @Nullable YearMonth latest(@Nullable String edtf) {
        YearMonth month = of(edtf);
        String year = edtf == null || edtf.length() < YEAR_LENGTH
                ? ""
                : edtf.substring(0, YEAR_LENGTH).replace('X', '9');
        return month != null ? month : of(year + "-12");
    }
}
