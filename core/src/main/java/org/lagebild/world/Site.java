package org.lagebild.world;

import java.util.List;

/**
 * A training area, range, base or airfield.
 *
 * @param kind range or base
 * @param type training-area, air-range, missile-range, naval-range, test-range, garrison, airfield
 * @param lat degrees north
 * @param lon degrees east
 * @param radiusKm how far off the point may be, in kilometres
 * @param nativeNames names in the languages of the country
 * @param confidence of the point: high, medium, low
 */
public record Site(
        String id,
        String name,
        String country,
        String kind,
        String type,
        double lat,
        double lon,
        double radiusKm,
        String nearestTown,
        List<String> nativeNames,
        String confidence) {

    static Site of(Table.Row row) {
        return new Site(
                row.required("id"),
                row.required("name"),
                row.required("country"),
                row.required("kind"),
                row.required("type"),
                row.number("lat"),
                row.number("lon"),
                row.number("radius_km"),
                row.text("nearest_town"),
                row.list("native_names"),
                row.required("confidence"));
    }
}
