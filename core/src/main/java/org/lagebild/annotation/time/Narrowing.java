package org.lagebild.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A window of publication while clues narrow it, with the clue behind each of its ends. A clue that contradicts those
 * before it is left out.
 */
final class Narrowing {
    private final List<Dating.Bound> bounds = new ArrayList<>();
    private Window window;

    Narrowing(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    /** Narrows the window to what the clue allows. */
    void to(Window narrower, Clue clue) {
        if (narrower.isPossible() && !narrower.equals(window)) {
            bounds.add(new Dating.Bound(
                    clue,
                    changed(window.earliest(), narrower.earliest()),
                    changed(window.latest(), narrower.latest())));
            window = narrower;
        }
    }

    private static @Nullable LocalDate changed(@Nullable LocalDate old, @Nullable LocalDate found) {
        return Objects.equals(old, found) ? null : found;
    }

    /** Those that set one of the ends that the window has now. */
    List<Dating.Bound> bounds() {
        return bounds.stream()
                .map(bound -> new Dating.Bound(
                        bound.clue(),
                        still(bound.earliest(), window.earliest()),
                        still(bound.latest(), window.latest())))
                .filter(bound -> bound.earliest() != null || bound.latest() != null)
                .toList();
    }

    private static @Nullable LocalDate still(@Nullable LocalDate set, @Nullable LocalDate now) {
        return Objects.equals(set, now) ? now : null;
    }
}
