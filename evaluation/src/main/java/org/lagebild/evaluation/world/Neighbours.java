package org.lagebild.evaluation.world;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the state beyond a line where the map leaves a gap between two neighbours. */
final class Neighbours {
    /** How far beyond the line it looks, in degrees. */
    private static final double[] STEPS = {0.002, 0.008};

    private final STRtree polygons = new STRtree();

    /** @param states in the order of their numbers, from 1 */
    Neighbours(List<Geometry> states) {
        for (int number = 1; number <= states.size(); number++) {
            Geometry state = states.get(number - 1);
            for (int i = 0; i < state.getNumGeometries(); i++) {
                Geometry polygon = state.getGeometryN(i);
                polygons.insert(
                        polygon.getEnvelopeInternal(), new Land(number, new IndexedPointInAreaLocator(polygon)));
            }
        }
        polygons.build();
    }

    /** Number of the state to the right of a line's middle, 0 where there is none but {@code left}. */
    int rightOf(List<Coordinate> line, int left) {
        Coordinate from = line.get((line.size() - 1) / 2);
        Coordinate to = line.get((line.size() - 1) / 2 + 1);
        double length = from.distance(to);
        for (double step : STEPS) {
            double x = (from.x + to.x) / 2 + (to.y - from.y) / length * step;
            double y = (from.y + to.y) / 2 - (to.x - from.x) / length * step;
            int found = at(new Coordinate(x, y), left);
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    private int at(Coordinate point, int except) {
        for (Object candidate : polygons.query(new Envelope(point))) {
            Land land = (Land) candidate;
            if (land.number != except && land.locator.locate(point) == Location.INTERIOR) {
                return land.number;
            }
        }
        return 0;
    }

    /** A polygon of a state. */
    private record Land(int number, IndexedPointInAreaLocator locator) {}
}
