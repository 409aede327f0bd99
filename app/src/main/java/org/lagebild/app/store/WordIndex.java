package org.lagebild.app.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of all articles, by their stems. */
abstract class WordIndex {
    /** Of more matches than these the newest come first, not the best. */
    static final int RANKED = 2000;

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

    /** Keeps the words of an article, in the place of those that it had. */
    abstract void put(Sql sql, long key, Words words);

    abstract void remove(Sql sql, long key);

    /** An article that a search finds, by its number. */
    record Match(long key, double score) {}

    /** Those that a search finds, the best or the newest first. */
    abstract List<Match> matches(Sql sql, Search search, SearchWords wanted, int most, long offset);

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

    /** Whether the search is of all articles. */
    static boolean isOpen(Search search) {
        return search.language() == null && search.asOf() == null;
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
