package org.lagebild.language;

import java.util.Collection;
import java.util.List;

/** The universal parts of speech (universaldependencies.org, version 2), and sets of them in the bits of a number. */
final class PartsOfSpeech {
    static final List<String> NAMES = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    private PartsOfSpeech() {}

    /** The bit of a part of speech; 0 for anything else. */
    static int bit(String name) {
        int at = NAMES.indexOf(name);
        return at < 0 ? 0 : 1 << at;
    }

    static int bits(Collection<String> names) {
        int bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return bits;
    }
}
