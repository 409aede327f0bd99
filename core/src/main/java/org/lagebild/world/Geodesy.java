package org.lagebild.world;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/** Distances and directions on the WGS 84 ellipsoid. Degrees and kilometres. */
public final class Geodesy {
    private static final double METRES = 1000;
    private static final int DIRECTIONS = 8;
    private static final String[] NAMES = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

    private Geodesy() {}

    public static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
        return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12 / METRES;
    }

    /** Direction in which one leaves the first point for the second: degrees clockwise from north, 0 to 360. */
    public static double bearing(double lat1, double lon1, double lat2, double lon2) {
        return line(lat1, lon1, lat2, lon2).bearing();
    }

    /** The shortest line from the first point to the second. */
    public static Line line(double lat1, double lon1, double lat2, double lon2) {
        GeodesicData found =
                Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new Line(found.s12 / METRES, found.azi1 < 0 ? found.azi1 + 360 : found.azi1);
    }

    /** The nearest of N, NE, E, SE, S, SW, W, NW. */
    public static String direction(double bearing) {
        return NAMES[Math.floorMod(Math.round(bearing / 360 * DIRECTIONS), DIRECTIONS)];
    }

    /** Latitude and longitude of the point so far away in a direction. */
    public static double[] destination(double lat, double lon, double bearing, double km) {
        GeodesicData end = Geodesic.WGS84.Direct(lat, lon, bearing, km * METRES);
        return new double[] {end.lat2, end.lon2};
    }

    /**
     * A shortest line.
     *
     * @param bearing at its start, degrees clockwise from north, 0 to 360
     */
    public record Line(double km, double bearing) {}
}
