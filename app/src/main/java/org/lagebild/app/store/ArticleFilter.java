package org.lagebild.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; null leaves a matter open.
 *
 * @param source of {@link SourceRow}: host or outlet
 * @param from first day on which it became known
 * @param to last day
 * @param relevant whether it reports exercises
 * @param exercise id of an exercise that it reports
 */
public record ArticleFilter(
        @Nullable String language,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean relevant,
        @Nullable String exercise) {
    /** Every article. */
    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null, null);
}
