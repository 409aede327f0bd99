package org.lagebild.annotation.name;

import org.jspecify.annotations.Nullable;
import org.lagebild.world.Geodesy;

/**
 * One thing that a name of a place can mean.
 *
 * @param kind as in {@code Place}
 * @param country ISO 3166-1 alpha-2; null where it lies in none or several
 * @param admin first administrative level within the country, as {@code US-PA}; null where unknown
 * @param lat degrees north; null where there is no point
 * @param weight how likely it is without any context: the logarithm of a population, or what is like it
 */
record Sense(
        String kind,
        String id,
        @Nullable String country,
        @Nullable String admin,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double radiusKm,
        double weight) {

    /** Degrees of latitude, about 1,100 km. */
    private static final double FAR = 10;

    /** How far from a town a training area of its name may lie. */
    private static final double SITE_KM = 25;

    private static final double KM_PER_DEGREE = 111.2;

    static final String COUNTRY = "country";
    static final String CITY = "city";
    static final String REGION = "region";

    boolean isCountry() {
        return kind.equals(COUNTRY);
    }

    boolean isSite() {
        return kind.equals("range") || kind.equals("base");
    }

    boolean isCity() {
        return kind.equals(CITY);
    }

    Sense withWeight(double other) {
        return new Sense(kind, id, country, admin, lat, lon, radiusKm, other);
    }

    /** A site that is called after this town and lies somewhere near it. */
    Sense asSite(String siteKind) {
        return new Sense(siteKind, "", country, admin, lat, lon, SITE_KM, weight);
    }

    /** Whether this lies in the other one, as far as codes tell. */
    boolean liesIn(Sense other) {
        if (this == other || other.isCity()) {
            return false;
        }
        return other.isCountry() ? other.id.equals(country) : other.id.equals(admin);
    }

    /** About the kilometres between two points, good enough to weigh by; infinite where one is unknown or far away. */
    double nearbyKm(Sense other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null || Math.abs(lat - other.lat) > FAR) {
            return Double.POSITIVE_INFINITY;
        }
        double north = lat - other.lat;
        double east = (lon - other.lon) * Math.cos(Math.toRadians(lat));
        return KM_PER_DEGREE * Math.sqrt(north * north + east * east);
    }

    /** Kilometres between two points; infinite where one is unknown. */
    double distanceKm(Sense other) {
        return lat == null || lon == null || other.lat == null || other.lon == null
                ? Double.POSITIVE_INFINITY
                : Geodesy.distanceKm(lat, lon, other.lat, other.lon);
    }
}
