package org.lagebild.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportReader;

/** The tables of articles, their readings and their words. */
final class Articles {
    private static final String COLUMNS =
            "a.key, a.id, a.source, a.url, a.host, a.title, a.outlet, a.language, a.published, a.known, a.added, a.relevant, a.reports";

    private final WordIndex words;

    Articles(WordIndex words) {
        this.words = words;
    }

    /** An article with its number in the database. */
    record Numbered(long key, ArticleRow row) {}

    /**
     * What became of an article.
     *
     * @param replaced numbers of the articles that it takes the place of
     */
    record Kept(Added.Kind kind, long key, List<Long> replaced) {}

    private record Known(long key, String source, boolean replaced, byte[] body) {}

    /** An article made ready to be kept, by any thread. */
    record Ready(ReadArticle article, Instant added, byte[] body, WordIndex.Words words, Reports.Packed report) {
        static Ready of(ReadArticle article, Instant clock) {
            ObjectNode reading = article.reading();
            Instant added = article.added() == null ? clock : article.added();
            String language =
                    reading.hasNonNull("language") ? reading.path("language").asText() : null;
            return new Ready(
                    article,
                    added,
                    Bodies.pack(reading),
                    WordIndex.Words.of(
                            reading.path("title").asText(""),
                            reading.path("text").asText(),
                            language),
                    Reports.Packed.of(Articles.report(article.id(), reading)));
        }
    }

    /** Keeps an article; what it makes of the picture is not known here. */
    Kept add(Sql sql, Ready ready) {
        ReadArticle article = ready.article();
        Instant now = ready.added();
        byte[] body = ready.body();
        Optional<Known> known = sql.first(
                "SELECT a.key, a.source, a.replaced, r.body FROM article a JOIN reading r ON r.key = a.reading WHERE a.id = ?",
                row -> new Known(
                        row.number("key"), row.text("source"), row.textOrNull("replaced") != null, row.bytes("body")),
                article.id());
        if (known.isEmpty()) {
            return insert(sql, ready, now);
        }
        if (known.get().replaced()) {
            return revive(sql, known.get(), ready, now);
        }
        alsoAt(sql, known.get(), article.source());
        return sameReading(known.get(), article, body)
                ? new Kept(Added.Kind.KNOWN, known.get().key(), List.of())
                : reread(sql, known.get(), ready, now);
    }

    private static void alsoAt(Sql sql, Known known, String source) {
        if (!known.source().equals(source)) {
            sql.update(
                    "INSERT INTO also_at (article, source) VALUES (?, ?) ON CONFLICT DO NOTHING", known.key(), source);
        }
    }

    /** Whether nothing but the place where it was found differs. */
    private static boolean sameReading(Known known, ReadArticle article, byte[] body) {
        if (java.util.Arrays.equals(known.body(), body)) {
            return true;
        }
        ObjectNode there = Bodies.unpack(known.body());
        ObjectNode here = article.reading().deepCopy();
        here.set("source", there.path("source"));
        return there.equals(here);
    }

    private Kept reread(Sql sql, Known known, Ready ready, Instant now) {
        ReadArticle article = ready.article();
        ObjectNode reading = article.reading().deepCopy();
        reading.put("source", known.source());
        long key = insertReading(sql, known.key(), Bodies.pack(reading), now);
        Fields fields = Fields.of(article, now);
        sql.update(
                "UPDATE article SET reading = ?, title = ?, outlet = ?, language = ?, published = ?, known = ?, relevant = ?,"
                        + " reports = ? WHERE key = ?",
                key,
                fields.title(),
                fields.outlet(),
                fields.language(),
                fields.published(),
                fields.known(),
                fields.relevant(),
                fields.reports(),
                known.key());
        words.put(sql, known.key(), ready.words());
        return new Kept(Added.Kind.REPLACED, known.key(), List.of());
    }

    private Kept insert(Sql sql, Ready ready, Instant now) {
        ReadArticle article = ready.article();
        Fields fields = Fields.of(article, now);
        List<Long> replaced = replace(sql, article, now);
        long key = sql.number(
                "INSERT INTO article (id, source, url, host, title, outlet, language, published, known, added, relevant,"
                        + " reports, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING key",
                article.id(),
                article.source(),
                article.url(),
                SourceNames.of(article.url(), fields.outlet()),
                fields.title(),
                fields.outlet(),
                fields.language(),
                fields.published(),
                fields.known(),
                now,
                fields.relevant(),
                fields.reports());
        sql.update("UPDATE article SET reading = ? WHERE key = ?", insertReading(sql, key, ready.body(), now), key);
        words.put(sql, key, ready.words());
        Added.Kind kind = replaced.isEmpty() ? Added.Kind.NEW : Added.Kind.REPLACED;
        return new Kept(kind, key, replaced);
    }

    /** Numbers of the articles that were at the same address until now. */
    private List<Long> replace(Sql sql, ReadArticle article, Instant now) {
        List<Long> replaced = article.url() == null
                ? List.of()
                : sql.list(
                        "UPDATE article SET replaced = ? WHERE url = ? AND replaced IS NULL RETURNING key",
                        row -> row.number("key"),
                        now,
                        article.url());
        replaced.forEach(old -> words.remove(sql, old));
        return replaced;
    }

