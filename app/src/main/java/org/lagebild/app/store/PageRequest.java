package org.lagebild.app.store;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param size at most so many, 1 to 1,000
 * @param after {@link Page#next} of the part before; null for the first one
 */
public record PageRequest(int size, @Nullable String after) {
    private static final int MOST = 1000;

    public PageRequest {
        size = Math.max(1, Math.min(MOST, size));
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }
}
