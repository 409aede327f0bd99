package org.lagebild.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern: nodes linked in one direction that try, at a position between two tokens, to find a way to the
 * end of the chain. The same pattern compiles to a chain that runs forward or backward.
 */
abstract class Matcher {
    static final Matcher END = new Matcher() {
        @Override
        boolean match(MatchState state, int position) {
            state.reached = position;
            return true;
        }
    };

    abstract boolean match(MatchState state, int position);

    static Matcher compile(Pattern pattern, Matcher next, boolean forward) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence(sequence.parts(), next, forward);
        } else if (pattern instanceof Pattern.Choice choice) {
            return new Choice(choice.choices().stream()
                    .map(c -> compile(c, next, forward))
                    .toList());
        } else if (pattern instanceof Pattern.Repeat repeat) {
            return repeat(repeat, next, forward);
        } else if (pattern instanceof Pattern.Capture capture) {
            Matcher close = new CaptureEnd(capture.slot(), next);
            return new CaptureStart(capture.slot(), compile(capture.part(), close, forward));
        } else if (pattern instanceof Pattern.Mark mark) {
            return new Mark(mark.place(), next);
        }
        return new Step(pattern, next, forward);
    }

    private static Matcher sequence(List<Pattern> parts, Matcher next, boolean forward) {
        Matcher chain = next;
        for (int i = 0; i < parts.size(); i++) {
            chain = compile(parts.get(forward ? parts.size() - 1 - i : i), chain, forward);
        }
        return chain;
    }

    /** Written out: the bounds are small, and so every node stays without a counter. */
    private static Matcher repeat(Pattern.Repeat repeat, Matcher next, boolean forward) {
        Matcher chain = next;
        for (int i = repeat.most(); i > 0; i--) {
            Matcher once = compile(repeat.part(), chain, forward);
            chain = i > repeat.least() ? new Choice(List.of(once, next)) : once;
        }
        return chain;
    }

    /** The first alternative that leads to the end. */
    private static final class Choice extends Matcher {
        private final Matcher[] choices;

        Choice(List<Matcher> choices) {
            this.choices = choices.toArray(Matcher[]::new);
        }

        @Override
        boolean match(MatchState state, int position) {
            for (Matcher choice : choices) {
                if (choice.match(state, position)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Passes one token, or one term or mention of several tokens, the longer ones first. */
    private static final class Step extends Matcher {
        private final ElementTest test;
        private final Matcher next;
        private final boolean forward;

        Step(Pattern test, Matcher next, boolean forward) {
            this.test = ElementTest.of(test);
            this.next = next;
            this.forward = forward;
        }

        @Override
        boolean match(MatchState state, int position) {
            if (state.exhausted()) {
                return false;
            }
            Sentence sentence = state.sentence;
            List<Edge> edges = forward ? sentence.startingAt(position) : sentence.endingAt(position);
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                if (test.fits(edge) && proceed(state, edge, forward ? edge.to() : edge.from())) {
                    return true;
                }
            }
            int token = forward ? position : position - 1;
            return token >= 0
                    && token < sentence.size()
                    && test.fits(sentence, token)
                    && proceed(state, token, forward ? position + 1 : position - 1);
        }

        private boolean proceed(MatchState state, Edge edge, int position) {
            return proceed(state, test.isValued() ? edge.value() : null, edge.payload(), position);
        }

        private boolean proceed(MatchState state, int token, int position) {
            return proceed(state, test.value(state.sentence, token), null, position);
        }

        private boolean proceed(MatchState state, @Nullable String value, @Nullable Object payload, int position) {
            String valueBefore = state.value;
            Object payloadBefore = state.payload;
            state.value = value != null ? value : valueBefore;
            state.payload = payload != null ? payload : payloadBefore;
            if (next.match(state, position)) {
                return true;
            }
            state.value = valueBefore;
            state.payload = payloadBefore;
            return false;
        }
    }

    /** Remembers where a capture begins (in the direction of running). */
    private static final class CaptureStart extends Matcher {
        private final int slot;
        private final Matcher next;

        CaptureStart(int slot, Matcher next) {
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(MatchState state, int position) {
            int[] opened = state.opened();
            int before = opened[slot];
            String value = state.value;
            Object payload = state.payload;
            opened[slot] = position;
            state.value = null;
            state.payload = null;
            if (next.match(state, position)) {
                return true;
            }
            opened[slot] = before;
            state.value = value;
            state.payload = payload;
            return false;
        }
    }

    /** Remembers what a capture covered. */
    private static final class CaptureEnd extends Matcher {
        private final int slot;
        private final Matcher next;

        CaptureEnd(int slot, Matcher next) {
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(MatchState state, int position) {
            MatchState.@Nullable Captured[] captured = state.captured();
            MatchState.Captured before = captured[slot];
            int opened = state.opened()[slot];
            captured[slot] = new MatchState.Captured(
                    Math.min(opened, position), Math.max(opened, position), state.value, state.payload);
            if (next.match(state, position)) {
                return true;
            }
            captured[slot] = before;
            return false;
        }
    }

    /** Tests a place without passing a token, or notes it as the result's bound. */
    private static final class Mark extends Matcher {
        private final Pattern.Place place;
        private final Matcher next;

        Mark(Pattern.Place place, Matcher next) {
            this.place = place;
            this.next = next;
        }

        @Override
        boolean match(MatchState state, int position) {
            return switch (place) {
                case SENTENCE_START -> position == 0 && next.match(state, position);
                case SENTENCE_END -> position == state.sentence.size() && next.match(state, position);
                case JOINED ->
                    position > 0
                            && position < state.sentence.size()
                            && !state.sentence.token(position).spaceBefore()
                            && next.match(state, position);
                case RESULT_START -> next.match(state, position) && state.noteStart(position);
                case RESULT_END -> next.match(state, position) && state.noteEnd(position);
            };
        }
    }
}
