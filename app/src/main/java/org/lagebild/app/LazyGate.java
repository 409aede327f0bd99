package org.lagebild.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.Gate;

/** A gate that is compiled when the first page of an archive comes. */
final class LazyGate implements Gate {
    private final Supplier<Gate> gate;
    private @Nullable Gate compiled;

    LazyGate(Supplier<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public synchronized boolean mayMatter(byte[] bytes, int length) {
        Gate known = compiled;
        if (known == null) {
            known = gate.get();
            compiled = known;
        }
        return known.mayMatter(bytes, length);
    }
}
