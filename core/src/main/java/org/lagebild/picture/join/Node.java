package org.lagebild.picture.join;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Entries that are known to belong together, while more are looked for; joining two leaves both as they are. */
record Node(
        String key,
        @Nullable String kin,
        @Nullable String edition,
        Members members,
        Profile profile,
        SortedSet<String> why) {
    static Node named(String kin, @Nullable String edition, List<Entry> entries) {
        Members members = Members.of(entries);
        List<Entry> sorted = members.entries();
        SortedSet<String> why = new TreeSet<>();
        if (sorted.size() > 1) {
            why.add("same " + kin + (edition == null ? "" : ", edition " + edition));
        }
        return new Node(sorted.get(0).key(), kin, edition, members, Profile.of(sorted), why);
    }

    static Node unnamed(Entry entry) {
        org.lagebild.picture.Days when = Times.likely(entry.exercise());
        String year = when == null ? null : String.valueOf(when.last().getYear());
        return new Node(
                entry.key(), null, year, Members.of(List.of(entry)), Profile.of(List.of(entry)), new TreeSet<>());
    }

    static Node kept(KeptNode node, Supplier<List<Entry>> entries) {
        return new Node(
                node.key(), node.kin(), node.edition(), Members.kept(node, entries), node.profile(), node.why());
    }

    static SortedSet<String> keys(Collection<Entry> entries) {
        SortedSet<String> keys = new TreeSet<>();
        entries.forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    List<Entry> entries() {
        return members.entries();
    }

    SortedSet<String> keys() {
        return members.keys();
    }

    /** Hashes of the keys that it is linked by. */
    SortedSet<Long> links() {
        return members.links();
    }

    boolean holds(String entry) {
        return members.keys().contains(entry);
    }

    /** Both together; the kin is that of a series if there is one, else that of the larger. */
    Node with(Node other, String reason) {
        Members all = members.with(other.members);
        SortedSet<String> both = new TreeSet<>(why);
        both.addAll(other.why);
        both.add(reason);
        Node head = BY_KIN.compare(this, other) <= 0 ? this : other;
        return new Node(all.keys().first(), head.kin, head.edition, all, profile.with(other.profile), both);
    }

    private static final Comparator<Node> BY_KIN = Comparator.comparing((Node node) -> node.kin == null)
            .thenComparing(node -> !Kin.isSeries(node.kin))
            .thenComparing(node -> -node.keys().size())
            .thenComparing(Node::key);

    Group group() {
        return new Group(
                Kin.isSeries(kin) ? Kin.bare(kin) : null,
                Kin.bare(kin),
                edition,
                entries().stream().map(Entry::exercise).toList(),
                why);
    }
}
