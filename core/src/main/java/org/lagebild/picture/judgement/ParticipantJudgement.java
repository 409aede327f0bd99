package org.lagebild.picture.judgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lagebild.picture.ReportedExercise;

/** Who takes part: whoever a report names, unless a later one says that they withdrew. */
public final class ParticipantJudgement {
    private ParticipantJudgement() {}

    public static List<String> of(Collection<ReportedExercise> members) {
        Map<String, LocalDate> in = new TreeMap<>();
        Map<String, LocalDate> out = new TreeMap<>();
        for (ReportedExercise member : members) {
            LocalDate day = member.day() == null ? LocalDate.MIN : member.day();
            member.participants().forEach(code -> in.merge(code, day, ParticipantJudgement::later));
            member.withdrawn().forEach(code -> out.merge(code, day, ParticipantJudgement::later));
        }
        return in.entrySet().stream()
                .filter(last -> last.getValue().isAfter(out.getOrDefault(last.getKey(), LocalDate.MIN))
                        || !out.containsKey(last.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
