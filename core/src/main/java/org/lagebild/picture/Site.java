package org.lagebild.picture;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place as a report gives it.
 *
 * @param name as printed
 * @param id in the gazetteer or the list of sites; null where unknown
 * @param kind range, base, city, region, sea or country
 */
public record Site(
        String name,
        @Nullable String id,
        @Nullable String kind,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon)
        implements Serializable {
    private static final Set<String> SPOTS = Set.of("range", "base", "city");
    private static final int LEAST_LETTERS = 4;
    private static final double KM_PER_DEGREE = 111.2;

    public boolean hasPoint() {
        return lat != null && lon != null;
    }

    /** Kilometres between the points; infinite where one has none. */
    public double distance(Site other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.POSITIVE_INFINITY;
        }
        double north = lat - other.lat;
        double east = (lon - other.lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return KM_PER_DEGREE * Math.hypot(north, east);
    }

    /** Whether its point says where it is; that of a region or a sea is only somewhere in it. */
    public boolean isSpot() {
        return hasPoint() && kind != null && SPOTS.contains(kind);
    }

    /** Whether it is smaller than a country. */
    public boolean isLocal() {
        return !"country".equals(kind);
    }

    /** Whether its name is that of the other with words added, such as what kind of place it is. */
    public boolean hasNameOf(Site other) {
        boolean elsewhere = country != null && other.country != null && !country.equals(other.country);
        return !elsewhere && other.name.length() >= LEAST_LETTERS && words().containsAll(other.words());
    }

    /** Whether a word that is long enough for a name stands in both names. */
    public boolean sharesWord(Site other) {
        return words().stream()
                .anyMatch(
                        word -> word.length() >= LEAST_LETTERS && other.words().contains(word));
    }

    /** The words of its name in lower case. */
    public Set<String> words() {
        return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    }

    /** What tells it from other places: its id, else its name. */
    public String key() {
        return id == null ? name.toLowerCase(Locale.ROOT) : id;
    }
}
