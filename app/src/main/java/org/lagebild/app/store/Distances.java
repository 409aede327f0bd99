package org.lagebild.app.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Site;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Borders;
import org.lagebild.world.Geodesy;

/** How far places lie from points and borders; the map is opened when it is first asked. */
final class Distances {
    private final Supplier<Borders> borders;

    Distances(Supplier<Borders> borders) {
        this.borders = borders;
    }

    boolean within(Site site, Near near) {
        return site.isSpot()
                && site.lat() != null
                && site.lon() != null
                && km(site.lat(), site.lon(), near) <= near.km();
    }

    private double km(double lat, double lon, Near near) {
        if (near instanceof Near.Point point) {
            return Geodesy.distanceKm(lat, lon, point.lat(), point.lon());
        }
        BorderPoint nearest = nearest(lat, lon, (Near.Border) near);
        return nearest == null ? Double.POSITIVE_INFINITY : nearest.distanceKm();
    }

    private @Nullable BorderPoint nearest(double lat, double lon, Near.Border border) {
        return border.other() == null
                ? borders.get().borderOf(border.state(), lat, lon)
                : borders.get().between(border.state(), border.other(), lat, lon);
    }
}
