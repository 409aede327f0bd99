package org.lagebild.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words met last. Two generations: when the young one is full it becomes the old one, so that what is met often
 * stays and nothing grows without end.
 */
final class WordCache {
    private final int size;
    private volatile Map<String, Word> young = new ConcurrentHashMap<>();
    private volatile Map<String, Word> old = new ConcurrentHashMap<>();

    /** @param size most words of a generation */
    WordCache(int size) {
        this.size = size;
    }

    @Nullable
    Word get(String form) {
        return young.get(form);
    }

    /** A word that is not among the young ones: an old one, or a new one. */
    Word put(String form, Supplier<Word> fresh) {
        Word known = old.get(form);
        Word word = known == null ? fresh.get() : known;
        if (young.size() >= size) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(form, word);
        return word;
    }
}
