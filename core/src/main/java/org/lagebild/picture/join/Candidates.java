package org.lagebild.picture.join;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.Site;

/**
 * Pairs of nodes that share what may tie them (a month and an area, a size or a whole; or a country and both days), so
 * that not everything is compared with everything.
 */
final class Candidates {
    /** In a larger block each looks back at no more than so many, in a fixed order. */
    private static final int LOOK_BACK = 150;

    private static final int LEAST_LETTERS = 4;
    private static final int MOST_DATES = 4;
    private static final double[] SHIFTS = {0, 0.5};

    private final List<Node> nodes;
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private Candidates(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            for (int earlier : earlier(i)) {
                compare(earlier, i);
            }
        }
        links.sort(Link.BEST_FIRST);
    }

    /** Links with evidence enough, best first. */
    static List<Link> among(List<Node> nodes) {
        return new Candidates(nodes).links;
    }

    private Set<Integer> earlier(int node) {
        Set<Integer> earlier = new TreeSet<>();
        for (String key : keys(nodes.get(node).profile())) {
            List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(2));
            earlier.addAll(block.subList(Math.max(0, block.size() - LOOK_BACK), block.size()));
            block.add(node);
        }
        return earlier;
    }

    private void compare(int one, int other) {
        Node mine = nodes.get(one);
        Node its = nodes.get(other);
        Evidence evidence = Evidence.of(mine.profile(), its.profile());
        if (evidence != null && evidence.suffices()) {
            String why = mine.key() + " and " + its.key() + ": " + evidence.why();
            links.add(Link.found(nodes, one, other, evidence.points(), why));
        }
    }

    private static Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        Set<String> ties = ties(profile);
        for (YearMonth month : profile.months()) {
            ties.forEach(tie -> keys.add(month + " " + tie));
        }
        profile.starts().stream().limit(MOST_DATES).forEach(start -> profile.ends().stream()
                .limit(MOST_DATES)
                .forEach(end -> profile.countries().forEach(country -> keys.add(start + "/" + end + " " + country))));
        return keys;
    }

    private static Set<String> ties(Profile profile) {
        Set<String> ties = new TreeSet<>(profile.parents());
        profile.sites().values().stream().filter(Site::isLocal).forEach(site -> ties.addAll(cells(site)));
        profile.troops().forEach(number -> ties.add("troops " + number));
        ties.addAll(profile.equipment());
        return ties;
    }

    /** Its name, its words, and the point's cells in four grids, of which two near points share at least one. */
    private static Set<String> cells(Site site) {
        Set<String> cells = new TreeSet<>(Set.of(site.key()));
        site.words().stream().filter(word -> word.length() >= LEAST_LETTERS).forEach(cells::add);
        if (site.lat() != null && site.lon() != null) {
            for (double north : SHIFTS) {
                for (double east : SHIFTS) {
                    cells.add(north + "/" + east + "/" + (long) Math.floor(site.lat() + north) + "/"
                            + (long) Math.floor(site.lon() / 2 + east));
                }
            }
        }
        return cells;
    }
}
