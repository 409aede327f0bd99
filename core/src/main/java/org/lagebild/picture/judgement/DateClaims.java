package org.lagebild.picture.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/** Every first and last day that anybody gives, with who does and how credible it is. */
public final class DateClaims {
    private DateClaims() {}

    /**
     * One value of a field.
     *
     * @param field start or end
     * @param origins how many independent reports give it or something finer within it
     */
    public record DateClaim(String field, String value, List<String> articles, int origins, Credibility credibility) {}

    /** Sorted by field and value. */
    public static List<DateClaim> of(Collection<ReportedExercise> members, Sources sources) {
        List<DateClaim> claims = new ArrayList<>();
        add(claims, "end", members, ReportedExercise::end, sources);
        add(claims, "start", members, ReportedExercise::start, sources);
        return claims;
    }

    private static void add(
            List<DateClaim> claims,
            String field,
            Collection<ReportedExercise> members,
            Function<ReportedExercise, @Nullable String> date,
            Sources sources) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (ReportedExercise member : members) {
            String value = date.apply(member);
            if (value != null) {
                articles.computeIfAbsent(value, v -> new TreeSet<>()).add(member.article());
            }
        }
        articles.keySet().forEach(value -> claims.add(claim(field, value, articles, sources)));
    }

    private static DateClaim claim(String field, String value, Map<String, Set<String>> articles, Sources sources) {
        Set<String> giving = articles.getOrDefault(value, Set.of());
        Set<String> supporting = new TreeSet<>(giving);
        Set<String> against = new TreeSet<>();
        articles.forEach((other, its) -> {
            if (within(other, value)) {
                supporting.addAll(its);
            } else if (apart(other, value)) {
                against.addAll(its);
            }
        });
        return new DateClaim(
                field,
                value,
                List.copyOf(giving),
                sources.count(supporting),
                Credibility.of(supporting, against, sources));
    }

    private static boolean within(String fine, String coarse) {
        Days one = Days.of(fine);
        Days other = Days.of(coarse);
        return one != null && other != null && other.contains(one);
    }

    private static boolean apart(String one, String other) {
        Days mine = Days.of(one);
        Days its = Days.of(other);
        return mine != null && its != null && !mine.overlaps(its, 0);
    }
}
