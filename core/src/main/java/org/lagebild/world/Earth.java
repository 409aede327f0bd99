package org.lagebild.world;

/**
 * Points of the WGS 84 ellipsoid in space, in kilometres from its centre: straight lines between them order by
 * distance.
 */
final class Earth {
    private static final double RADIUS = 6378.137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private Earth() {}

    /** Writes x, y and z to three places from {@code to} on. */
    static void point(double lat, double lon, float[] out, int to) {
        double sin = Math.sin(Math.toRadians(lat));
        double cos = Math.cos(Math.toRadians(lat));
        double normal = RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
        out[to] = (float) (normal * cos * Math.cos(Math.toRadians(lon)));
        out[to + 1] = (float) (normal * cos * Math.sin(Math.toRadians(lon)));
        out[to + 2] = (float) (normal * (1 - ECCENTRICITY_SQUARED) * sin);
    }
}
