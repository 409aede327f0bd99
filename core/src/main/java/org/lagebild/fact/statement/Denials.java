package org.lagebild.fact.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Finds what a denial denies: of the statements of others the one that shares most of its words, the nearer first. */
final class Denials {
    private static final Set<String> MEANINGFUL = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final int NEAR = 3;

    /** What is said right before is denied where nothing else is. */
    private static final double LEAST = 0.01;

    private Denials() {}

    /** Index of the denied statement, -1 where nobody in the text has said it. */
    static int target(Draft denial, List<Draft> all) {
        Set<String> words = words(denial);
        int best = -1;
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            Draft other = all.get(i);
            double shared = isAnothers(denial, other) ? shared(words, denial, other) : 0;
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private static boolean isAnothers(Draft denial, Draft other) {
        Speaker speaker = denial.speaker;
        Speaker theirs = other.speaker;
        boolean same = speaker != null
                && theirs != null
                && speaker.name() != null
                && speaker.name().equals(theirs.name());
        return other != denial && !other.denial && !same && !other.content.overlaps(denial.content);
    }

    /** How many words both have; far away one is not enough. */
    private static double shared(Set<String> words, Draft denial, Draft other) {
        Set<String> both = words(other);
        both.retainAll(words);
        int distance = Math.abs(denial.passage.index - other.passage.index);
        int fewest = distance <= NEAR ? 1 : 2;
        if (both.size() < fewest) {
            return other.passage.index == denial.passage.index - 1 ? LEAST : 0;
        }
        return both.size() / (1 + 0.1 * distance);
    }

    private static Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>();
        Sentence sentence = draft.passage.sentence;
        Span content = draft.content;
        for (int i = sentence.tokenAt(content.start()); i < sentence.tokenBefore(content.end()); i++) {
            if (MEANINGFUL.contains(sentence.tag(i))) {
                words.add(sentence.token(i).word().lemma());
            }
        }
        return words;
    }
}
