package org.lagebild.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Span;

/**
 * One exercise as the article reports it; the fields are those of {@code reading-format.md}, sets are sorted.
 *
 * @param id e1, e2 …
 * @param name as printed; null for an unnamed one
 * @param series id of the series; null where none is recognised
 * @param edition year or number of the edition
 * @param participants codes of states and alliances that take part
 * @param start EDTF at the precision that the text supports
 * @param end EDTF
 * @param durationDays stated length in days
 * @param partOf name or mention of the exercise that it belongs to
 * @param purpose in the words of the text
 * @param claims every value with its words
 */
public record Exercise(
        String id,
        @Nullable String name,
        @Nullable String series,
        @Nullable String edition,
        Status status,
        List<String> participants,
        List<String> host,
        List<String> observers,
        List<String> invited,
        List<String> withdrawn,
        List<Place> places,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer durationDays,
        @Nullable Strength troops,
        List<Strength> rivalTroops,
        List<Equipment> equipment,
        List<String> domains,
        List<String> type,
        @Nullable String partOf,
        @Nullable String preparesFor,
        @Nullable String respondsTo,
        @Nullable String purpose,
        @Nullable String announcedBy,
        List<Span> mentions,
        List<Claim> claims) {

    /** Status as of the article. */
    public enum Status {
        PLANNED,
        ONGOING,
        COMPLETED,
        CANCELLED,
        POSTPONED,
        UNKNOWN
    }

    /** A number of troops, the same twice where it is no range. */
    public record Strength(long low, long high) {}

    /**
     * Equipment that takes part.
     *
     * @param count null where no number is said
     */
    public record Equipment(String kind, @Nullable Long count) {}
}
