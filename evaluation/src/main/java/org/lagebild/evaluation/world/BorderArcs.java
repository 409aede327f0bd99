package org.lagebild.evaluation.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.world.TableFormat;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Cuts the outlines of states into arcs that have one state on either side, so that both neighbours keep the same line
 * when it is simplified. Where lines of a raw map do not meet exactly, the arc has the sea on its other side.
 */
final class BorderArcs {
    private static final int SEA = 0;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Longer pieces are divided, in degrees: a straight line on the map must stay one on the globe. */
    private static final double LONGEST = 0.25;

    private static final double LEAST_TOLERANCE = 1e-4;

    /** Longer lines are cut, so that what must be simplified less stays short. */
    private static final int MOST_POINTS = 300;

    private final List<String> codes = new ArrayList<>();
    private final Map<Edge, Integer> leftOf = new HashMap<>();
    private final Map<Coordinate, Integer> degrees = new HashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final Neighbours neighbours;
    private int points;

    BorderArcs(Map<String, Geometry> states, double tolerance) {
        states.forEach((code, geometry) -> {
            codes.add(code);
            rings(geometry).forEach(ring -> addEdges(ring, codes.size()));
        });
        leftOf.keySet().forEach(this::count);
        this.neighbours = new Neighbours(List.copyOf(states.values()));
        states.values().forEach(geometry -> rings(geometry).forEach(ring -> cut(ring)));
        simplify(tolerance);
        arcs.sort(Comparator.comparingLong(Arc::place));
    }

    /** All rings with their state on the left. */
    private static List<Coordinate[]> rings(Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(turned(polygon.getExteriorRing(), true));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(turned(polygon.getInteriorRingN(hole), false));
                }
            }
        }
        return rings;
    }

    private static Coordinate[] turned(LinearRing ring, boolean counterClockwise) {
        boolean right = Orientation.isCCW(ring.getCoordinates()) == counterClockwise;
        return (right ? ring : ring.reverse()).getCoordinates();
    }

    private void addEdges(Coordinate[] ring, int state) {
        for (int i = 1; i < ring.length; i++) {
            leftOf.put(new Edge(ring[i - 1], ring[i]), state);
        }
    }

    /** A point with other than two lines is a junction; a line that two states share counts once. */
    private void count(Edge edge) {
        if (edge.isForward() || !leftOf.containsKey(edge.reverse())) {
            degrees.merge(edge.from, 1, Integer::sum);
            degrees.merge(edge.to, 1, Integer::sum);
        }
    }

    private void cut(Coordinate[] ring) {
        int start = firstJunction(ring);
        int last = ring.length - 1;
        List<Coordinate> line = new ArrayList<>(List.of(ring[start]));
        for (int step = 0; step < last; step++) {
            Coordinate from = ring[(start + step) % last];
            Coordinate to = ring[(start + step + 1) % last];
            line.add(to);
            boolean ends = step == last - 1 || line.size() == MOST_POINTS || degrees.getOrDefault(to, 0) != 2;
            if (ends) {
                add(new Edge(from, to), line);
                line = new ArrayList<>(List.of(to));
            }
        }
    }

    private int firstJunction(Coordinate[] ring) {
        for (int i = 0; i < ring.length - 1; i++) {
            if (degrees.getOrDefault(ring[i], 0) != 2) {
                return i;
            }
        }
        return 0;
    }

    /** A shared line is written once, by the state with the lower number. */
    private void add(Edge edge, List<Coordinate> line) {
        int left = leftOf.getOrDefault(edge, SEA);
        int right = leftOf.getOrDefault(edge.reverse(), SEA);
        if (right == SEA || left < right) {
            arcs.add(new Arc(
                    left, right == SEA ? neighbours.rightOf(line, left) : right, line.toArray(Coordinate[]::new)));
        }
    }

    /** Lines that cross another or themselves once they are simplified are simplified less. */
    private void simplify(double tolerance) {
        List<Arc> full = List.copyOf(arcs);
        Set<Integer> open = new TreeSet<>();
        for (int i = 0; i < full.size(); i++) {
            open.add(i);
        }
        for (double size = tolerance; !open.isEmpty() && size > LEAST_TOLERANCE; size /= 3) {
            for (int i : open) {
                arcs.set(i, full.get(i).with(simplified(full.get(i).line, size)));
            }
            open = Crossings.of(arcs.stream().map(Arc::line).toList());
            System.out.printf("%.5f: %d lines cross%n", size, open.size());
        }
        arcs.replaceAll(arc -> arc.with(divided(arc.line)));
        points = arcs.stream().mapToInt(arc -> arc.line.length).sum();
    }

    /** A closed line must keep at least a triangle. */
    private static Coordinate[] simplified(Coordinate[] line, double tolerance) {
        boolean closed = line[0].equals2D(line[line.length - 1]);
        for (double size = tolerance; size > LEAST_TOLERANCE; size /= 3) {
            Coordinate[] simple = DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(line), size)
                    .getCoordinates();
            if (!closed || simple.length > 3) {
                return simple;
            }
        }
        return line;
    }

    private static Coordinate[] divided(Coordinate[] line) {
        List<Coordinate> out = new ArrayList<>(List.of(line[0]));
        for (int i = 1; i < line.length; i++) {
            int parts = (int) Math.ceil(line[i - 1].distance(line[i]) / LONGEST);
            for (int part = 1; part <= parts; part++) {
                double share = part / (double) parts;
                out.add(new Coordinate(
                        line[i - 1].x + (line[i].x - line[i - 1].x) * share,
                        line[i - 1].y + (line[i].y - line[i - 1].y) * share));
            }
        }
        return out.toArray(Coordinate[]::new);
    }

    byte[] write() {
        VarOutput out = new VarOutput().ascii(TableFormat.BORDERS).number(codes.size());
        codes.forEach(out::ascii);
        out.number(arcs.size()).number(points);
        int x = 0;
        int y = 0;
        for (Arc arc : arcs) {
            out.number(arc.left).number(arc.right).number(arc.line.length);
            for (Coordinate point : arc.line) {
                int nextX = steps(point.x);
                int nextY = steps(point.y);
                out.signed(nextX - x).signed(nextY - y);
                x = nextX;
                y = nextY;
            }
        }
        return out.toBytes();
    }

    private static int steps(double degrees) {
        return (int) Math.round(degrees * TableFormat.BORDER_STEPS_PER_DEGREE);
    }

    String summary() {
        long shared = arcs.stream().filter(arc -> arc.right != SEA).count();
        return arcs.size() + " arcs (" + shared + " between states), " + points + " points";
    }

    /** A line between two neighbouring points, in the direction that has its state on the left. */
    private record Edge(Coordinate from, Coordinate to) {
        Edge reverse() {
            return new Edge(to, from);
        }

        boolean isForward() {
            return from.compareTo(to) < 0;
        }
    }

    /** A line with the numbers of the states on its left and right, counted from 1. */
    private record Arc(int left, int right, Coordinate[] line) {
        Arc with(Coordinate[] other) {
            return new Arc(left, right, other);
        }

        /** Neighbours on the map become neighbours in the file: bits of both coordinates in turn. */
        long place() {
            return spread((int) (line[0].x + 180) * 8) << 1 | spread((int) (line[0].y + 90) * 8);
        }

        private static long spread(int value) {
            long spread = 0;
            for (int bit = 0; bit < 16; bit++) {
                spread |= (long) (value >> bit & 1) << 2 * bit;
            }
            return spread;
        }
    }
}
