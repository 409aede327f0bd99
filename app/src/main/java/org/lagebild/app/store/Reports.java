package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Decision;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.NodeShelf;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.origin.Origin;

/** The tables of reports: what of each reading the picture needs, found by keys. */
final class Reports {
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
            for (long hash : hashes(ReportKeys.of(old.get()).stream())) {
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

    /** Those that only link exercises are kept with the nodes. */
    private static Set<Long> hashes(Report report) {
        return hashes(ReportKeys.of(report).stream().filter(key -> !ReportKeys.isLink(key)));
    }

    private static Set<Long> hashes(Stream<String> keys) {
        return keys.map(ReportKeys::hash).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A report with the number of its article. */
    record Numbered(long article, Report report) {}

    /** Reports of articles behind one, in the order of their numbers. */
    static List<Numbered> behind(Sql sql, long article, int most) {
        return sql.list(
                "SELECT article, body FROM report WHERE article > ? ORDER BY article LIMIT ?",
                row -> new Numbered(row.number("article"), RowJson.unpack(row.bytes("body"), Report.class)),
                article,
                most);
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
        private static final String KEYS = "SELECT k.hash, k.article AS number FROM report_key k";

        private final Sql sql;
        private final Map<Long, Report> kept;
        private final @Nullable LocalDate asOf;
        private final Collection<Decision> decisions;
        private final NodeTable.Shelf shelf;
        private final Hashed byKey;
        private final Map<Some, List<Long>> bySome = new HashMap<>();

        Around(Sql sql, Map<Long, Report> kept, @Nullable LocalDate asOf, Collection<Decision> decisions) {
            this.sql = sql;
            this.kept = kept;
            this.asOf = asOf;
            this.decisions = decisions;
            this.shelf = new NodeTable.Shelf(sql);
            this.byKey = asOf == null
                    ? new Hashed(sql, KEYS)
                    : new Hashed(sql, KEYS + " JOIN article a ON a.key = k.article WHERE a.known <= ?", asOf);
        }

        /** Those of another day are not kept. */
        @Override
        public @Nullable NodeShelf shelf() {
            return asOf == null ? shelf : null;
        }

        @Override
        public Collection<Decision> decisions() {
            return decisions;
        }

        @Override
        public Collection<Report> sharing(Collection<String> keys, int least) {
            List<Long> hashes = keys.stream()
                    .filter(key -> !ReportKeys.isLink(key))
                    .map(ReportKeys::hash)
                    .distinct()
                    .toList();
            Set<Long> articles = new LinkedHashSet<>(
                    least == 1 ? byKey.any(hashes) : bySome.computeIfAbsent(new Some(hashes, least), this::some));
            articles.addAll(linked(keys));
            return articles.stream().map(this::report).toList();
        }

        /** The reports of all nodes that have one of the keys that only nodes have. */
        private Set<Long> linked(Collection<String> keys) {
            Set<Long> links = hashes(keys.stream().filter(ReportKeys::isLink));
            Set<Long> articles = links.isEmpty() ? Set.of() : shelf.articles(links);
            return asOf == null
                    ? articles
                    : articles.stream()
                            .filter(article ->
                                    sql.number("SELECT key FROM article WHERE key = ? AND known <= ?", article, asOf)
                                            > 0)
                            .collect(Collectors.toSet());
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

        /** Those asked for that have at least so many of some keys. */
        private record Some(List<Long> hashes, int least) {}

        /** Counted in the database, since a key that many have is no reason to fetch them. */
        private List<Long> some(Some some) {
            if (some.hashes().size() < some.least()) {
                return List.of();
            }
            List<Object> values = new ArrayList<>(Hashed.padded(some.hashes()));
            if (asOf != null) {
                values.add(asOf);
            }
            values.add(some.least());
            return sql.list(
                    "SELECT k.article FROM report_key k"
                            + (asOf == null ? " WHERE " : " JOIN article a ON a.key = k.article WHERE ")
                            + Hashed.in(some.hashes()) + (asOf == null ? "" : " AND a.known <= ?")
                            + " GROUP BY k.article HAVING count(*) >= ?",
                    row -> row.number("article"),
                    values.toArray());
        }
    }
}
