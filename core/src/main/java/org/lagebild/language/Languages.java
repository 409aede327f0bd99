package org.lagebild.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The language packs of a source, each loaded when it is first asked for, once for all threads. */
public final class Languages {
    private final KnowledgeSource source;
    private final SortedMap<String, Set<String>> functionWords = new TreeMap<>();
    private final Map<String, LanguagePack> loaded = new ConcurrentHashMap<>();

    /** Languages of which only the most frequent words are loaded. */
    public Languages(KnowledgeSource source) {
        this.source = source;
        source.languages().forEach(code -> functionWords.put(code, LanguageLoader.functionWords(source, code)));
    }

    /**
     * Loads all packs.
     *
     * @throws KnowledgeException where one is broken, with all its faults at once
     */
    public Collection<LanguagePack> all() {
        return codes().parallelStream().map(this::pack).toList();
    }

    /** ISO 639-1 codes, in their order. */
    public List<String> codes() {
        return List.copyOf(functionWords.keySet());
    }

    /** The most frequent words of each language, by which its texts are told from others'. */
    public Map<String, Set<String>> functionWords() {
        return functionWords;
    }

    /** The pack of a code; empty where there is none. */
    public Optional<LanguagePack> find(String code) {
        return functionWords.containsKey(code) ? Optional.of(pack(code)) : Optional.empty();
    }

    private LanguagePack pack(String code) {
        return loaded.computeIfAbsent(code, c -> LanguagePack.load(source, c));
    }
}
