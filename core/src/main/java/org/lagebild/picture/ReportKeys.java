package org.lagebild.picture;

import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.event.EventKeys;
import org.lagebild.picture.join.Entries;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.origin.OriginKeys;

/** The keys that a report is found by. Reports that may have to do with each other share at least one. */
public final class ReportKeys {
    private static final String ARTICLE = "a ";

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

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

    /** Whether a key only links exercises that may be one; a store keeps it once for all reports of an exercise. */
    public static boolean isLink(String key) {
        return Entry.isLink(key);
    }

    /** A key as a number; that two share one is so rare that it only costs a look. */
    public static long hash(String key) {
        long hash = START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }

    /** The key that only the report of this article has. */
    public static String ofArticle(String article) {
        return ARTICLE + article;
    }
}
