package org.lagebild.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param id of its text
 * @param source path, URL or the id given
 * @param host what its source is called, as in {@link SourceRow}
 * @param title empty where unknown
 * @param published the day; null where unknown
 * @param known the day since which it is known: of publication, else the last possible one, none after its adding
 * @param relevant whether it reports an exercise
 * @param reports how many exercises it reports
 */
public record ArticleRow(
        String id,
        String source,
        @Nullable String url,
        String host,
        String title,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable LocalDate published,
        LocalDate known,
        Instant added,
        boolean relevant,
        int reports) {}
