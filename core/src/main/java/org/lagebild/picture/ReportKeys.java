package org.lagebild.picture;

import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.event.EventKeys;
import org.lagebild.picture.join.Entries;
import org.lagebild.picture.origin.OriginKeys;

/** The keys that a report is found by. Reports that may have to do with each other share at least one. */
public final class ReportKeys {
    private static final String ARTICLE = "a ";

    private ReportKeys() {}

    /** All keys of a report; they follow from the report alone. */
    public static Set<String> of(Report report) {
        Set<String> keys = new TreeSet<>();
        keys.add(ofArticle(report.article()));
        Entries.of(report).forEach(entry -> keys.addAll(entry.keys()));
        keys.addAll(OriginKeys.of(report));
        keys.addAll(EventKeys.of(report));
        return keys;
    }

    /** The key that only the report of this article has. */
    public static String ofArticle(String article) {
        return ARTICLE + article;
    }
}
