package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lagebild.picture.ReportedExercise;

/**
 * Joins reports of the same edition: first by what names them, then by other names, then by evidence, best first.
 * Everything is decided on the whole set in an order of its own, so the order of arrival does not matter.
 */
public final class Joiner {
    private final Kin kin;
    private final Collection<ReportedExercise> all;

    private Joiner(Collection<ReportedExercise> all) {
        this.all = all;
        this.kin = new Kin(all);
    }

    /** The exercises that the reports speak of, in a fixed order. */
    public static List<Group> join(Collection<ReportedExercise> all) {
        return new Joiner(all).groups();
    }

    private List<Group> groups() {
        Links links = new Links(named());
        Aliases.between(links.nodes()).forEach(links::join);
        links.settle();
        Candidates.among(links.nodes()).forEach(links::join);
        links.settle();
        return links.nodes().stream()
                .sorted(Comparator.comparing(Node::key))
                .map(Node::group)
                .toList();
    }

    /** One node for each edition that is named, and one for each report without a name. */
    private List<Node> named() {
        Map<String, List<ReportedExercise>> byKin = new TreeMap<>();
        List<Node> nodes = new ArrayList<>();
        for (ReportedExercise exercise : all) {
            String name = kin.of(exercise);
            if (name == null) {
                nodes.add(Node.of(null, year(exercise), List.of(exercise), kin));
            } else {
                byKin.computeIfAbsent(name, n -> new ArrayList<>()).add(exercise);
            }
        }
        byKin.forEach((name, members) -> nodes.addAll(editions(name, members)));
        nodes.sort(Comparator.comparing(Node::key));
        return nodes;
    }

    private static @org.jspecify.annotations.Nullable String year(ReportedExercise exercise) {
        org.lagebild.picture.Days when = Times.likely(exercise);
        return when == null ? null : String.valueOf(when.last().getYear());
    }

    private List<Node> editions(String name, List<ReportedExercise> members) {
        List<Node> nodes = new ArrayList<>();
        Editions.of(members).forEach((edition, reports) -> namesakes(name, reports)
                .forEach(same -> nodes.add(Node.of(name, edition.isEmpty() ? null : edition, same, kin))));
        return nodes;
    }

    /** One name may stand for several exercises; a series is known to be one. */
    private static List<List<ReportedExercise>> namesakes(String name, List<ReportedExercise> reports) {
        return Kin.isSeries(name) ? List.of(reports) : Namesakes.apart(reports);
    }
}
