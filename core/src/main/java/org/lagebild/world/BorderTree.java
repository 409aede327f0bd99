package org.lagebild.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the nearest point of some border lines. Boxes in space around eight neighbouring pieces of a line, around eight
 * such boxes and so on; neighbours in the file are neighbours on the map, so nothing needs sorting.
 */
final class BorderTree {
    private static final int FAN = 8;
    private static final int BOX = 6;

    private final BorderLines lines;

    /** Number of each point in {@link BorderLines}, one's complement for the last one of an arc. */
    private final int[] sources;

    /** Coordinates in space, three for each point. */
    private final float[] points;

    /** Boxes of each level: least and greatest x, y, z; the first level holds eight pieces each. */
    private final List<float[]> levels = new ArrayList<>();

    /** @param wanted which arcs belong to it */
    BorderTree(BorderLines lines, IntPredicate wanted) {
        this.lines = lines;
        this.sources = sources(lines, wanted);
        this.points = new float[3 * sources.length];
        for (int i = 0; i < sources.length; i++) {
            int source = sources[i] < 0 ? ~sources[i] : sources[i];
            Earth.point(BorderLines.degrees(lines.y[source]), BorderLines.degrees(lines.x[source]), points, 3 * i);
        }
        buildLevels();
    }

    private static int[] sources(BorderLines lines, IntPredicate wanted) {
        int[] sources = new int[lines.x.length];
        int count = 0;
        for (int arc = 0; arc < lines.arcs(); arc++) {
            if (wanted.test(arc)) {
                for (int point = lines.starts[arc]; point < lines.starts[arc + 1]; point++) {
                    sources[count++] = point;
                }
                sources[count - 1] = ~sources[count - 1];
            }
        }
        return Arrays.copyOf(sources, count);
    }

    private void buildLevels() {
        if (!isEmpty()) {
            levels.add(leaves());
            while (levels.get(levels.size() - 1).length > BOX) {
                levels.add(parents(levels.get(levels.size() - 1)));
            }
        }
    }

    boolean isEmpty() {
        return sources.length == 0;
    }

    private float[] leaves() {
        float[] boxes = emptyBoxes(parts(sources.length));
        for (int i = 0; i < sources.length; i++) {
            widen(boxes, i / FAN * BOX, points, 3 * i, 0);
            boolean alsoEndsPieceBefore = i % FAN == 0 && i > 0 && sources[i - 1] >= 0;
            if (alsoEndsPieceBefore) {
                widen(boxes, (i / FAN - 1) * BOX, points, 3 * i, 0);
            }
        }
        return boxes;
    }

    private static float[] parents(float[] children) {
        float[] boxes = emptyBoxes(parts(children.length / BOX));
        for (int child = 0; child < children.length / BOX; child++) {
            widen(boxes, child / FAN * BOX, children, child * BOX, 0);
            widen(boxes, child / FAN * BOX, children, child * BOX, 3);
        }
        return boxes;
    }

    private static int parts(int count) {
        return (count + FAN - 1) / FAN;
    }

    private static float[] emptyBoxes(int count) {
        float[] boxes = new float[count * BOX];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = i % BOX < 3 ? Float.MAX_VALUE : -Float.MAX_VALUE;
        }
        return boxes;
    }

    private static void widen(float[] boxes, int box, float[] from, int point, int offset) {
        for (int axis = 0; axis < 3; axis++) {
            float value = from[point + offset + axis];
            boxes[box + axis] = Math.min(boxes[box + axis], value);
            boxes[box + 3 + axis] = Math.max(boxes[box + 3 + axis], value);
        }
    }

    /** The nearest point of the lines; only asked where there are lines. */
    Nearest nearest(double lat, double lon) {
        Nearest nearest = new Nearest(lat, lon);
        nearest.search(levels.size() - 1, 0);
        return nearest;
    }

    /** One search and what it found. */
    final class Nearest {
        private final float[] place = new float[3];

        /** To the parts of the box that is looked into on each level. */
        private final double[] distances = new double[levels.size() * FAN];

        private double best = Double.MAX_VALUE;
        private int piece;
        private double share;

        private Nearest(double lat, double lon) {
            Earth.point(lat, lon, place, 0);
        }

        /** Looks into a box, its nearest part first. */
        private void search(int level, int box) {
            if (level < 0) {
                tryPieces(box);
                return;
            }
            float[] boxes = levels.get(level);
            int first = box * FAN;
            int count = Math.min(boxes.length / BOX - first, FAN);
            for (int i = 0; i < count; i++) {
                distances[level * FAN + i] = distanceToBox(boxes, (first + i) * BOX);
            }
            for (int next = takeLeast(level, count); next >= 0; next = takeLeast(level, count)) {
                search(level - 1, first + next);
            }
        }

        /** The nearest part of a level that is not taken yet; -1 where none is nearer than what is found. */
        private int takeLeast(int level, int count) {
            int found = -1;
            double least = best;
            for (int i = 0; i < count; i++) {
                if (distances[level * FAN + i] < least) {
                    least = distances[level * FAN + i];
                    found = i;
                }
            }
            if (found >= 0) {
                distances[level * FAN + found] = Double.MAX_VALUE;
            }
            return found;
        }

        private double distanceToBox(float[] boxes, int box) {
            double sum = 0;
            for (int axis = 0; axis < 3; axis++) {
                double value = place[axis];
                double outside = Math.max(0, Math.max(boxes[box + axis] - value, value - boxes[box + 3 + axis]));
                sum += outside * outside;
            }
            return sum;
        }

        private void tryPieces(int box) {
            int last = Math.min(sources.length - 1, (box + 1) * FAN);
            for (int i = box * FAN; i < last; i++) {
                if (sources[i] >= 0) {
                    tryPiece(i);
                }
            }
        }

        private void tryPiece(int i) {
            int a = 3 * i;
            double along = 0;
            double length = 0;
            for (int axis = 0; axis < 3; axis++) {
                double step = points[a + 3 + axis] - points[a + axis];
                along += (place[axis] - points[a + axis]) * step;
                length += step * step;
            }
            double part = length == 0 ? 0 : Math.min(1, Math.max(0, along / length));
            double distance = 0;
            for (int axis = 0; axis < 3; axis++) {
                double off = points[a + axis] + part * (points[a + 3 + axis] - points[a + axis]) - place[axis];
                distance += off * off;
            }
            if (distance < best) {
                best = distance;
                piece = sources[i];
                share = part;
            }
        }

        double lat() {
            return between(lines.y);
        }

        double lon() {
            return between(lines.x);
        }

        private double between(int[] steps) {
            double from = BorderLines.degrees(steps[piece]);
            return from + share * (BorderLines.degrees(steps[piece + 1]) - from);
        }

        /** The arc that the nearest point lies on. */
        int arc() {
            int found = Arrays.binarySearch(lines.starts, piece);
            return found >= 0 ? found : -found - 2;
        }
    }
}
