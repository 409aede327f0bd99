package org.lagebild.world;

/**
 * A town, village or part of one.
 *
 * @param id GeoNames id, or one of our own from 2,000,000,000 on
 * @param name as GeoNames writes it
 * @param country ISO 3166-1 alpha-2
 * @param admin code of the first administrative level as in GeoNames (the postal code of US states); empty where
 *     unknown
 * @param lat degrees north
 * @param lon degrees east
 * @param population 0 where unknown
 * @param kind what it is the seat of
 */
public record Settlement(
        int id, String name, String country, String admin, double lat, double lon, int population, Kind kind) {

    private static final int FIRST_OWN_ID = 2_000_000_000;
    private static final double DISTRICT_KM = 25;

    /** What a settlement is the seat of. */
    public enum Kind {
        CAPITAL,
        FIRST_LEVEL_SEAT,
        SECOND_LEVEL_SEAT,
        LOWER_SEAT,
        TOWN,
        PART_OF_TOWN,
        FORMER,
        /** a district around towns, of the second level */
        DISTRICT
    }

    /** How far the settlement reaches from its point, in kilometres, estimated from its population. */
    public double radiusKm() {
        return kind == Kind.DISTRICT ? DISTRICT_KM : Math.max(1, Math.round(Math.sqrt(population) / 60.0));
    }

    /** The id with its origin: {@code GN:} for GeoNames, {@code LB:} for our own. */
    public String code() {
        return (id < FIRST_OWN_ID ? "GN:" : "LB:") + id;
    }
}
