package org.lagebild.app.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** The words of a text in a form that all their inflections share; for one thread at a time. */
final class Stems {
    private static final Map<String, ALGORITHM> ALGORITHMS = Map.of("de", ALGORITHM.GERMAN, "en", ALGORITHM.ENGLISH);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)?");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int KEPT = 50_000;
    private static final ThreadLocal<Stems> OF_THREAD = ThreadLocal.withInitial(Stems::new);

    private final Map<String, SnowballStemmer> stemmers = new HashMap<>();
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    private Stems() {}

    /** Those of the thread, which remember frequent words. */
    static Stems here() {
        return OF_THREAD.get();
    }

    /** A word where it stands in its text. */
    record Word(int start, int end, String stem) {}

    /** All words of a text, in order. */
    List<Word> of(String text, @Nullable String language) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.start(), word.end(), stem(word.group(), language)));
        }
        return words;
    }

    String stem(String word, @Nullable String language) {
        Map<String, String> known = kept.computeIfAbsent(String.valueOf(language), l -> new HashMap<>());
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(word, w -> fresh(w, language));
    }

    private String fresh(String word, @Nullable String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        SnowballStemmer stemmer = stemmer(language);
        return plain(stemmer == null ? lower : stemmer.stem(lower).toString());
    }

    /** A word in the form that it may have in any language, each once. */
    Set<String> anyLanguage(String word) {
        Set<String> stems = new LinkedHashSet<>();
        ALGORITHMS.keySet().stream().sorted().forEach(language -> stems.add(stem(word, language)));
        stems.add(stem(word, null));
        return stems;
    }

    /** Without marks above letters, which stemmers take away in one language and leave in another. */
    private static String plain(String stem) {
        boolean ascii = stem.chars().allMatch(c -> c < 128 && c != '\'');
        return ascii
                ? stem
                : NO_LETTER
                        .matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private @Nullable SnowballStemmer stemmer(@Nullable String language) {
        ALGORITHM algorithm = language == null ? null : ALGORITHMS.get(language);
        return algorithm == null ? null : stemmers.computeIfAbsent(language, l -> new SnowballStemmer(algorithm));
    }
}
