package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Nodes that are joined link by link, as long as nothing contradicts. */
final class Links {
    private final List<Node> nodes;
    private final int[] head;
    private final Map<String, Integer> number = new HashMap<>();
    private final Splits splits;

    Links(List<Node> nodes, Splits splits) {
        this.nodes = new ArrayList<>(nodes);
        this.head = IntStream.range(0, nodes.size()).toArray();
        this.splits = splits;
        for (int i = 0; i < nodes.size(); i++) {
            number.put(nodes.get(i).key(), i);
        }
    }

    /** The nodes that are left. */
    List<Node> join(List<Link> links) {
        links.forEach(this::join);
        return IntStream.range(0, nodes.size())
                .filter(i -> head[i] == i)
                .mapToObj(nodes::get)
                .toList();
    }

    private void join(Link link) {
        int one = head(link.one());
        int other = head(link.other());
        Node mine = nodes.get(one);
        Node its = nodes.get(other);
        if (one == other
                || link.forbidden(mine.profile(), its.profile())
                || splits.keepApart(mine.keys(), its.keys())) {
            return;
        }
        int kept = Math.min(one, other);
        nodes.set(kept, mine.with(its, link.one().key() + " and " + link.other().key() + ": " + link.why()));
        head[Math.max(one, other)] = kept;
    }

    private int head(Node node) {
        int at = Objects.requireNonNull(number.get(node.key()));
        while (head[at] != at) {
            at = head[at];
        }
        return at;
    }
}
