package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.language.Span;

/**
 * A verb of saying or thinking in its clause.
 *
 * @param from first token of the verb
 * @param to behind its last one (a verb of several words)
 * @param particle token of its split particle, -1 without one
 * @param finite token of the finite verb of its clause, -1 where it has none
 * @param clause index of its clause
 * @param frame what the verb needs
 * @param passive whether the speaker is no subject
 */
record VerbCue(Passage passage, int from, int to, int particle, int finite, int clause, Frame frame, boolean passive) {

    List<Span> spans() {
        List<Span> spans = new ArrayList<>(3);
        if (finite >= 0 && finite != from) {
            spans.add(passage.sentence.span(finite, finite + 1));
        }
        spans.add(passage.sentence.span(from, to));
        spans.sort(null);
        if (particle >= 0) {
            spans.add(passage.sentence.span(particle, particle + 1));
        }
        return spans;
    }

    /** Behind the verb and its particle, where that follows at once. */
    int end() {
        return particle == to ? to + 1 : to;
    }

    int anchor() {
        return finite >= 0 ? finite : from;
    }
}
