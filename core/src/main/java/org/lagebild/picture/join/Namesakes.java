package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.ReportedExercise;

/** Tells apart exercises of one name in one year that have nobody in common; participants or hosts must tie them. */
final class Namesakes {
    private static final int STATE_CODE = 2;

    private final List<Set<String>> states = new ArrayList<>();
    private final List<List<Entry>> groups = new ArrayList<>();

    private Namesakes() {}

    static List<List<Entry>> apart(List<Entry> reports) {
        Namesakes namesakes = new Namesakes();
        List<Entry> open = new ArrayList<>();
        reports.stream().sorted(Comparator.comparing(Entry::key)).forEach(report -> {
            Set<String> mine = states(report.exercise());
            if (mine.isEmpty()) {
                open.add(report);
            } else {
                namesakes.add(report, mine);
            }
        });
        return namesakes.with(open);
    }

    /** Whoever takes part or is host; none where an alliance takes part, which may stand for anybody. */
    private static Set<String> states(ReportedExercise report) {
        Set<String> states = new TreeSet<>(report.participants());
        states.addAll(report.host());
        return states.stream().anyMatch(code -> code.length() > STATE_CODE) ? Set.of() : states;
    }

    private void add(Entry report, Set<String> mine) {
        Set<String> all = new TreeSet<>(mine);
        List<Entry> joined = new ArrayList<>(List.of(report));
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (!Collections.disjoint(states.get(i), mine)) {
                all.addAll(states.remove(i));
                joined.addAll(groups.remove(i));
            }
        }
        states.add(all);
        groups.add(joined);
    }

    /** What names nobody goes to the largest group. */
    private List<List<Entry>> with(List<Entry> open) {
        if (groups.isEmpty()) {
            return List.of(open);
        }
        groups.sort(Comparator.comparing((List<Entry> group) -> -group.size())
                .thenComparing(group ->
                        group.stream().map(Entry::key).min(String::compareTo).orElse("")));
        groups.get(0).addAll(open);
        return groups;
    }
}
