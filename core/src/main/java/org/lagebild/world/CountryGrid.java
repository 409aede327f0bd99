package org.lagebild.world;

/**
 * Says which state a point lies in: the first line east of it knows, for it has the state on its western side. Cells of
 * a quarter of a degree hold the lines that pass through them.
 */
final class CountryGrid {
    private static final int CELLS_PER_DEGREE = 4;
    private static final int CELL = (int) TableFormat.BORDER_STEPS_PER_DEGREE / CELLS_PER_DEGREE;
    private static final int COLUMNS = 360 * CELLS_PER_DEGREE;
    private static final int ROWS = 180 * CELLS_PER_DEGREE;
    private static final int WEST = -180 * (int) TableFormat.BORDER_STEPS_PER_DEGREE;
    private static final int SOUTH = -90 * (int) TableFormat.BORDER_STEPS_PER_DEGREE;

    /** About 400 metres, in degrees. */
    private static final double NEARBY = 0.0037;

    /** Lines so close are one, in steps: about 50 metres. */
    private static final double SAME = 5;

    private final BorderLines lines;

    /** Where the pieces of each cell begin in {@link #pieces}. */
    private final int[] starts = new int[COLUMNS * ROWS + 1];

    /** First point of each piece. */
    private final int[] pieces;

    private final int[] arcOfPiece;

    CountryGrid(BorderLines lines) {
        this.lines = lines;
        visit((cell, piece, arc) -> starts[cell + 1]++);
        for (int i = 0; i < starts.length - 1; i++) {
            starts[i + 1] += starts[i];
        }
        this.pieces = new int[starts[starts.length - 1]];
        this.arcOfPiece = new int[pieces.length];
        int[] next = starts.clone();
        visit((cell, piece, arc) -> {
            pieces[next[cell]] = piece;
            arcOfPiece[next[cell]++] = arc;
        });
    }

    private void visit(Visitor visitor) {
        for (int arc = 0; arc < lines.arcs(); arc++) {
            for (int piece = lines.starts[arc]; piece < lines.starts[arc + 1] - 1; piece++) {
                visitCells(piece, arc, visitor);
            }
        }
    }

    /** Every cell of the box around a piece; a piece is no longer than a cell, so these are at most four. */
    private void visitCells(int piece, int arc, Visitor visitor) {
        int x1 = column(Math.min(lines.x[piece], lines.x[piece + 1]));
        int x2 = column(Math.max(lines.x[piece], lines.x[piece + 1]));
        int y1 = row(Math.min(lines.y[piece], lines.y[piece + 1]));
        int y2 = row(Math.max(lines.y[piece], lines.y[piece + 1]));
        for (int row = y1; row <= y2; row++) {
            for (int column = x1; column <= x2; column++) {
                visitor.visit(row * COLUMNS + column, piece, arc);
            }
        }
    }

    private static int column(int x) {
        return Math.min(COLUMNS - 1, Math.max(0, (x - WEST) / CELL));
    }

    private static int row(int y) {
        return Math.min(ROWS - 1, Math.max(0, (y - SOUTH) / CELL));
    }

    /**
     * Number of the state, or {@link BorderLines#SEA}. Simplified lines of a narrow bay may cross; so two of three
     * neighbouring latitudes must agree.
     */
    int state(double lat, double lon) {
        int north = alongLatitude(lat + NEARBY, lon);
        int here = alongLatitude(lat, lon);
        return here == north ? here : middle(here, north, alongLatitude(lat - NEARBY, lon));
    }

    private static int middle(int here, int north, int south) {
        return north == south ? north : here;
    }

    private int alongLatitude(double lat, double lon) {
        double x = lon * TableFormat.BORDER_STEPS_PER_DEGREE;
        double y = lat * TableFormat.BORDER_STEPS_PER_DEGREE;
        int row = row((int) Math.floor(y));
        for (int column = column((int) Math.floor(x)); column < COLUMNS; column++) {
            int state = westOfFirstLine(row * COLUMNS + column, x, y, WEST + (column + 1.0) * CELL);
            if (state >= 0) {
                return state;
            }
        }
        return BorderLines.SEA;
    }

    /** The state west of the first line of a cell that is crossed on the way east; -1 where none is. */
    private int westOfFirstLine(int cell, double x, double y, double eastEnd) {
        double nearest = Double.MAX_VALUE;
        int state = -1;
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
            int piece = pieces[i];
            boolean up = lines.y[piece + 1] > y;
            if (lines.y[piece] > y != up) {
                double crossing = crossing(piece, y);
                int west = up ? lines.left[arcOfPiece[i]] : lines.right[arcOfPiece[i]];
                if (crossing >= x && crossing <= eastEnd && wins(crossing, west, nearest, state)) {
                    nearest = crossing;
                    state = west;
                }
            }
        }
        return state;
    }

    /**
     * Neighbours that do not share their border in the map have two lines in one place: there land wins over the sea.
     */
    private static boolean wins(double crossing, int west, double nearest, int state) {
        return crossing < nearest - SAME || crossing < nearest + SAME && west > state;
    }

    private double crossing(int piece, double y) {
        double share = (y - lines.y[piece]) / ((double) lines.y[piece + 1] - lines.y[piece]);
        return lines.x[piece] + share * ((double) lines.x[piece + 1] - lines.x[piece]);
    }

    /** Told of every piece in every cell. */
    private interface Visitor {
        void visit(int cell, int piece, int arc);
    }
}
