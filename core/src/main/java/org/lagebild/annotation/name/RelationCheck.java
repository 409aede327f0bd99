package org.lagebild.annotation.name;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Geodesy;
import org.lagebild.world.World;

/** Computes from our borders and points what a text claims about distance and direction. */
final class RelationCheck {
    private static final double TOLERANCE_SHARE = 0.2;
    private static final double TOLERANCE_KM = 5;
    private static final double NEAR_KM = 60;
    private static final String DIRECTIONS = "N NE E SE S SW W NW ";

    private final World world;

    RelationCheck(World world) {
        this.world = world;
    }

    Place.Relation relation(Claim claim, Place place) {
        Measured measured =
                place.lat() == null || place.lon() == null ? null : measure(claim, place.lat(), place.lon());
        Double computed = measured == null ? null : (double) Math.round(measured.km());
        Boolean agrees = measured == null ? null : agrees(claim, measured, place.radiusKm());
        return new Place.Relation(claim.distanceKm(), claim.direction(), claim.reference(), computed, agrees);
    }

    private @Nullable Measured measure(Claim claim, double lat, double lon) {
        if (claim.payload() instanceof ActorFinder.FoundBorder border) {
            BorderPoint point = borderPoint(border, lat, lon);
            return point == null ? null : new Measured(point.distanceKm(), point.bearing());
        }
        if (claim.payload() instanceof FoundPlace found) {
            return isState(found) ? fromState(found, lat, lon) : between(found.place(), lat, lon);
        }
        return null;
    }

    private static boolean isState(FoundPlace found) {
        return found.place().kind().equals(Sense.COUNTRY);
    }

    /** "30 kilometres from Russia": from its border. */
    private @Nullable Measured fromState(FoundPlace found, double lat, double lon) {
        String state = found.place().country();
        BorderPoint point = state == null ? null : world.borders().borderOf(state, lat, lon);
        return point == null ? null : new Measured(point.distanceKm(), point.bearing());
    }

    private static @Nullable Measured between(Place reference, double lat, double lon) {
        Double fromLat = reference.lat();
        Double fromLon = reference.lon();
        if (fromLat == null || fromLon == null) {
            return null;
        }
        Geodesy.Line line = Geodesy.line(fromLat, fromLon, lat, lon);
        return new Measured(line.km(), line.bearing());
    }

    private @Nullable BorderPoint borderPoint(ActorFinder.FoundBorder border, double lat, double lon) {
        String state = border.state();
        String other = border.other();
        if (state == null) {
            return null;
        }
        return other == null
                ? world.borders().borderOf(state, lat, lon)
                : world.borders().between(state, other, lat, lon);
    }

    private static boolean agrees(Claim claim, Measured measured, @Nullable Double radiusKm) {
        double room = TOLERANCE_KM + (radiusKm == null ? 0 : radiusKm);
        Double claimed = claim.distanceKm();
        boolean distance = claimed == null
                ? measured.km() <= NEAR_KM + room
                : Math.abs(measured.km() - claimed) <= room + TOLERANCE_SHARE * claimed;
        return distance
                && (claim.direction() == null || measured.km() <= room || isThatWay(claim.direction(), measured));
    }

    /** Within a neighbouring direction of the eight: texts are no compass. */
    private static boolean isThatWay(String direction, Measured measured) {
        int claimed = DIRECTIONS.indexOf(direction + " ");
        if (claimed < 0) {
            return true;
        }
        long number =
                DIRECTIONS.substring(0, claimed).chars().filter(c -> c == ' ').count();
        double off = Math.abs(number * 45.0 - measured.bearing()) % 360;
        return Math.min(off, 360 - off) <= 68;
    }

    /** The area that a distance and perhaps a direction from a place leave open. */
    @Nullable
    Area area(Claim claim) {
        Double km = claim.distanceKm();
        if (km == null || !(claim.payload() instanceof FoundPlace found)) {
            return null;
        }
        Double lat = found.place().lat();
        Double lon = found.place().lon();
        if (lat == null || lon == null || isState(found)) {
            return null;
        }
        double[] middle = claim.direction() == null
                ? new double[] {lat, lon}
                : Geodesy.destination(lat, lon, degrees(claim.direction()), km);
        return new Area(found.place().country(), middle[0], middle[1], Math.max(TOLERANCE_KM, km));
    }

    private static double degrees(String direction) {
        int claimed = Math.max(0, DIRECTIONS.indexOf(direction + " "));
        return DIRECTIONS.substring(0, claimed).chars().filter(c -> c == ' ').count() * 45.0;
    }

    /** What the text says: a distance or null for "near", a direction or null, from a reference. */
    record Claim(
            @Nullable Double distanceKm,
            @Nullable String direction,
            String reference,
            @Nullable Object payload) {}

    record Area(@Nullable String country, double lat, double lon, double radiusKm) {}

    private record Measured(double km, double bearing) {}
}
