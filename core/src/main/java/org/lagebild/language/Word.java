package org.lagebild.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a language knows about one word form, whatever its sentence: shared by all tokens of that form and never
 * changed.
 */
public final class Word {
    private final String form;
    private final String lower;
    private final List<Analysis> analyses;
    private final int[] symbols;

    /**
     * A bit for each symbol, shared by those that are alike in their last six bits: most that are asked for lack it.
     */
    private final long sketch;

    private final @Nullable String[] values;
    private final int tags;
    private final Set<String> features;
    private final List<Lexicon.Phrase> phrases;
    private final long initials;

    Word(
            String form,
            List<Analysis> analyses,
            int tags,
            List<Lexicon.Phrase> phrases,
            int[] symbols,
            @Nullable String[] values) {
        this.form = form;
        this.lower = form.toLowerCase(Locale.ROOT);
        this.analyses = analyses;
        this.tags = tags;
        this.phrases = phrases;
        this.initials = initials(form, analyses);
        this.features = analyses.stream()
                .flatMap(analysis -> analysis.features().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.symbols = symbols;
        this.values = values;
        this.sketch = Arrays.stream(symbols).mapToLong(Word::bit).reduce(0, (a, b) -> a | b);
    }

    public String form() {
        return form;
    }

    public String lower() {
        return lower;
    }

    /** All readings of the form, best guess first; empty for an unknown word. */
    public List<Analysis> analyses() {
        return analyses;
    }

    /** The first reading's lemma, or the form itself. */
    public String lemma() {
        return analyses.isEmpty() ? form : analyses.get(0).lemma();
    }

    /** Whether some reading has the feature. */
    public boolean can(String feature) {
        return features.contains(feature);
    }

    /** Whether one reading has all features at once. */
    public boolean can(Set<String> features) {
        return analyses.stream().anyMatch(analysis -> analysis.features().containsAll(features));
    }

    /** The parts of speech that the form can have, as {@link PartsOfSpeech#bits}; 0 where nothing limits them. */
    int tags() {
        return tags;
    }

    /** Whether the form or a lemma begins with one of these initials, whatever its case. */
    boolean mayBegin(long wanted) {
        return (initials & wanted) != 0;
    }

    /** A bit for the first letter of a word without regard to case; letters may share one. */
    static long initial(String word) {
        return word.isEmpty() ? -1 : 1L << Character.toLowerCase(Character.toUpperCase(word.charAt(0)));
    }

    private static long initials(String form, List<Analysis> analyses) {
        long initials = initial(form);
        for (Analysis analysis : analyses) {
            initials |= initial(analysis.lemma());
        }
        return initials;
    }

    /** Terms of several words that may begin with the form. */
    List<Lexicon.Phrase> phrases() {
        return phrases;
    }

    boolean has(int symbol) {
        return (sketch & bit(symbol)) != 0 && Arrays.binarySearch(symbols, symbol) >= 0;
    }

    private static long bit(int symbol) {
        return 1L << symbol;
    }

    @Nullable
    String value(int symbol) {
        int at = (sketch & bit(symbol)) == 0 ? -1 : Arrays.binarySearch(symbols, symbol);
        return at < 0 ? null : values[at];
    }

    int[] symbols() {
        return symbols;
    }
}
