package org.lagebild.picture.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.picture.Report;

/**
 * The entries of reports that were asked for, each worked out once; two pictures of nearly the same reports share them.
 */
public final class KnownEntries {
    private record Known(Report report, List<Entry> entries) {}

    private final Map<String, Known> byArticle = new HashMap<>();

    /** Those of a report; another report of the same article has others. */
    public List<Entry> of(Report report) {
        Known known = byArticle.get(report.article());
        if (known == null || !known.report().exercises().equals(report.exercises())) {
            known = new Known(report, Entries.of(report));
            byArticle.put(report.article(), known);
        }
        return known.entries();
    }
}
