package org.lagebild.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2; former codes for states that are no more
 * @param iso3 ISO 3166-1 alpha-3
 * @param name English short name
 * @param lat of a point in the middle, degrees north
 * @param lon degrees east
 * @param until last day of a state that is no more
 * @param successor code of the state that has its capital now
 * @param belongsTo code of the state whose forces a territory has
 */
public record Country(
        String code,
        String iso3,
        String name,
        double lat,
        double lon,
        @Nullable LocalDate until,
        @Nullable String successor,
        @Nullable String belongsTo) {

    static Country of(Table.Row row) {
        return new Country(
                row.required("code"),
                row.required("iso3"),
                row.required("name"),
                row.number("lat"),
                row.number("lon"),
                row.optionalDate("until"),
                row.optional("successor"),
                row.optional("belongs_to"));
    }
}
