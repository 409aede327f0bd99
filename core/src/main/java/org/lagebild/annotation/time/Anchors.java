package org.lagebild.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the time expressions of one article hang on: its day of publication, and the time that it is telling of, which
 * moves with every date mentioned.
 */
public final class Anchors {
    private static final int NEAR = 1;

    private final @Nullable LocalDate published;
    private @Nullable Period told;
    private @Nullable LocalDate toldDay;
    private @Nullable Integer toldYear;
    private @Nullable Integer aside;
    private @Nullable Period quarter;

    public Anchors(@Nullable LocalDate published) {
        this(published, null);
    }

    Anchors(@Nullable LocalDate published, @Nullable Integer toldYear) {
        this.published = published;
        this.toldYear = toldYear;
    }

    @Nullable
    LocalDate published() {
        return published;
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

    /** The last quarter that has been reported on; null where the article names none. */
    @Nullable
    Period quarter() {
        return quarter;
    }

    private void noteQuarter(Period period) {
        boolean over = published == null || period.last().isBefore(published);
        if (period.unit() == Unit.QUARTER
                && over
                && (quarter == null || period.first().isAfter(quarter.first()))) {
            quarter = period;
        }
    }

    /** Moves the time told of; a lone year far from it is an aside, until a second one follows. */
    public void mention(Resolved resolved) {
        Period period = resolved.period();
        if (period == null || period.unit().compareTo(Unit.YEAR) > 0 || resolved.kind() == Resolved.Kind.DURATION) {
            return;
        }
        if (period.unit() == Unit.YEAR && isAside(period.year())) {
            aside = period.year();
            return;
        }
        noteQuarter(period);
        told = period;
        toldYear = period.year();
        toldDay = period.unit() == Unit.DAY ? period.first() : toldDay;
    }

    private boolean isAside(int year) {
        return toldYear != null && Math.abs(year - toldYear) > NEAR && (aside == null || Math.abs(year - aside) > NEAR);
    }
}
