package org.lagebild.picture.judgement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lagebild.picture.ReportedExercise;

/** Which name to show: the one that most independent reports use, with its edition rather than without. */
public final class NameJudgement {
    private NameJudgement() {}

    /** All names as printed, the one to show first. */
    public static List<String> of(Collection<ReportedExercise> members, Sources sources) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (ReportedExercise member : members) {
            if (member.name() != null) {
                articles.computeIfAbsent(member.name(), name -> new TreeSet<>()).add(member.article());
            }
        }
        return articles.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> name) -> !hasEdition(name.getKey()))
                        .thenComparing(name -> -sources.ids(name.getValue()).size())
                        .thenComparing(name -> -name.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean hasEdition(String name) {
        return Character.isDigit(name.codePointBefore(name.length()));
    }
}
