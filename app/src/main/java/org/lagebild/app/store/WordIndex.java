package org.lagebild.app.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of all articles, by their stems. */
final class WordIndex {
    /** Of more matches than these the newest come first, not the best. */
    private static final int RANKED = 2000;

    /** The words of an article as they go into the index. */
    record Words(String title, String body) {
        static Words of(String title, String text, @Nullable String language) {
            return new Words(
                    joined(Stems.here().of(title, language)),
                    joined(Stems.here().of(text, language)));
        }

        private static String joined(List<Stems.Word> words) {
            return words.stream().map(Stems.Word::stem).collect(Collectors.joining(" "));
        }
    }

    void put(Sql sql, long key, Words words) {
        remove(sql, key);
        sql.update("INSERT INTO word (rowid, title, body) VALUES (?, ?, ?)", key, words.title(), words.body());
    }

    void remove(Sql sql, long key) {
        sql.update("DELETE FROM word WHERE rowid = ?", key);
    }

    private record Match(long key, double score) {}

    Page<Hit> search(Sql sql, Search search, PageRequest page, String columns) {
        SearchWords wanted = new SearchWords(search, Stems.here());
        if (wanted.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Cursor after = Cursor.of(page.after());
        long offset = after == null ? 0 : after.second();
        Page<Match> part = Cursor.page(
                matches(sql, search, wanted, page.size() + 1, offset),
                page,
                last -> new Cursor("", offset + page.size()));
        return new Page<>(
                part.items().stream()
                        .flatMap(match -> hit(sql, match, wanted, columns).stream())
                        .toList(),
                part.next());
    }

    private static List<Match> matches(Sql sql, Search search, SearchWords wanted, int most, long offset) {
        boolean open = search.language() == null && search.asOf() == null;
        Where where = new Where()
                .and("word MATCH ?", wanted.fts5())
                .and("a.language = ?", search.language())
                .and("a.known <= ?", search.asOf());
        boolean many = sql.number(
                        "SELECT count(*) FROM (SELECT rowid FROM word WHERE word MATCH ? LIMIT ?)",
                        wanted.fts5(),
                        RANKED + 1)
                > RANKED;
        return sql.list(
                "SELECT word.rowid AS key, " + (many ? "0" : "-bm25(word, 3.0, 1.0)") + " AS score FROM word"
                        + (open ? "" : " JOIN article a ON a.key = word.rowid") + where.sql() + " ORDER BY "
                        + (many ? "" : "score DESC, ") + "word.rowid DESC LIMIT ? OFFSET ?",
                row -> new Match(row.number("key"), row.real("score")),
                where.values(most, offset));
    }

    private static Optional<Hit> hit(Sql sql, Match match, SearchWords wanted, String columns) {
        return sql.first(
                "SELECT " + columns + ", r.body FROM article a JOIN reading r ON r.key = a.reading WHERE a.key = ?",
                row -> hit(Articles.numbered(row).row(), row.bytes("body"), match.score(), wanted),
                match.key());
    }

    private static Hit hit(ArticleRow article, byte[] body, double score, SearchWords wanted) {
        String text = Bodies.unpack(body).path("text").asText();
        Snippet snippet = Snippet.of(text, Stems.here().of(text, article.language()), wanted);
        return new Hit(article, snippet.text(), snippet.marks(), score);
    }
}
