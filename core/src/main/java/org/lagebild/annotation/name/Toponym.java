package org.lagebild.annotation.name;

import java.util.List;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * A name that may be a place, with all that it can mean.
 *
 * @param from first token
 * @param to behind the last token
 * @param senses at least one
 * @param listed whether our own lists of states, regions and sites know it, not only the table of settlements
 * @param bySound whether it was met by its sound only, as a transliteration
 */
record Toponym(Sentence sentence, int from, int to, List<Sense> senses, boolean listed, boolean bySound) {
    Toponym {
        senses = List.copyOf(senses);
    }

    String name() {
        return sentence.words(from, to);
    }

    Span span() {
        return sentence.span(from, to);
    }

    boolean isAmbiguous() {
        return senses.size() > 1;
    }
}
