package org.lagebild.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Distances to borders and the state of a point. Lines are simplified to about a kilometre; Crimea belongs to Ukraine.
 * What a question needs is built when it is first asked and kept.
 */
public final class Borders {
    private static final String LAND = "land:";
    private static final String ANY = "*";

    private final Later<BorderLines> lines;
    private final Later<CountryGrid> grid;
    private final Map<String, BorderTree> trees = new ConcurrentHashMap<>();

    Borders(Supplier<BorderLines> lines) {
        this.lines = new Later<>(lines);
        this.grid = new Later<>(() -> new CountryGrid(lines()));
    }

    /** Whether the map has a state. */
    public boolean has(String state) {
        return lines().number(state) != BorderLines.SEA;
    }

    /** The state whose land a point lies on; null at sea. */
    public @Nullable String stateAt(double lat, double lon) {
        int number = grid.get().state(lat, lon);
        return number == BorderLines.SEA ? null : lines().codes[number - 1];
    }

    /**
     * The state whose land a point lies on or is nearest to within some kilometres: a harbour's point may lie off the
     * coast.
     */
    public @Nullable String stateNear(double lat, double lon, double withinKm) {
        String state = stateAt(lat, lon);
        if (state != null) {
            return state;
        }
        BorderPoint nearest = nearest(ANY, arc -> true, lat, lon);
        return nearest == null || nearest.distanceKm() > withinKm ? null : nearest.oneSide();
    }

    /** The nearest point of a state's outline, be it border or coast; null for a state that the map does not have. */
    public @Nullable BorderPoint outline(String state, double lat, double lon) {
        int number = lines().number(state);
        return number == BorderLines.SEA ? null : nearest(state, arc -> lines().touches(arc, number), lat, lon);
    }

    /** The nearest point of a state's borders with other states; null for one that has none. */
    public @Nullable BorderPoint landBorder(String state, double lat, double lon) {
        int number = lines().number(state);
        return nearest(LAND + state, arc -> lines().isBetweenStates(arc) && lines().touches(arc, number), lat, lon);
    }

    /** The nearest point of the border between two states; null where they have none. */
    public @Nullable BorderPoint between(String one, String other, double lat, double lon) {
        int first = lines().number(one);
        int second = lines().number(other);
        String key = one.compareTo(other) < 0 ? one + ANY + other : other + ANY + one;
        return first == BorderLines.SEA || second == BorderLines.SEA
                ? null
                : nearest(key, arc -> lines().touches(arc, first) && lines().touches(arc, second), lat, lon);
    }

    /** The nearest point of any border between two states. */
    public @Nullable BorderPoint anyLandBorder(double lat, double lon) {
        return nearest(LAND, lines()::isBetweenStates, lat, lon);
    }

    /**
     * What "from the border of a state" means somewhere: from outside the nearest point of its outline, from inside the
     * nearest of its land borders; null for a state that the map does not have, or an island asked from inside.
     */
    public @Nullable BorderPoint borderOf(String state, double lat, double lon) {
        return state.equals(stateAt(lat, lon)) ? landBorder(state, lat, lon) : outline(state, lat, lon);
    }

    private @Nullable BorderPoint nearest(String key, IntPredicate wanted, double lat, double lon) {
        BorderTree tree = trees.get(key);
        if (tree == null) {
            tree = trees.computeIfAbsent(key, k -> new BorderTree(lines(), wanted));
        }
        return tree.isEmpty() ? null : point(tree.nearest(lat, lon), lat, lon);
    }

    private BorderLines lines() {
        return lines.get();
    }

    private BorderPoint point(BorderTree.Nearest nearest, double lat, double lon) {
        double borderLat = nearest.lat();
        double borderLon = nearest.lon();
        int left = lines().left[nearest.arc()];
        int right = lines().right[nearest.arc()];
        Geodesy.Line line = Geodesy.line(borderLat, borderLon, lat, lon);
        return new BorderPoint(
                line.km(),
                borderLat,
                borderLon,
                line.bearing(),
                lines().codes[left - 1],
                right == BorderLines.SEA ? null : lines().codes[right - 1]);
    }
}
