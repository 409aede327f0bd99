package org.lagebild.annotation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the time expressions of one article hang on: its day of publication, and the time that it is telling of, which
 * moves with every date mentioned.
 */
public final class Anchors {
    private static final int NEAR = 1;
    private static final int DAYS_OF_NEWS = 31;

    private final @Nullable LocalDate published;
    private final Window window;
    private @Nullable Period told;
    private @Nullable LocalDate toldDay;
    private @Nullable LocalDate toldMonth;
    private @Nullable Integer toldYear;
    private @Nullable Integer aside;
    private @Nullable Period quarter;

    public Anchors(@Nullable LocalDate published) {
        this(published, Window.OPEN, null);
    }

    /**
     * @param window of the day of publication where that is not known
     * @param toldYear that the text most likely tells of
     */
    Anchors(@Nullable LocalDate published, Window window, @Nullable Integer toldYear) {
        this.published = published;
        this.window = window;
        this.toldYear = toldYear;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** How many years off a period is that lies behind the article but is past, or before it but still to come. */
    int years(Period period, Tense tense) {
        LocalDate earliest = window.earliest();
        LocalDate latest = window.latest();
        if (earliest == null || latest == null) {
            return 0;
        }
        boolean past = tense == Tense.PAST && period.first().isAfter(latest);
        return past ? -1 : tense == Tense.FUTURE && period.last().isBefore(earliest) ? 1 : 0;
    }

    /** The last period mentioned that has a place in the calendar. */
    @Nullable
    Period told() {
        return told;
    }

    @Nullable
    LocalDate toldDay() {
        return toldDay;
    }

    @Nullable
    Integer toldYear() {
        return toldYear;
    }

    /** The month that was named last, where no day has been named since. */
    @Nullable
    LocalDate toldMonth() {
        return toldMonth;
    }

    /** What "that day" or "two days later" counts from: the day told of, or that of publication. */
    @Nullable
    LocalDate reference() {
        if (told == null) {
            return published;
        }
        return toldDay != null && told.contains(toldDay) ? toldDay : told.first();
    }

    /** The day of publication, or in a story without one the time told of. */
    @Nullable
    LocalDate now() {
        return published == null ? reference() : published;
    }

    /** Whether the time told of is about that of publication. */
    boolean isNews() {
        LocalDate reference = reference();
        return published != null
                && reference != null
                && Math.abs(ChronoUnit.DAYS.between(published, reference)) <= DAYS_OF_NEWS;
    }

    /** The last quarter that has been reported on; null where the article names none. */
    @Nullable
    Period quarter() {
        return quarter;
    }

    /** The year of a name, "Grey Heron 2025", does not take the story out of its month. */
    private void noteMonth(Period period) {
        if (period.unit() == Unit.MONTH) {
            toldMonth = period.first();
        } else if (toldMonth != null && !period.contains(toldMonth) && !isIn(period, toldMonth)) {
            toldMonth = null;
        }
    }

    private static boolean isIn(Period day, LocalDate month) {
        return day.first().withDayOfMonth(1).equals(month) && day.unit() == Unit.DAY;
    }

    private void noteQuarter(Period period) {
        boolean over = published == null || period.last().isBefore(published);
        if (period.unit() == Unit.QUARTER
                && over
                && (quarter == null || period.first().isAfter(quarter.first()))) {
            quarter = period;
        }
    }

    /**
     * Moves the time told of; a lone year far from it, or another one in passing, is an aside until a second follows.
     */
    void mention(Resolved resolved, Standing standing) {
        Period period = resolved.period();
        if (period == null || period.unit().compareTo(Unit.YEAR) > 0 || resolved.kind() == Resolved.Kind.DURATION) {
            return;
        }
        if (period.unit() == Unit.YEAR && isAside(period.year(), standing == Standing.IN_PASSING ? 0 : NEAR)) {
            aside = period.year();
            return;
        }
        noteQuarter(period);
        noteMonth(period);
        told = period;
        toldYear = period.year();
        toldDay = period.unit() == Unit.DAY ? period.first() : toldDay;
    }

    private boolean isAside(int year, int near) {
        return toldYear != null && Math.abs(year - toldYear) > near && (aside == null || Math.abs(year - aside) > NEAR);
    }
}
