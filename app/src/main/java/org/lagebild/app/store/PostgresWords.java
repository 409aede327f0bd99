package org.lagebild.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The index of words in PostgreSQL: its text search, on stems that are made here. */
final class PostgresWords extends WordIndex {
    /** Words in a row have places up to this one; what is behind is left out. */
    private static final int MOST_WORDS = 16_000;

    @Override
    void put(Sql sql, long key, Words words) {
        sql.update(
                "INSERT INTO word (article, words) VALUES (?, setweight(to_tsvector('simple', ?), 'A')"
                        + " || setweight(to_tsvector('simple', ?), 'B'))"
                        + " ON CONFLICT (article) DO UPDATE SET words = excluded.words",
                key,
                words.title(),
                first(words.body()));
    }

    private static String first(String body) {
        String[] words = body.split(" ", MOST_WORDS + 1);
        return words.length <= MOST_WORDS ? body : String.join(" ", Arrays.copyOf(words, MOST_WORDS));
    }

    @Override
    void remove(Sql sql, long key) {
        sql.update("DELETE FROM word WHERE article = ?", key);
    }

    @Override
    List<Match> matches(Sql sql, Search search, SearchWords wanted, int most, long offset) {
        String query = wanted.tsquery();
        boolean many = sql.number(
                        "SELECT count(*) FROM (SELECT 1 FROM word WHERE words @@ to_tsquery('simple', ?) LIMIT ?) matching",
                        query,
                        RANKED + 1)
                > RANKED;
        Where where = new Where()
                .and("w.words @@ to_tsquery('simple', ?)", query)
                .and("a.language = ?", search.language())
                .and("a.known <= ?", search.asOf());
        List<Object> values = new ArrayList<>(many ? List.of() : List.of(query));
        values.addAll(Arrays.asList(where.values(most, offset)));
        return sql.list(
                "SELECT w.article AS key, "
                        + (many ? "0" : "ts_rank('{0, 0, 0.33, 1}', w.words, to_tsquery('simple', ?))")
                        + " AS score FROM word w" + (isOpen(search) ? "" : " JOIN article a ON a.key = w.article")
                        + where.sql() + " ORDER BY " + (many ? "" : "score DESC, ") + "w.article DESC LIMIT ? OFFSET ?",
                row -> new Match(row.number("key"), row.real("score")),
                values.toArray());
    }
}
