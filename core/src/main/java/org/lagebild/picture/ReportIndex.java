package org.lagebild.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports and decisions in memory, found by their keys. */
public final class ReportIndex implements Neighbourhood {
    private final SortedMap<String, Report> reports = new TreeMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Collection<Decision> decisions;

    /** Of several reports of one article the {@linkplain #newer newer} is kept. */
    public ReportIndex(Collection<Report> reports, Collection<Decision> decisions) {
        reports.forEach(report -> this.reports.merge(report.article(), report, ReportIndex::newer));
        this.reports.values().forEach(this::index);
        this.decisions = List.copyOf(decisions);
    }

    private void index(Report report) {
        ReportKeys.of(report)
                .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(report.article()));
    }

    /** Articles by the hashes of link keys. */
    Map<Long, Set<String>> byLink() {
        Map<Long, Set<String>> byLink = new HashMap<>();
        byKey.forEach((key, articles) -> {
            if (ReportKeys.isLink(key)) {
                byLink.computeIfAbsent(ReportKeys.hash(key), hash -> new TreeSet<>())
                        .addAll(articles);
            }
        });
        return byLink;
    }

    /** Of two readings of one article the one with the greater id, so that the choice does not hang on the order. */
    private static Report newer(Report one, Report other) {
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }

    /** One report for each article, in a fixed order. */
    public Collection<Report> reports() {
        return reports.values();
    }

    @Override
    public Collection<Report> sharing(Collection<String> keys, int least) {
        Map<String, Integer> shared = new TreeMap<>();
        keys.forEach(
                key -> byKey.getOrDefault(key, Set.of()).forEach(article -> shared.merge(article, 1, Integer::sum)));
        shared.values().removeIf(count -> count < least);
        return shared.keySet().stream().map(this::report).toList();
    }

    private Report report(String article) {
        return java.util.Objects.requireNonNull(reports.get(article));
    }

    @Override
    public Collection<Decision> decisions() {
        return decisions;
    }
}
