package org.lagebild.annotation;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * A place named in the text.
 *
 * @param name as printed
 * @param id of a site, region or GeoNames place; null for a name that is kept without being known
 * @param kind range, base, city, region, sea, country …
 * @param country ISO 3166-1 alpha-2
 * @param lat degrees north; null where there is no honest point
 * @param lon degrees east
 * @param radiusKm how far off the point may be, in kilometres
 * @param relation how the text places it relative to something else
 * @param reason why this place and not another of the name
 */
public record Place(
        Span span,
        String name,
        @Nullable String id,
        String kind,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double radiusKm,
        @Nullable Relation relation,
        String reason,
        String rule)
        implements Mention {

    /**
     * "150 kilometres north of the Ukrainian border".
     *
     * @param distanceKm as claimed; null for "near"
     * @param direction N, NE … of the reference; null where not said
     * @param reference {@code border:UA}, or a place's id or name
     * @param computedKm what the points and borders give, null where either is unknown
     * @param agrees whether claim and computation agree within the places' radius; null where nothing is computed
     */
    public record Relation(
            @Nullable Double distanceKm,
            @Nullable String direction,
            String reference,
            @Nullable Double computedKm,
            @Nullable Boolean agrees) {}

    public Place withRelation(@Nullable Relation found) {
        return new Place(span, name, id, kind, country, lat, lon, radiusKm, found, reason, rule);
    }
}
