package org.lagebild.picture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as one article reports it: the claims that a picture is made of.
 *
 * @param article source of the article
 * @param text id of the article's text
 * @param id of the exercise within its reading
 * @param language of the article
 * @param day when it was published; null where unknown
 * @param by the day, else the last possible one where that says something; null where nothing is known
 * @param edition year or number of the edition, where the text names it
 * @param status code as of the article
 * @param equipment kind and count, as {@code tank:290}
 * @param partOf name or mention of the exercise that it belongs to
 * @param mentions the words that name it; empty where the reading comes without its text
 */
public record ReportedExercise(
        String article,
        String text,
        String id,
        @Nullable String language,
        @Nullable LocalDate day,
        @Nullable LocalDate by,
        @Nullable String name,
        @Nullable String series,
        @Nullable String edition,
        String status,
        List<String> participants,
        List<String> host,
        List<String> withdrawn,
        List<Site> sites,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer durationDays,
        List<Strength> strengths,
        List<String> equipment,
        List<String> domains,
        List<String> types,
        @Nullable String partOf,
        @Nullable String announcedBy,
        List<String> mentions)
        implements Serializable {
    /** What no other reported exercise has. */
    public String key() {
        return article + '#' + id;
    }
}
