package org.lagebild.app.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of all articles, by their stems. */
final class WordIndex {
    private record Found(Articles.Numbered article, byte[] body, double score) {}

    void put(Sql sql, long key, String title, String text, @Nullable String language) {
        Stems stems = new Stems();
        sql.update("DELETE FROM word WHERE rowid = ?", key);
        sql.update(
                "INSERT INTO word (rowid, title, body) VALUES (?, ?, ?)",
                key,
                joined(stems.of(title, language)),
                joined(stems.of(text, language)));
    }

    private static String joined(List<Stems.Word> words) {
        return words.stream().map(Stems.Word::stem).collect(Collectors.joining(" "));
    }

    Page<Hit> search(Sql sql, Search search, PageRequest page, String columns) {
        Stems stems = new Stems();
        SearchWords wanted = new SearchWords(search, stems);
        if (wanted.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Where where = new Where()
                .and("word MATCH ?", wanted.fts5())
                .and("a.replaced IS NULL")
                .and("a.language = ?", search.language())
                .and("a.known <= ?", search.asOf());
        Cursor after = Cursor.of(page.after());
        long offset = after == null ? 0 : after.second();
        List<Found> found = sql.list(
                "SELECT " + columns + ", r.body, -bm25(word, 3.0, 1.0) AS score"
                        + " FROM word JOIN article a ON a.key = word.rowid JOIN reading r ON r.key = a.reading"
                        + where.sql() + " ORDER BY score DESC, a.key DESC LIMIT ? OFFSET ?",
                row -> new Found(Articles.numbered(row), row.bytes("body"), row.real("score")),
                where.values(page.size() + 1, offset));
        Page<Found> part = Cursor.page(found, page, last -> new Cursor("", offset + page.size()));
        return new Page<>(
                part.items().stream().map(hit -> hit(hit, wanted, stems)).toList(), part.next());
    }

    private static Hit hit(Found found, SearchWords wanted, Stems stems) {
        ObjectNode reading = Bodies.unpack(found.body());
        String text = reading.path("text").asText();
        Snippet snippet = Snippet.of(text, stems.of(text, found.article().row().language()), wanted);
        return new Hit(found.article().row(), snippet.text(), snippet.marks(), found.score());
    }
}
