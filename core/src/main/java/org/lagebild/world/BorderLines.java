package org.lagebild.world;

import java.io.IOException;

/**
 * Lines that have one state on either side, or the sea on their right.
 *
 * <p>File {@code borders.bin}, numbers as in {@link VarInput}: magic; states (count, then two letters each); arcs
 * (count, points in all, then each: number of the state on the left, of the one on the right, counted from 1, 0 for the
 * sea, number of points, points as differences of longitude and latitude).
 */
final class BorderLines {
    static final int SEA = 0;

    /** Codes of the states; a state's number is its index and one. */
    final String[] codes;

    final int[] left;
    final int[] right;

    /** First point of each arc, and behind the last one the number of points. */
    final int[] starts;

    final int[] x;
    final int[] y;

    private BorderLines(VarInput in) {
        codes = new String[in.number()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.ascii(2);
        }
        int arcs = in.number();
        left = new int[arcs];
        right = new int[arcs];
        starts = new int[arcs + 1];
        x = new int[in.number()];
        y = new int[x.length];
        readArcs(in);
    }

    /** Looks at the beginning of {@code borders.bin}. */
    static VarInput open(byte[] file) throws IOException {
        return new VarInput(file, TableFormat.BORDERS);
    }

    /** Reads the rest, once. */
    static BorderLines read(VarInput opened) {
        return new BorderLines(opened);
    }

    private void readArcs(VarInput in) {
        int lastX = 0;
        int lastY = 0;
        for (int arc = 0; arc < left.length; arc++) {
            left[arc] = in.number();
            right[arc] = in.number();
            int end = starts[arc] + in.number();
            for (int point = starts[arc]; point < end; point++) {
                lastX += in.signed();
                lastY += in.signed();
                x[point] = lastX;
                y[point] = lastY;
            }
            starts[arc + 1] = end;
        }
    }

    int arcs() {
        return left.length;
    }

    boolean touches(int arc, int state) {
        return left[arc] == state || right[arc] == state;
    }

    boolean isBetweenStates(int arc) {
        return left[arc] != SEA && right[arc] != SEA;
    }

    /** Number of a state, or 0 where the lines do not have it. */
    int number(String code) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].equals(code)) {
                return i + 1;
            }
        }
        return SEA;
    }

    static double degrees(int steps) {
        return steps / TableFormat.BORDER_STEPS_PER_DEGREE;
    }
}
