package org.lagebild.picture.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Strength;

/** Who gives which strength; numbers are never averaged. */
public final class StrengthJudgement {
    private StrengthJudgement() {}

    /**
     * One number with those who give it.
     *
     * @param claimant the first who gave it; null where no article names anybody
     * @param claimants all of them, as printed
     * @param countries of those who give it, where known
     * @param origins how many independent reports give it
     */
    public record StrengthClaim(
            long low,
            long high,
            @Nullable String claimant,
            List<String> claimants,
            List<String> countries,
            List<String> articles,
            int origins,
            Credibility credibility) {}

    private record Said(ReportedExercise by, Strength strength) {}

    /** In the order in which they were first reported. */
    public static List<StrengthClaim> of(Collection<ReportedExercise> members, Sources sources) {
        Map<String, List<Said>> byValue = new TreeMap<>();
        members.stream().sorted(ORDER).forEach(member -> member.strengths().forEach(strength -> byValue.computeIfAbsent(
                        strength.low() + " " + strength.high(), value -> new ArrayList<>())
                .add(new Said(member, strength))));
        return byValue.values().stream()
                .sorted(Comparator.comparing((List<Said> said) -> said.get(0).by(), ORDER)
                        .thenComparing(said -> said.get(0).strength().rival())
                        .thenComparing(said -> said.get(0).strength().low()))
                .map(said -> claim(said, members, sources))
                .toList();
    }

    private static final Comparator<ReportedExercise> ORDER = Comparator.comparing(
                    ReportedExercise::day, Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
            .thenComparing(ReportedExercise::key);

    private static StrengthClaim claim(List<Said> said, Collection<ReportedExercise> members, Sources sources) {
        Strength strength = said.get(0).strength();
        List<String> claimants = said.stream()
                .map(s -> s.strength().claimant())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> articles =
                said.stream().map(s -> s.by().article()).distinct().sorted().toList();
        List<String> faithful = articles.stream()
                .filter(article -> isFaithful(article, strength, members, sources))
                .toList();
        return new StrengthClaim(
                strength.low(),
                strength.high(),
                claimants.isEmpty() ? null : claimants.get(0),
                claimants,
                said.stream()
                        .flatMap(s -> Stream.ofNullable(s.strength().country()))
                        .distinct()
                        .sorted()
                        .toList(),
                articles,
                sources.count(faithful),
                Credibility.of(faithful, others(strength, members), sources));
    }

    /** Articles that give a number which cannot be the same. */
    private static Set<String> others(Strength strength, Collection<ReportedExercise> members) {
        return members.stream()
                .filter(member -> member.strengths().stream()
                        .anyMatch(its -> its.low() > strength.high() || its.high() < strength.low()))
                .map(ReportedExercise::article)
                .collect(Collectors.toSet());
    }

    /** A copy that gives another number than what it copies adds no source for its number. */
    private static boolean isFaithful(
            String article, Strength strength, Collection<ReportedExercise> members, Sources sources) {
        String head = sources.origin(article).head();
        List<Strength> original = members.stream()
                .filter(member -> member.article().equals(head))
                .flatMap(member -> member.strengths().stream())
                .toList();
        return original.isEmpty()
                || original.stream().anyMatch(its -> its.low() == strength.low() && its.high() == strength.high());
    }
}
