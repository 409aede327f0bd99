package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Entries that are known to belong together, while more are looked for; joining two leaves both as they are. */
record Node(
        String key,
        @Nullable String kin,
        @Nullable String edition,
        List<Entry> entries,
        Profile profile,
        SortedSet<String> why) {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key);

    static Node named(String kin, @Nullable String edition, List<Entry> entries) {
        List<Entry> sorted = entries.stream().sorted(ORDER).toList();
        SortedSet<String> why = new TreeSet<>();
        if (sorted.size() > 1) {
            why.add("same " + kin + (edition == null ? "" : ", edition " + edition));
        }
        return new Node(sorted.get(0).key(), kin, edition, sorted, Profile.of(sorted), why);
    }

    static Node unnamed(Entry entry) {
        org.lagebild.picture.Days when = Times.likely(entry.exercise());
        String year = when == null ? null : String.valueOf(when.last().getYear());
        return new Node(entry.key(), null, year, List.of(entry), Profile.of(List.of(entry)), new TreeSet<>());
    }

    static Set<String> keys(Collection<Entry> entries) {
        Set<String> keys = new TreeSet<>();
        entries.forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    Set<String> keys() {
        return keys(entries);
    }

    boolean holds(String entry) {
        return entries.stream().anyMatch(its -> its.key().equals(entry));
    }

    /** Both together; the kin is that of a series if there is one, else that of the larger. */
    Node with(Node other, String reason) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        all.sort(ORDER);
        SortedSet<String> both = new TreeSet<>(why);
        both.addAll(other.why);
        both.add(reason);
        Node head = BY_KIN.compare(this, other) <= 0 ? this : other;
        return new Node(all.get(0).key(), head.kin, head.edition, List.copyOf(all), profile.with(other.profile), both);
    }

    private static final Comparator<Node> BY_KIN = Comparator.comparing((Node node) -> node.kin == null)
            .thenComparing(node -> !Kin.isSeries(node.kin))
            .thenComparing(node -> -node.entries.size())
            .thenComparing(Node::key);

    Group group() {
        return new Group(
                Kin.isSeries(kin) ? Kin.bare(kin) : null,
                Kin.bare(kin),
                edition,
                entries.stream().map(Entry::exercise).toList(),
                why);
    }
}
