package org.lagebild.app.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Site;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Borders;
import org.lagebild.world.Geodesy;

/** How far places lie from points and borders; the map is opened when it is first asked. */
final class Distances {
    private static final int KEPT = 200_000;

    private final Supplier<Borders> borders;
    private final Map<Place, Double> kept = new ConcurrentHashMap<>();

    Distances(Supplier<Borders> borders) {
        this.borders = borders;
    }

    boolean within(Site site, Near near) {
        return site.isSpot() && site.lat() != null && site.lon() != null && within(site.lat(), site.lon(), near);
    }

    boolean within(double lat, double lon, Near near) {
        return near instanceof Near.Point point
                ? Geodesy.distanceKm(lat, lon, point.lat(), point.lon()) <= near.km()
                : border(lat, lon, (Near.Border) near) <= near.km();
    }

    private double border(double lat, double lon, Near.Border border) {
        Place place = new Place(lat, lon, border.state(), border.other());
        Double known = kept.get(place);
        if (known == null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            BorderPoint nearest = nearest(lat, lon, border);
            known = nearest == null ? Double.POSITIVE_INFINITY : nearest.distanceKm();
            kept.put(place, known);
        }
        return known;
    }

    /** A point asked about, and the border. */
    private record Place(
            double lat, double lon, String state, @Nullable String other) {}

    private @Nullable BorderPoint nearest(double lat, double lon, Near.Border border) {
        return border.other() == null
                ? borders.get().borderOf(border.state(), lat, lon)
                : borders.get().between(border.state(), border.other(), lat, lon);
    }
}
