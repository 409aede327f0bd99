package org.lagebild.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words met last. Two generations: when the young one is full it becomes the old one, so that what
 * is met often stays and nothing grows without end.
 */
final class WordCache<V> {
    private final int size;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = new ConcurrentHashMap<>();

    /** @param size most words of a generation */
    WordCache(int size) {
        this.size = size;
    }

    @Nullable
    V get(String form) {
        return young.get(form);
    }

    /** A word that is not among the young ones: an old one, or a new one. */
    V put(String form, Supplier<V> fresh) {
        V known = old.get(form);
        V word = known == null ? fresh.get() : known;
        if (young.size() >= size) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(form, word);
        return word;
    }
}
