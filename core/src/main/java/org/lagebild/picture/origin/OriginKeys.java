package org.lagebild.picture.origin;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.Report;

/** The keys of a report as a possible copy: two reports of one origin share at least one. */
public final class OriginKeys {
    private static final int RUNS = 24;
    private static final int BUCKET = 8;
    private static final int HEX = 16;

    private OriginKeys() {}

    public static Set<String> of(Report report) {
        Set<String> keys = new TreeSet<>();
        keys.add("t " + report.id());
        long[] hashes = report.signature().hashes();
        for (int i = 0; i < Math.min(RUNS, hashes.length); i++) {
            keys.add("r " + Long.toUnsignedString(hashes[i], HEX));
        }
        if (report.liveBlog() != null) {
            keys.add("l " + report.liveBlog());
        }
        ArticleFacts facts = ArticleFacts.of(report);
        report.agencies().forEach(agency -> facts.days().forEach(day -> keys.add("u " + day + ' ' + agency)));
        for (String topic : facts.topics()) {
            facts.days().forEach(day -> keys.add("f " + day + ' ' + topic));
            report.agencies().forEach(agency -> agency(report.day(), agency + ' ' + topic, keys));
        }
        return keys;
    }

    /** By the days around publication, in two grids, so that two near days share at least one cell. */
    private static void agency(@org.jspecify.annotations.Nullable LocalDate day, String what, Set<String> keys) {
        if (day != null) {
            keys.add("g " + day.toEpochDay() / BUCKET + ' ' + what);
            keys.add("h " + (day.toEpochDay() + BUCKET / 2) / BUCKET + ' ' + what);
        }
    }
}
