package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.Decision;

/** What persons decided, as it holds for any two reports: the latest word counts. */
final class Splits {
    private final List<Decision> decisions;
    private final Map<String, Map<String, Decision.Kind>> pairs = new HashMap<>();

    Splits(Collection<Decision> decisions) {
        this.decisions = decisions.stream().distinct().sorted().toList();
        this.decisions.forEach(
                decision -> decision.these().forEach(one -> decision.those().forEach(other -> {
                    put(one, other, decision.kind());
                    put(other, one, decision.kind());
                })));
    }

    private void put(String one, String other, Decision.Kind kind) {
        pairs.computeIfAbsent(one, key -> new HashMap<>()).put(other, kind);
    }

    /** Whether two sets of reports may never be one exercise. */
    boolean keepApart(Set<String> these, Set<String> those) {
        return these.stream().anyMatch(one -> !Collections.disjoint(related(one, Decision.Kind.SPLIT), those));
    }

    /** Those that a person put together with one of these. */
    Set<String> joinedTo(Collection<String> these) {
        Set<String> joined = new TreeSet<>();
        these.forEach(one -> joined.addAll(related(one, Decision.Kind.JOIN)));
        return joined;
    }

    private Set<String> related(String one, Decision.Kind kind) {
        Set<String> related = new TreeSet<>();
        pairs.getOrDefault(one, Map.of()).forEach((other, decided) -> {
            if (decided == kind) {
                related.add(other);
            }
        });
        return related;
    }

    /** The entries in parts, none of which holds two that were split. */
    List<List<Entry>> apart(List<Entry> entries) {
        List<List<Entry>> parts = new ArrayList<>();
        List<Entry> rest = entries;
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.SPLIT && isSplit(decision, rest)) {
                parts.add(rest.stream()
                        .filter(entry -> decision.these().contains(entry.key()))
                        .toList());
                rest = rest.stream()
                        .filter(entry -> !decision.these().contains(entry.key()))
                        .toList();
            }
        }
        parts.add(0, rest);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private boolean isSplit(Decision decision, List<Entry> entries) {
        Set<String> here = Node.keys(entries);
        Set<String> these = Evidence.common(decision.these(), here);
        Set<String> those = Evidence.common(decision.those(), here);
        return keepApart(these, those);
    }
}
