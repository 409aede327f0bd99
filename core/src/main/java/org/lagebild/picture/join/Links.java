package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Nodes that are joined link by link, as long as nothing contradicts. */
final class Links {
    private List<Node> nodes;
    private int[] head;

    Links(List<Node> nodes) {
        this.nodes = new ArrayList<>(nodes);
        this.head = IntStream.range(0, nodes.size()).toArray();
    }

    List<Node> nodes() {
        return nodes;
    }

    void join(Link link) {
        int one = head(link.one());
        int other = head(link.other());
        if (one == other
                || forbidden(link, nodes.get(one).profile(), nodes.get(other).profile())) {
            return;
        }
        int kept = Math.min(one, other);
        nodes.set(kept, nodes.get(one).with(nodes.get(other), link.why()));
        head[Math.max(one, other)] = kept;
    }

    private static boolean forbidden(Link link, Profile one, Profile other) {
        return link.said() ? Contradiction.betweenAliases(one, other) : Contradiction.between(one, other);
    }

    private int head(int node) {
        int at = node;
        while (head[at] != at) {
            at = head[at];
        }
        return at;
    }

    /** Forgets what was joined to another. */
    void settle() {
        List<Node> old = nodes;
        nodes = new ArrayList<>(IntStream.range(0, old.size())
                .filter(i -> head[i] == i)
                .mapToObj(old::get)
                .toList());
        head = IntStream.range(0, nodes.size()).toArray();
    }
}