    /** A text that had been replaced is back, there or elsewhere. */
    private Kept revive(Sql sql, Known known, Ready ready, Instant now) {
        ReadArticle article = ready.article();
        List<Long> replaced = replace(sql, article, now);
        Fields fields = Fields.of(article, now);
        sql.update(
                "UPDATE article SET replaced = NULL, source = ?, url = ?, host = ? WHERE key = ?",
                article.source(),
                article.url(),
                SourceNames.of(article.url(), fields.outlet()),
                known.key());
        Known back = new Known(known.key(), article.source(), false, known.body());
        reread(sql, back, ready, now);
        return new Kept(Added.Kind.REPLACED, known.key(), replaced);
    }

    private static long insertReading(Sql sql, long article, byte[] body, Instant now) {
        return sql.number("INSERT INTO reading (article, at, body) VALUES (?, ?, ?) RETURNING key", article, now, body);
    }

    /** What of a reading stands in columns of its own. */
    private record Fields(
            String title,
            @Nullable String outlet,
            @Nullable String language,
            @Nullable LocalDate published,
            LocalDate known,
            boolean relevant,
            int reports) {
        static Fields of(ReadArticle article, Instant now) {
            ObjectNode reading = article.reading();
            LocalDate published = day(reading.path("published"), "value");
            return new Fields(
                    reading.path("title").asText(""),
                    textOrNull(reading, "outlet"),
                    textOrNull(reading, "language"),
                    published,
                    published == null ? known(reading, LocalDate.ofInstant(now, ZoneOffset.UTC)) : published,
                    reading.path("relevant").asBoolean(),
                    reading.path("exercises").size());
        }

        /** The last day on which it may have appeared, but none after it was added. */
        private static LocalDate known(ObjectNode reading, LocalDate today) {
            LocalDate last = day(reading.path("published"), "latest");
            return last == null || last.isAfter(today) ? today : last;
        }

        private static @Nullable LocalDate day(JsonNode published, String field) {
            String day = textOrNull(published, field);
            return day == null ? null : LocalDate.parse(day);
        }

        private static @Nullable String textOrNull(JsonNode node, String field) {
            return node.hasNonNull(field) ? node.path(field).asText() : null;
        }
    }

    Optional<Numbered> find(Sql sql, String idOrSource) {
        Optional<Numbered> byId =
                sql.first("SELECT " + COLUMNS + " FROM article a WHERE a.id = ?", Articles::numbered, idOrSource);
        if (byId.isPresent()) {
            return byId;
        }
        List<Numbered> bySource = sql.list(
                "SELECT " + COLUMNS + " FROM article a WHERE a.source = ? AND a.replaced IS NULL LIMIT 2",
                Articles::numbered,
                idOrSource);
        return bySource.size() == 1 ? Optional.of(bySource.get(0)) : Optional.empty();
    }

    ObjectNode reading(Sql sql, long key) {
        return sql.first(
                        "SELECT r.body FROM article a JOIN reading r ON r.key = a.reading WHERE a.key = ?",
                        row -> Bodies.unpack(row.bytes("body")),
                        key)
                .orElseThrow();
    }

    List<String> alsoAt(Sql sql, long key) {
        return sql.list("SELECT source FROM also_at WHERE article = ? ORDER BY source", row -> row.text("source"), key);
    }

    int readings(Sql sql, long key) {
        return (int) sql.number("SELECT count(*) FROM reading WHERE article = ?", key);
    }

    Page<ArticleRow> page(Sql sql, ArticleFilter filter, @Nullable List<String> ids, PageRequest page) {
        Where where = new Where()
                .and("a.replaced IS NULL")
                .and("a.language = ?", filter.language())
                .and("a.host = ?", filter.source())
                .and("a.known >= ?", filter.from())
                .and("a.known <= ?", filter.to())
                .and("a.relevant = ?", filter.relevant());
        if (ids != null) {
            where.in("a.id IN (?)", ids.isEmpty() ? List.of("") : ids);
        }
        Cursor after = Cursor.of(page.after());
        if (after != null) {
            where.and("(a.known, a.key) < (?, ?)", after.first(), after.second());
        }
        List<Numbered> rows = sql.list(
                "SELECT " + COLUMNS + " FROM article a" + where.sql() + " ORDER BY a.known DESC, a.key DESC LIMIT ?",
                Articles::numbered,
                where.values(page.size() + 1));
        Page<Numbered> part =
                Cursor.page(rows, page, n -> new Cursor(n.row().known().toString(), n.key()));
        return new Page<>(part.items().stream().map(Numbered::row).toList(), part.next());
    }

    /** Numbers of the current articles behind a number, in the order in which they were added. */
    List<Numbered> behind(Sql sql, long key, int most) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM article a WHERE a.replaced IS NULL AND a.key > ? ORDER BY a.key LIMIT ?",
                Articles::numbered,
                key,
                most);
    }

    Page<Hit> search(Sql sql, Search search, PageRequest page) {
        return words.search(sql, search, page, COLUMNS);
    }

    /** The report of an article, which goes by its id here. */
    static Report report(String id, ObjectNode read) {
        ObjectNode reading = read.objectNode().setAll(read);
        reading.put("source", id);
        return ReportReader.of(reading);
    }

    static Numbered numbered(Row row) throws SQLException {
        return new Numbered(
                row.number("key"),
                new ArticleRow(
                        row.text("id"),
                        row.text("source"),
                        row.textOrNull("url"),
                        row.text("host"),
                        row.text("title"),
                        row.textOrNull("outlet"),
                        row.textOrNull("language"),
                        row.dayOrNull("published"),
                        row.day("known"),
                        row.instant("added"),
                        row.flag("relevant"),
                        (int) row.number("reports")));
    }
}
