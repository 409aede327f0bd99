package org.lagebild.evaluation.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Finds lines that cross another line or themselves. */
final class Crossings implements SegmentIntersector {
    private final LineIntersector lines = new RobustLineIntersector();
    private final Set<Integer> found = new TreeSet<>();

    private Crossings() {}

    /** Indexes of the lines that cross. */
    static Set<Integer> of(List<Coordinate[]> lines) {
        Crossings crossings = new Crossings();
        List<SegmentString> strings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            strings.add(new BasicSegmentString(lines.get(i), i));
        }
        new MCIndexNoder(crossings).computeNodes(strings);
        return crossings.found;
    }

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
        if (one != other || i != j) {
            lines.computeIntersection(
                    one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j), other.getCoordinate(j + 1));
            if (lines.hasIntersection() && lines.isProper()) {
                found.add((Integer) one.getData());
                found.add((Integer) other.getData());
            }
        }
    }

    @Override
    public boolean isDone() {
        return false;
    }
}
