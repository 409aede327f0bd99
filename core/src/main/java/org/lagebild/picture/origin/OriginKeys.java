package org.lagebild.picture.origin;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.picture.Report;

/**
 * The keys of a report as a possible copy: two reports of one origin share one of its facts, or some of its runs of
 * words; a single run that all the world writes makes no copy.
 */
public final class OriginKeys {
    /** Copies share so many runs nearly always; where they do not, facts lead from one to the other. */
    static final int LEAST_RUNS = 2;

    private static final int BUCKET = 8;
    private static final int HEX = 16;

    private OriginKeys() {}

    public static Set<String> of(Report report) {
        Set<String> keys = facts(ArticleFacts.of(report));
        keys.addAll(runs(report));
        return keys;
    }

    /** Those of its words. */
    static Set<String> runs(Report report) {
        Set<String> keys = new TreeSet<>();
        for (long hash : report.signature().longer()) {
            keys.add("r " + Long.toUnsignedString(hash, HEX));
        }
        return keys;
    }

    /** Those of its text as a whole and of what it says. */
    static Set<String> facts(ArticleFacts facts) {
        Report report = facts.report();
        Set<String> keys = new TreeSet<>();
        keys.add("t " + report.id());
        if (report.liveBlog() != null) {
            keys.add("l " + report.liveBlog());
        }
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
