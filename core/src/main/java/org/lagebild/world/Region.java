package org.lagebild.world;

import org.jspecify.annotations.Nullable;

/**
 * A sea, strait, island, province, military district or larger region.
 *
 * @param kind sea or region
 * @param country null where it lies in none or in several
 * @param lat of a point in the middle, degrees north
 * @param lon degrees east
 * @param radiusKm from that point to about the farthest part, in kilometres
 */
public record Region(
        String id, String name, String kind, @Nullable String country, double lat, double lon, double radiusKm) {

    static Region of(Table.Row row) {
        return new Region(
                row.required("id"),
                row.required("name"),
                row.required("kind"),
                row.optional("country"),
                row.number("lat"),
                row.number("lon"),
                row.number("radius_km"));
    }
}
