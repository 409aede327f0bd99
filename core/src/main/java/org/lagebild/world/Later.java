package org.lagebild.world;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for and then kept; all threads see the same one. */
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T found = value;
        return found == null ? make() : found;
    }

    private synchronized T make() {
        T found = value;
        if (found == null) {
            found = maker.get();
            value = found;
        }
        return found;
    }
}
