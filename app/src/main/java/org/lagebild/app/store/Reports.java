package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Decision;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.origin.Origin;

/** The tables of reports: what of each reading the picture needs, found by keys. */
final class Reports {
    private static final int MOST = 512;
    private static final int[] SIZES = {1, 8, 24, 64, MOST};

    private Reports() {}

    /** A report as it goes into its tables, made by any thread. */
    record Packed(Report report, byte[] body, Set<Long> hashes) {
        private static final byte[] NOTHING = new byte[0];

        static Packed of(Report report) {
            return Reports.isEmpty(report)
                    ? new Packed(report, NOTHING, Set.of())
                    : new Packed(report, RowJson.pack(report), Reports.hashes(report));
        }

        boolean isEmpty() {
            return Reports.isEmpty(report);
        }
    }

    /** Whether the picture would not miss it. */
    private static boolean isEmpty(Report report) {
        return report.exercises().isEmpty() && report.events().isEmpty();
    }

    static void put(Sql sql, long article, Packed report) {
        remove(sql, article);
        if (report.isEmpty()) {
            return;
        }
        sql.update("INSERT INTO report (article, body) VALUES (?, ?)", article, report.body());
        for (long hash : report.hashes()) {
            sql.update("INSERT INTO report_key (hash, article) VALUES (?, ?)", hash, article);
        }
    }

    static void remove(Sql sql, long article) {
        Optional<Report> old = find(sql, article);
        if (old.isPresent()) {
            for (long hash : hashes(old.get())) {
                sql.update("DELETE FROM report_key WHERE hash = ? AND article = ?", hash, article);
            }
            sql.update("DELETE FROM report WHERE article = ?", article);
        }
    }

    static Optional<Report> find(Sql sql, long article) {
        return sql.first(
                "SELECT body FROM report WHERE article = ?",
                row -> RowJson.unpack(row.bytes("body"), Report.class),
                article);
    }

    private static Set<Long> hashes(Report report) {
        return ReportKeys.of(report).stream().map(Keys::hash).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every report up to a day; null for all. */
    static List<Report> all(Sql sql, @Nullable LocalDate asOf) {
        Where where = new Where().and("a.known <= ?", asOf);
        return sql.list(
                "SELECT r.body FROM report r JOIN article a ON a.key = r.article" + where.sql(),
                row -> RowJson.unpack(row.bytes("body"), Report.class),
                where.values());
    }

    /** What is known around reports, asked of the database; each key once. */
    static final class Around implements Neighbourhood {
        private final Sql sql;
        private final Map<Long, Report> kept;
        private final @Nullable LocalDate asOf;
        private final Collection<Decision> decisions;
        private final Map<Long, List<Long>> byHash = new HashMap<>();
        private final Map<Some, List<Long>> bySome = new HashMap<>();

        Around(Sql sql, Map<Long, Report> kept, @Nullable LocalDate asOf, Collection<Decision> decisions) {
            this.sql = sql;
            this.kept = kept;
            this.asOf = asOf;
            this.decisions = decisions;
        }

        @Override
        public Collection<Decision> decisions() {
            return decisions;
        }

        @Override
        public Collection<Report> sharing(Collection<String> keys, int least) {
            List<Long> hashes = keys.stream().map(Keys::hash).distinct().toList();
            List<Long> articles =
                    least == 1 ? any(hashes) : bySome.computeIfAbsent(new Some(hashes, least), this::some);
            return articles.stream().map(this::report).toList();
        }

        /** Those of another day are not kept. */
        @Override
        public @Nullable Origin origin(String article) {
            return asOf == null
                    ? Situation.origins(sql, List.of(article)).stream()
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        private Report report(long article) {
            Report known = kept.get(article);
            if (known == null) {
                known = find(sql, article)
                        .orElseThrow(() -> new StoreException(
                                "report " + article + " is missing in the store. Maybe restore a backup?"));
                kept.put(article, known);
            }
            return known;
        }

        /** The reports that have any of these keys. */
        private List<Long> any(List<Long> hashes) {
            List<Long> missing =
                    hashes.stream().filter(hash -> !byHash.containsKey(hash)).toList();
            missing.forEach(hash -> byHash.put(hash, new ArrayList<>()));
            for (int from = 0; from < missing.size(); from += MOST) {
                look(missing.subList(from, Math.min(missing.size(), from + MOST)));
            }
            return hashes.stream()
                    .flatMap(hash -> byHash.getOrDefault(hash, List.of()).stream())
                    .distinct()
                    .toList();
        }

        private record Pair(long hash, long article) {}

        private void look(List<Long> hashes) {
            Where where = where(hashes);
            sql.list(
                            "SELECT k.hash, k.article FROM report_key k" + join() + where.sql(),
                            row -> new Pair(row.number("hash"), row.number("article")),
                            where.values())
                    .forEach(pair -> byHash.computeIfAbsent(pair.hash(), hash -> new ArrayList<>())
                            .add(pair.article()));
        }

        /** Those asked for that have at least so many of some keys. */
        private record Some(List<Long> hashes, int least) {}

        /** Counted in the database, since a key that many have is no reason to fetch them. */
        private List<Long> some(Some some) {
            if (some.hashes().size() < some.least()) {
                return List.of();
            }
            Where where = where(some.hashes());
            return sql.list(
                    "SELECT k.article FROM report_key k" + join() + where.sql()
                            + " GROUP BY k.article HAVING count(*) >= ?",
                    row -> row.number("article"),
                    where.values(some.least()));
        }

        private String join() {
            return asOf == null ? "" : " JOIN article a ON a.key = k.article";
        }

        /** With a few lengths of the list only, so that statements can be kept. */
        private Where where(List<Long> hashes) {
            int size = 0;
            for (int candidate : SIZES) {
                size = size < hashes.size() ? candidate : size;
            }
            List<Object> values = new ArrayList<>(hashes);
            while (values.size() < size) {
                values.add(hashes.get(0));
            }
            return new Where().in("k.hash IN (?)", values).and("a.known <= ?", asOf);
        }
    }
}
