package org.lagebild.picture.join;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lagebild.picture.Days;
import org.lagebild.picture.Site;

/** Pairs of nodes that share a month and an area, so that not everything is compared with everything. */
final class Candidates {
    /** In a larger block only neighbours in a fixed order are compared. */
    private static final int WIDEST = 150;

    private static final int MOST_MONTHS = 8;
    private static final double[] SHIFTS = {0, 0.5};

    private final List<Node> nodes;

    private Candidates(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Links with evidence enough, best first. */
    static List<Link> among(List<Node> nodes) {
        return new Candidates(nodes).links();
    }

    private List<Link> links() {
        Set<Long> seen = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (List<Integer> block : blocks().values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int k = i + 1; k < Math.min(block.size(), i + WIDEST); k++) {
                    if (seen.add((long) block.get(i) * nodes.size() + block.get(k))) {
                        compare(block.get(i), block.get(k), links);
                    }
                }
            }
        }
        links.sort(Link.BEST_FIRST);
        return links;
    }

    private void compare(int one, int other, List<Link> links) {
        Node mine = nodes.get(one);
        Node its = nodes.get(other);
        Evidence evidence = Evidence.of(mine.profile(), its.profile());
        if (evidence != null && evidence.suffices()) {
            String why = mine.key() + " and " + its.key() + ": " + evidence.why();
            links.add(Link.found(nodes, one, other, evidence.points(), why));
        }
    }

    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            keys(nodes.get(i).profile()).forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(node));
        }
        return blocks;
    }

    private static Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        Set<String> areas = areas(profile);
        for (YearMonth month : months(profile)) {
            areas.forEach(area -> keys.add(month + " " + area));
        }
        return keys;
    }

    private static Set<String> areas(Profile profile) {
        Set<String> areas = new TreeSet<>(profile.countries());
        profile.sites().values().stream().filter(Site::isLocal).forEach(site -> areas.addAll(cells(site)));
        profile.parents().forEach(areas::add);
        return areas;
    }

    /** The point's cells in four grids, of which two near points share at least one. */
    private static Collection<String> cells(Site site) {
        Set<String> cells = new TreeSet<>();
        if (site.lat() == null || site.lon() == null) {
            cells.add(site.key());
            return cells;
        }
        for (double north : SHIFTS) {
            for (double east : SHIFTS) {
                cells.add(north + "/" + east + "/" + (long) Math.floor(site.lat() + north) + "/"
                        + (long) Math.floor(site.lon() / 2 + east));
            }
        }
        return cells;
    }

    private static List<YearMonth> months(Profile profile) {
        Days window = profile.window();
        if (window == null) {
            return List.of();
        }
        YearMonth first = YearMonth.from(window.first());
        long months = Math.min(MOST_MONTHS, ChronoUnit.MONTHS.between(first, YearMonth.from(window.last())) + 1);
        List<YearMonth> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            all.add(first.plusMonths(i));
        }
        return all;
    }
}
