package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

/** The tables of reports: what of each reading the picture needs, found by keys. */
final class Reports {
    private static final int[] SIZES = {1, 8, 64, 512};

    private Reports() {}

    static void put(Sql sql, long article, Report report) {
        remove(sql, article);
        if (isEmpty(report)) {
            return;
        }
        sql.update("INSERT INTO report (article, body) VALUES (?, ?)", article, RowJson.pack(report));
        for (long hash : hashes(report)) {
            sql.update("INSERT INTO report_key (hash, article) VALUES (?, ?)", hash, article);
        }
    }

    /** Whether the picture would not miss it. */
    static boolean isEmpty(Report report) {
        return report.exercises().isEmpty() && report.events().isEmpty();
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

    /** What is known around reports, asked of the database. */
    static final class Around implements Neighbourhood {
        private final Sql sql;
        private final Map<Long, Report> kept;
        private final @Nullable LocalDate asOf;
        private final Collection<Decision> decisions;

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
        public Collection<Report> sharing(Collection<String> keys) {
            List<Long> hashes = keys.stream().map(Keys::hash).distinct().toList();
            Map<Long, Report> sharing = new LinkedHashMap<>();
            for (int from = 0; from < hashes.size(); ) {
                int to = Math.min(hashes.size(), from + SIZES[SIZES.length - 1]);
                articles(hashes.subList(from, to)).forEach(article -> sharing.computeIfAbsent(article, this::report));
                from = to;
            }
            return sharing.values();
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

        /** With a few lengths of the list only, so that the statements can be kept. */
        private List<Long> articles(List<Long> hashes) {
            int size = 0;
            for (int candidate : SIZES) {
                size = size < hashes.size() ? candidate : size;
            }
            List<Object> values = new ArrayList<>(hashes);
            while (values.size() < size) {
                values.add(hashes.get(0));
            }
            Where where = new Where().in("k.hash IN (?)", values).and("a.known <= ?", asOf);
            String join = asOf == null ? "" : " JOIN article a ON a.key = k.article";
            return sql.list(
                    "SELECT DISTINCT k.article FROM report_key k" + join + where.sql(),
                    row -> row.number("article"),
                    where.values());
        }
    }
}
