package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Loads the model at the first sentence that needs it: a language that no article is in costs nothing. */
final class LazyTagger {
    private static final String OTHER = "X";

    private final String model;
    private final boolean joinHyphens;
    private final int[] symbols;
    private volatile @Nullable PartOfSpeechTagger tagger;

    /** @param model class path of the model; empty for a language without one, whose words are all X */
    LazyTagger(String model, boolean joinHyphens, Symbols symbols) {
        this.model = model;
        this.joinHyphens = joinHyphens;
        this.symbols = PartsOfSpeech.NAMES.stream()
                .mapToInt(tag -> symbols.intern(Symbols.Kind.TAG, tag))
                .toArray();
    }

    int[] tag(List<Token> tokens) {
        if (!model.isEmpty()) {
            return tagger().tag(tokens);
        }
        int[] found = new int[tokens.size()];
        Arrays.fill(found, symbol(OTHER));
        return found;
    }

    /** A new set of the symbols of all tags. */
    BitSet all() {
        BitSet all = new BitSet();
        Arrays.stream(symbols).forEach(all::set);
        return all;
    }

    int[] symbols() {
        return symbols.clone();
    }

    String name(int symbol) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] == symbol) {
                return PartsOfSpeech.NAMES.get(i);
            }
        }
        return OTHER;
    }

    private int symbol(String tag) {
        int at = PartsOfSpeech.NAMES.indexOf(PartOfSpeechTagger.firstPart(tag).toUpperCase(Locale.ROOT));
        return symbols[at < 0 ? PartsOfSpeech.NAMES.indexOf(OTHER) : at];
    }

    private PartOfSpeechTagger tagger() {
        PartOfSpeechTagger loaded = tagger;
        return loaded == null ? loadOnce() : loaded;
    }

    private synchronized PartOfSpeechTagger loadOnce() {
        PartOfSpeechTagger loaded = tagger;
        if (loaded == null) {
            loaded = load();
            tagger = loaded;
        }
        return loaded;
    }

    private PartOfSpeechTagger load() {
        try (InputStream stream = LazyTagger.class.getResourceAsStream(model)) {
            if (stream == null) {
                throw new UncheckedIOException(new IOException(model
                        + " is not on the class path. Maybe the model's artifact is missing from knowledge/pom.xml?"));
            }
            return new PartOfSpeechTagger(stream, joinHyphens, this::symbol);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
