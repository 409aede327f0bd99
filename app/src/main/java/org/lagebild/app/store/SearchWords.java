package org.lagebild.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a search, and what each may look like in the index. */
final class SearchWords {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Stems stems;
    private final @Nullable String language;
    private final List<Term> terms = new ArrayList<>();

    /** One word, or words in a row; each in all its forms. */
    record Term(List<Set<String>> row, boolean prefix) {}

    SearchWords(Search search, Stems stems) {
        this.stems = stems;
        this.language = search.language();
        Matcher part = PART.matcher(search.words());
        while (part.find()) {
            add(part.group(1) == null ? part.group(2) : part.group(1), part.group(1) == null);
        }
    }

    private void add(String words, boolean free) {
        boolean prefix = free && words.endsWith("*");
        List<Set<String>> row = stems.of(words, null).stream()
                .map(word -> prefix ? Set.of(word.stem()) : forms(words.substring(word.start(), word.end())))
                .toList();
        if (!row.isEmpty()) {
            terms.add(new Term(row, prefix));
        }
    }

    private Set<String> forms(String word) {
        return language == null ? stems.anyLanguage(word) : Set.of(stems.stem(word, language));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Term> terms() {
        return terms;
    }

    /** As a question to FTS5. */
    String fts5() {
        return terms.stream().map(SearchWords::fts5).collect(Collectors.joining(" AND "));
    }

    /** As a question to PostgreSQL. */
    String tsquery() {
        return terms.stream().map(SearchWords::tsquery).collect(Collectors.joining(" & "));
    }

    private static String tsquery(Term term) {
        String marked = term.prefix() ? ":*" : "";
        return combinations(term.row()).stream()
                .map(row -> Arrays.stream(row.split(" "))
                        .map(form -> '\'' + form + '\'' + marked)
                        .collect(Collectors.joining(" <-> ", "(", ")")))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String fts5(Term term) {
        if (term.row().size() == 1) {
            return term.row().get(0).stream()
                    .map(form -> quoted(form) + (term.prefix() ? " *" : ""))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }
        return combinations(term.row()).stream().map(SearchWords::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static List<String> combinations(List<Set<String>> row) {
        List<String> all = List.of("");
        for (Set<String> forms : row) {
            all = all.stream()
                    .flatMap(before -> forms.stream().map(form -> before.isEmpty() ? form : before + ' ' + form))
                    .toList();
        }
        return all;
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    boolean matches(String stem) {
        return terms.stream().anyMatch(term -> term.row().stream()
                .flatMap(Set::stream)
                .anyMatch(form -> term.prefix() ? stem.startsWith(form) : stem.equals(form)));
    }
}
