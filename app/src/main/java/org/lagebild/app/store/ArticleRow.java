package org.lagebild.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param id of its text
 * @param source path, URL or the id given
 * @param title empty where unknown
 * @param known the day since which it is known: of publication, else of its adding
 * @param published the day, or the last possible one; null where unknown
 * @param relevant whether it reports an exercise
 * @param reports how many exercises it reports
 */
public record ArticleRow(
        String id,
        String source,
        @Nullable String url,
        String title,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable LocalDate published,
        LocalDate known,
        Instant added,
        boolean relevant,
        int reports) {}
