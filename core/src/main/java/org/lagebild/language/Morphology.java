package org.lagebild.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms and grammatical features of a word form: from the language's own word list first, then from its
 * dictionary, for a compound from its last part, and at last from suffix rules. All of them are data.
 */
final class Morphology {
    private static final int SHORTEST_LAST_PART = 4;
    private static final int SHORTEST_FIRST_PART = 3;

    private final Map<String, List<Analysis>> words;
    private final List<SuffixRule> suffixRules;
    private final Map<String, Set<String>> features;
    private final Map<String, Set<String>> ofTag = new ConcurrentHashMap<>();
    private final @Nullable ThreadLocal<IStemmer> dictionary;
    private final boolean compounds;

    /**
     * @param words own readings by form in lower case
     * @param suffixRules tried in order; every one that fits gives a reading
     * @param features what a part of a dictionary's tag means, by that part
     * @param dictionary null where the language has none
     * @param compounds whether an unknown word is looked up by its last part
     */
    Morphology(
            Map<String, List<Analysis>> words,
            List<SuffixRule> suffixRules,
            Map<String, Set<String>> features,
            morfologik.stemming.@Nullable Dictionary dictionary,
            boolean compounds) {
        this.words = words;
        this.suffixRules = suffixRules;
        this.features = features;
        this.dictionary = dictionary == null ? null : ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        this.compounds = compounds;
    }

    /** All readings of a form; empty where nothing is known. */
    List<Analysis> analyse(String form) {
        List<Analysis> found = new ArrayList<>(words.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()));
        found.addAll(lookUp(form));
        if (found.isEmpty() && Character.isUpperCase(form.charAt(0))) {
            found.addAll(lookUp(form.toLowerCase(Locale.ROOT)));
        }
        if (found.isEmpty() && compounds) {
            found.addAll(byLastPart(form));
        }
        if (found.isEmpty()) {
            found.addAll(bySuffix(form));
        }
        return List.copyOf(found);
    }

    /** Whether the form itself stands in the dictionary or the words of the language. */
    boolean knows(String form) {
        return words.containsKey(form.toLowerCase(Locale.ROOT)) || !lookUp(form).isEmpty();
    }

    /** A capitalised word at a sentence's start may be another word in lower case: both readings. */
    private List<Analysis> lookUp(String form) {
        if (dictionary == null) {
            return List.of();
        }
        IStemmer stemmer = dictionary.get();
        Map<String, Set<Set<String>>> byLemma = new LinkedHashMap<>();
        look(stemmer, form, byLemma);
        if (Character.isUpperCase(form.charAt(0))) {
            look(stemmer, form.toLowerCase(Locale.ROOT), byLemma);
        }
        List<Analysis> found = new ArrayList<>();
        byLemma.forEach((lemma, readings) -> readings.forEach(reading -> found.add(new Analysis(lemma, reading))));
        return found;
    }

    private void look(IStemmer stemmer, String form, Map<String, Set<Set<String>>> byLemma) {
        for (WordData data : stemmer.lookup(form)) {
            byLemma.computeIfAbsent(data.getStem().toString(), lemma -> new LinkedHashSet<>())
                    .add(features(data.getTag()));
        }
    }

    private Set<String> features(@Nullable CharSequence tag) {
        return tag == null ? Set.of() : ofTag.computeIfAbsent(tag.toString(), this::parts);
    }

    private Set<String> parts(String tag) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : tag.split("[:+]")) {
            found.addAll(features.getOrDefault(part, Set.of()));
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * "Verlegeübungen" is unknown, "übungen" or "Übungen" is not: its readings with the first part put before the
     * lemma.
     */
    private List<Analysis> byLastPart(String form) {
        for (int cut = SHORTEST_FIRST_PART; cut <= form.length() - SHORTEST_LAST_PART; cut++) {
            String last = form.substring(cut);
            List<Analysis> readings = Character.isUpperCase(form.charAt(0))
                    ? lookUp(Character.toUpperCase(last.charAt(0)) + last.substring(1))
                    : lookUp(last);
            if (!readings.isEmpty()) {
                String first = form.substring(0, cut);
                return readings.stream()
                        .map(reading ->
                                new Analysis(first + reading.lemma().toLowerCase(Locale.ROOT), reading.features()))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Analysis> bySuffix(String form) {
        List<Analysis> found = new ArrayList<>();
        String lower = form.toLowerCase(Locale.ROOT);
        for (SuffixRule rule : suffixRules) {
            if (lower.endsWith(rule.suffix()) && lower.length() - rule.suffix().length() >= rule.shortestStem()) {
                rule.lemmas(form).forEach(lemma -> found.add(new Analysis(lemma, rule.features())));
            }
        }
        return found;
    }

    /**
     * How a form's ending leads to a lemma.
     *
     * @param suffix what the form ends with
     * @param replacement what stands there in the lemma
     * @param undouble whether a doubled last letter of the stem becomes one ("planned", "plan")
     * @param shortestStem letters that must stand before the suffix
     * @param features of a form that the rule fits
     */
    record SuffixRule(String suffix, String replacement, boolean undouble, int shortestStem, Set<String> features) {
        /** The possible lemmas: "planned" is of "plan", "crossed" of "cross"; the rule cannot know which. */
        List<String> lemmas(String form) {
            String stem = form.substring(0, form.length() - suffix.length());
            int n = stem.length();
            boolean doubled = undouble && n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
            return doubled
                    ? List.of(stem + replacement, stem.substring(0, n - 1) + replacement)
                    : List.of(stem + replacement);
        }
    }
}
