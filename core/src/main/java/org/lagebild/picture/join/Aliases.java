package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.ReportedExercise;

/** Finds exercises that a report calls by two names in one breath. */
final class Aliases {
    private static final int LONGEST = 6;
    private static final int LEAST_LETTERS = 6;

    private final List<Node> nodes;
    private final Map<String, List<Integer>> byName = new HashMap<>();

    private Aliases(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            names(nodes.get(i)).forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(node));
        }
    }

    /** Best first. */
    static List<Link> between(List<Node> nodes) {
        return new Aliases(nodes).links();
    }

    private static Set<String> names(Node node) {
        Set<String> names = new TreeSet<>();
        for (ReportedExercise member : node.members()) {
            if (member.name() != null
                    && node.kin() != null
                    && Names.core(member.name()).length() >= LEAST_LETTERS) {
                names.add(Names.core(member.name()));
            }
        }
        return names;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).kin() != null) {
                links(i, links);
            }
        }
        links.sort(Link.BEST_FIRST);
        return links;
    }

    private void links(int node, List<Link> links) {
        for (ReportedExercise member : nodes.get(node).members()) {
            for (String run : called(member)) {
                byName.getOrDefault(run, List.of()).stream()
                        .filter(other -> isOther(node, other))
                        .forEach(other ->
                                links.add(Link.said(nodes, node, other, member.article() + " calls it also " + run)));
            }
        }
    }

    /** Known names in the words that name it: not that of the whole, and none that is part of a longer one. */
    private Set<String> called(ReportedExercise member) {
        Set<String> known = runs(member.mentions());
        known.retainAll(byName.keySet());
        Set<String> called = new TreeSet<>(known);
        called.removeIf(run -> member.partOf() != null
                        && Names.core(member.partOf()).equals(run)
                || known.stream()
                        .anyMatch(longer -> !longer.equals(run) && (" " + longer + " ").contains(" " + run + " ")));
        return called;
    }

    private boolean isOther(int node, int other) {
        Node one = nodes.get(node);
        Node its = nodes.get(other);
        return node != other && one.edition() != null && one.edition().equals(its.edition());
    }

    /** All runs of words in the mentions. */
    private static Set<String> runs(Collection<String> mentions) {
        Set<String> runs = new TreeSet<>();
        for (String mention : mentions) {
            String[] words = Names.plain(mention).split(" ");
            for (int from = 0; from < words.length; from++) {
                StringBuilder run = new StringBuilder();
                for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                    run.append(to == from ? "" : " ").append(words[to]);
                    runs.add(run.toString());
                }
            }
        }
        return runs;
    }
}
