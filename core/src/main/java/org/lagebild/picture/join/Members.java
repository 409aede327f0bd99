package org.lagebild.picture.join;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a node in the order of their keys; those of a kept node are fetched when they are asked for. */
final class Members {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key);

    private final SortedSet<String> keys;
    private final Supplier<List<Entry>> source;
    private @Nullable List<Entry> entries;
    private @Nullable SortedSet<Long> links;

    private Members(SortedSet<String> keys, Supplier<List<Entry>> source, @Nullable SortedSet<Long> links) {
        this.keys = Collections.unmodifiableSortedSet(keys);
        this.source = source;
        this.links = links;
    }

    static Members of(List<Entry> entries) {
        List<Entry> sorted = entries.stream().sorted(ORDER).toList();
        return new Members(Node.keys(sorted), () -> sorted, null);
    }

    static Members kept(KeptNode node, Supplier<List<Entry>> source) {
        return new Members(new TreeSet<>(node.members()), source, node.links());
    }

    Members with(Members other) {
        SortedSet<String> all = new TreeSet<>(keys);
        all.addAll(other.keys);
        return new Members(
                all,
                () -> Stream.concat(entries().stream(), other.entries().stream())
                        .sorted(ORDER)
                        .toList(),
                null);
    }

    SortedSet<String> keys() {
        return keys;
    }

    List<Entry> entries() {
        List<Entry> fetched = entries;
        if (fetched == null) {
            fetched = source.get();
            entries = fetched;
        }
        return fetched;
    }

    /** Hashes of the keys that any of them is linked by. */
    SortedSet<Long> links() {
        SortedSet<Long> known = links;
        if (known == null) {
            known = entries().stream().flatMap(Entry::links).collect(Collectors.toCollection(TreeSet::new));
            links = known;
        }
        return known;
    }
}
