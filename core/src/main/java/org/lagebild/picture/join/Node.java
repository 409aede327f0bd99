package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedExercise;

/** Reports that are known to belong together, while more are looked for; joining two leaves both as they are. */
record Node(
        String key,
        @Nullable String kin,
        @Nullable String edition,
        List<ReportedExercise> members,
        Profile profile,
        SortedSet<String> why) {
    private static final Comparator<ReportedExercise> ORDER = Comparator.comparing(ReportedExercise::key);

    static Node of(@Nullable String kin, @Nullable String edition, List<ReportedExercise> members, Kin names) {
        List<ReportedExercise> sorted = members.stream().sorted(ORDER).toList();
        SortedSet<String> why = new TreeSet<>();
        if (kin != null && sorted.size() > 1) {
            why.add("same " + kin + (edition == null ? "" : ", edition " + edition));
        }
        return new Node(sorted.get(0).key(), kin, edition, sorted, Profile.of(sorted, names), why);
    }

    /** Both together; the kin is that of a series if there is one, else that of the larger. */
    Node with(Node other, String reason) {
        List<ReportedExercise> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(ORDER);
        SortedSet<String> both = new TreeSet<>(why);
        both.addAll(other.why);
        both.add(reason);
        Node head = BY_KIN.compare(this, other) <= 0 ? this : other;
        Node tail = head == this ? other : this;
        return new Node(
                all.get(0).key(),
                head.kin,
                head.edition == null ? tail.edition : head.edition,
                List.copyOf(all),
                profile.with(other.profile),
                both);
    }

    private static final Comparator<Node> BY_KIN = Comparator.comparing((Node node) -> node.kin == null)
            .thenComparing(node -> !Kin.isSeries(node.kin))
            .thenComparing(node -> -node.members.size())
            .thenComparing(Node::key);

    Group group() {
        return new Group(Kin.isSeries(kin) ? Kin.bare(kin) : null, Kin.bare(kin), edition, members, why);
    }
}
