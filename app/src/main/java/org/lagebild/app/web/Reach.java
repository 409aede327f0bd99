package org.lagebild.app.web;

import org.lagebild.picture.Site;
import org.lagebild.world.Region;
import org.lagebild.world.World;

/** How far around its point a place may reach, so that no map shows more than is known. */
final class Reach {
    private static final double TOWN_KM = 8;
    private static final double AREA_KM = 120;

    private final World world;

    Reach(World world) {
        this.world = world;
    }

    /** Kilometres from the point of a place that has one. */
    double of(Site place) {
        String id = place.id() == null ? "" : place.id();
        org.lagebild.world.Site site = world.sites().find(id);
        if (site != null) {
            return site.radiusKm();
        }
        Region region = world.regions().find(id);
        if (region != null) {
            return region.radiusKm();
        }
        return place.isSpot() ? TOWN_KM : AREA_KM;
    }
}
