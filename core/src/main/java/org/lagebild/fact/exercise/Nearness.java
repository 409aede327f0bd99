package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Mention;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Which mention of an exercise in a sentence a word belongs to: the nearest, where punctuation counts as distance. */
final class Nearness {
    private static final int COMMA = 4;
    private static final int BREAK = 12;
    /** What is only named for comparison has little said of it. */
    private static final int ASIDE = 5;

    /** What is said of something mostly stands behind it. */
    private static final int BEFORE = 4;

    private static final String COMMAS = ",";
    private static final String BREAKS = ";:–";

    private Nearness() {}

    static @Nullable ExerciseMention nearest(Span span, List<ExerciseMention> mentions) {
        ExerciseMention best = null;
        int least = Integer.MAX_VALUE;
        for (ExerciseMention mention : mentions) {
            int distance = distance(span, mention);
            if (mentions.size() > 1 && distance >= COMMA && Focus.isAside(mention)) {
                distance += ASIDE;
            }
            if (distance < least) {
                least = distance;
                best = mention;
            }
        }
        return best;
    }

    static <T extends Mention> T nearer(T one, T other, ExerciseMention mention) {
        return distance(other.span(), mention) < distance(one.span(), mention) ? other : one;
    }

    /**
     * Tokens between, with what punctuation adds; what touches a mention from the left is a part of its noun phrase.
     */
    static int distance(Span span, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int from = sentence.tokenAt(span.start());
        int to = sentence.tokenBefore(span.end());
        if (to <= mention.from()) {
            return to == mention.from() ? 0 : BEFORE + between(sentence, to, mention.from());
        }
        return from >= mention.to() ? between(sentence, mention.to(), from) : 0;
    }

    /** Tokens between a span and a range of tokens; 0 where they touch or overlap. */
    static int gap(Sentence sentence, Span span, int from, int to) {
        int start = sentence.tokenAt(span.start());
        int end = sentence.tokenBefore(span.end());
        return Math.max(0, Math.max(from - end, start - to));
    }

    private static int between(Sentence sentence, int from, int to) {
        int distance = 0;
        for (int i = from; i < to; i++) {
            String text = sentence.token(i).text();
            distance += COMMAS.contains(text) ? COMMA : BREAKS.contains(text) ? BREAK : 1;
        }
        return distance;
    }
}
