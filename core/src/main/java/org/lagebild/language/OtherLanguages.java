package org.lagebild.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The most frequent words of languages that Lagebild does not read, so that their texts are told from those that it
 * reads; and the names of their months: {@code world/other-languages.tsv}.
 *
 * @param words by language
 * @param months numbers of the months by their names in lower case
 */
public record OtherLanguages(Map<String, Set<String>> words, Map<String, Integer> months) {
    /** None. */
    public static final OtherLanguages NONE = new OtherLanguages(Map.of(), Map.of());

    private static final int MONTHS = 12;
    private static final String FILE = "other-languages.tsv";

    /**
     * Loads the words; none where there is no such file.
     *
     * @throws KnowledgeException with all faults at once
     */
    public static OtherLanguages load(KnowledgeSource source) {
        KnowledgeReader reader = new KnowledgeReader(source, "world/");
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Integer> months = new HashMap<>();
        if (reader.has(FILE)) {
            for (KnowledgeReader.Row row : reader.rows(FILE, 2)) {
                addMonths(row.cell(2).toLowerCase(Locale.ROOT).split(" +"), months);
                Set<String> of = words.computeIfAbsent(row.cell(0), code -> new HashSet<>());
                of.addAll(List.of(row.cell(1).toLowerCase(Locale.ROOT).split(" +")));
            }
        }
        reader.throwProblems();
        return new OtherLanguages(words, months);
    }

    private static void addMonths(String[] names, Map<String, Integer> months) {
        for (int i = 0; i < names.length && names.length == MONTHS; i++) {
            months.putIfAbsent(names[i], i + 1);
        }
    }
}
