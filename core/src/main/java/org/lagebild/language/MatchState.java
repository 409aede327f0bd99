package org.lagebild.language;

import org.jspecify.annotations.Nullable;

/** What one attempt at a rule has seen so far. */
final class MatchState {
    private static final int MOST_STEPS = 20_000;

    final Sentence sentence;
    private final int slots;
    private int @Nullable [] opened;
    private @Nullable Captured @Nullable [] captured;
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
        this.slots = slots;
    }

    /** Where the captures began; made when the first one does, because most attempts fail before. */
    int[] opened() {
        if (opened == null) {
            opened = new int[slots];
        }
        return opened;
    }

    /** What the captures covered. */
    @Nullable
    Captured[] captured() {
        if (captured == null) {
            captured = new Captured[slots];
        }
        return captured;
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
