package org.lagebild.picture.judgement;

import java.util.Collection;
import java.util.Set;

/**
 * How credible a claim is, from 1 to 6 as in the Admiralty code: computed from how many independent origins give it and
 * how many say otherwise. How reliable a source is (A to F) is another question, which only a person answers; neither
 * changes the other.
 *
 * @param code 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged; 6 is no
 *     middle
 * @param supporting independent origins that name somebody and give it
 * @param contradicting such origins that say otherwise and do not give it as well
 */
public record Credibility(int code, int supporting, int contradicting) {
    private static final int CONFIRMED = 1;
    private static final int PROBABLY = 2;
    private static final int POSSIBLY = 3;
    private static final int DOUBTFUL = 4;
    private static final int IMPROBABLE = 5;
    private static final int CANNOT_BE_JUDGED = 6;

    /** Of what some articles give and others contradict. */
    static Credibility of(Collection<String> articles, Collection<String> against, Sources sources) {
        Set<String> supporting = sources.counting(articles);
        Set<String> contradicting = sources.counting(against);
        contradicting.removeAll(sources.ids(articles));
        return new Credibility(code(supporting.size(), contradicting.size()), supporting.size(), contradicting.size());
    }

    /** The code that so many origins for it and against it give. */
    static int code(int supporting, int contradicting) {
        if (supporting == 0) {
            return CANNOT_BE_JUDGED;
        }
        if (contradicting == 0) {
            return supporting > 1 ? CONFIRMED : PROBABLY;
        }
        if (supporting > contradicting) {
            return POSSIBLY;
        }
        return supporting == contradicting ? DOUBTFUL : IMPROBABLE;
    }
}
