package org.lagebild.world;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries found by their id, in the order of their file. */
public final class Catalogue<T> {
    private final Map<String, T> byId;

    private Catalogue(Map<String, T> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    static <T> Catalogue<T> of(List<T> entries, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(id.apply(entry), entry));
        return new Catalogue<>(byId);
    }

    /** The entry, or null where there is none. */
    public @Nullable T find(String id) {
        return byId.get(id);
    }

    public Collection<T> all() {
        return byId.values();
    }

    public int size() {
        return byId.size();
    }
}
