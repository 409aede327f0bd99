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
                .filter(bound -> bound.earliest() != null && bound.earliest().equals(window.earliest())
                        || bound.latest() != null && bound.latest().equals(window.latest()))
                .toList();
    }
}
