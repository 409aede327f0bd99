package org.lagebild.language;

import org.jspecify.annotations.Nullable;

/** What one attempt at a rule has seen so far. */
final class MatchState {
    private static final int MOST_STEPS = 20_000;

    final Sentence sentence;
    final int[] opened;
    final @Nullable Captured[] captured;
    int reached;
    int resultStart = -1;
    int resultEnd = -1;

    @Nullable
    String value;

    @Nullable
    Object payload;

    private int steps;

    MatchState(Sentence sentence, int slots) {
        this.sentence = sentence;
        this.opened = new int[slots];
        this.captured = new Captured[slots];
    }

    /** Whether the attempt has taken so many steps that it is given up: hostile text must not stop a run. */
    boolean exhausted() {
        return ++steps > MOST_STEPS;
    }

    boolean noteStart(int position) {
        resultStart = position;
        return true;
    }

    boolean noteEnd(int position) {
        resultEnd = position;
        return true;
    }

    /** What a capture covered, and the value and mention of the last element inside that has one. */
    record Captured(
            int from,
            int to,
            @Nullable String value,
            @Nullable Object payload) {}
}
