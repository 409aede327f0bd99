package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Site;

/**
 * What a list shows of an exercise; fields are as in {@link org.lagebild.picture.Exercise}.
 *
 * @param start EDTF, at the precision that is known
 * @param places the most reported first
 * @param low the least number of troops that anybody claims; null where nobody gives one
 * @param high the greatest
 * @param conflicts fields on which independent sources differ
 * @param languages of the articles
 */
public record ExerciseRow(
        String id,
        @Nullable String name,
        @Nullable String series,
        @Nullable String edition,
        List<String> aliases,
        @Nullable String parent,
        String status,
        boolean presumedEnded,
        @Nullable String start,
        @Nullable String end,
        List<String> participants,
        List<String> host,
        List<Site> places,
        List<String> domains,
        @Nullable Long low,
        @Nullable Long high,
        List<String> conflicts,
        int origins,
        int articles,
        List<String> languages,
        @Nullable LocalDate lastReport) {}
