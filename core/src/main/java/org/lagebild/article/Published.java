package org.lagebild.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param value the day; null where only an interval is known
 * @param basis where it comes from
 * @param earliest first possible day; null where nothing bounds it
 * @param latest last possible day; null where nothing bounds it
 * @param grounds the words of the text that say so
 */
public record Published(
        @Nullable LocalDate value,
        Basis basis,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Ground> grounds) {
    /** Nothing is known. */
    public static final Published UNKNOWN = new Published(null, Basis.INFERRED, null, null);

    /** The same where no words of the text say it. */
    public Published(@Nullable LocalDate value, Basis basis, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this(value, basis, earliest, latest, List.of());
    }

    public static Published on(LocalDate day, Basis basis) {
        return new Published(day, basis, day, day);
    }

    /** All that is known is a last possible day; nothing where it is null. */
    public static Published notAfter(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : new Published(null, Basis.INFERRED, null, day);
    }

    /** How a day of publication is known. */
    public enum Basis {
        GIVEN,
        METADATA,
        TEXT,
        INFERRED
    }
}
