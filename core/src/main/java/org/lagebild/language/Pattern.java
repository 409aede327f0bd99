package org.lagebild.language;

import java.util.List;

/** The syntax tree of a rule's pattern; {@code knowledge/README.md} describes how it is written. */
sealed interface Pattern {
    /**
     * One element of the lattice with a property: a form, lemma, class, tag, feature, mention or regular expression.
     */
    record Atom(Symbols.Kind kind, String name, int symbol) implements Pattern {}

    /** Any token. */
    record Any() implements Pattern {}

    /** An element that has all of {@code wanted} and none of {@code unwanted}. */
    record Both(List<Pattern> wanted, List<Pattern> unwanted) implements Pattern {}

    /** Elements one after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of several; the first that leads to a match wins. */
    record Choice(List<Pattern> choices) implements Pattern {}

    /** Between {@code least} and {@code most} times, as often as possible. */
    record Repeat(Pattern part, int least, int most) implements Pattern {}

    /** Remembers what {@code part} covered. */
    record Capture(String name, int slot, Pattern part) implements Pattern {}

    /** A place between two tokens. */
    record Mark(Place place) implements Pattern {}

    /** Places that a pattern can name. */
    enum Place {
        SENTENCE_START,
        SENTENCE_END,
        RESULT_START,
        RESULT_END,
        /** No white space between the tokens on both sides. */
        JOINED
    }

    /** Whether it can match without using a token. */
    static boolean isNullable(Pattern pattern) {
        if (pattern instanceof Mark) {
            return true;
        } else if (pattern instanceof Repeat repeat) {
            return repeat.least() == 0 || isNullable(repeat.part());
        } else if (pattern instanceof Capture capture) {
            return isNullable(capture.part());
        } else if (pattern instanceof Choice choice) {
            return choice.choices().stream().anyMatch(Pattern::isNullable);
        } else if (pattern instanceof Sequence sequence) {
            return sequence.parts().stream().allMatch(Pattern::isNullable);
        }
        return false;
    }
}
