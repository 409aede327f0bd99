package org.lagebild.app.store;

import java.util.List;

/** The index of words in SQLite: FTS5. */
final class SqliteWords extends WordIndex {
    @Override
    void put(Sql sql, long key, Words words) {
        remove(sql, key);
        sql.update("INSERT INTO word (rowid, title, body) VALUES (?, ?, ?)", key, words.title(), words.body());
    }

    @Override
    void remove(Sql sql, long key) {
        sql.update("DELETE FROM word WHERE rowid = ?", key);
    }

    @Override
    List<Match> matches(Sql sql, Search search, SearchWords wanted, int most, long offset) {
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
                        + (isOpen(search) ? "" : " JOIN article a ON a.key = word.rowid") + where.sql() + " ORDER BY "
                        + (many ? "" : "score DESC, ") + "word.rowid DESC LIMIT ? OFFSET ?",
                row -> new Match(row.number("key"), row.real("score")),
                where.values(most, offset));
    }
}
