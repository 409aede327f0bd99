package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Link.Ground;

/** Finds what a node may be joined with: what shares keys with it, a name that both go by, or evidence enough. */
final class Linker {
    private final Blocks blocks;

    Linker(Blocks blocks) {
        this.blocks = blocks;
    }

    /** All links of a node, in no order. */
    List<Link> of(Node node) {
        Map<String, Node> others = new TreeMap<>();
        blocks.linked(node).forEach(other -> others.put(other.key(), other));
        Map<String, Node> decided = decided(node);
        others.putAll(decided);
        others.remove(node.key());
        List<Link> links = new ArrayList<>();
        for (Node other : others.values()) {
            Link link = decided.containsKey(other.key())
                    ? Link.of(node, other, Ground.DECIDED, 0, "joined by hand")
                    : link(node, other);
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private Map<String, Node> decided(Node node) {
        Map<String, Node> decided = new TreeMap<>();
        for (String key : blocks.splits().joinedTo(node.keys())) {
            Entry entry = blocks.entry(key);
            if (entry != null) {
                Node other = blocks.node(entry);
                decided.put(other.key(), other);
            }
        }
        return decided;
    }

    private static @Nullable Link link(Node node, Node other) {
        String said = said(node, other);
        if (said != null && !Contradiction.betweenAliases(node.profile(), other.profile())) {
            return Link.of(node, other, Ground.SAID, 0, said);
        }
        Evidence evidence = Evidence.of(
                node.key().compareTo(other.key()) <= 0 ? node.profile() : other.profile(),
                node.key().compareTo(other.key()) <= 0 ? other.profile() : node.profile());
        return evidence == null || !evidence.suffices()
                ? null
                : Link.of(node, other, Ground.FOUND, evidence.points(), evidence.why());
    }

    /** The name that a report calls one of them by and that is the other's. */
    private static @Nullable String said(Node node, Node other) {
        if (node.kin() == null
                || other.kin() == null
                || node.edition() == null
                || !node.edition().equals(other.edition())) {
            return null;
        }
        Set<String> names =
                Evidence.common(node.profile().names(), other.profile().names());
        if (!names.isEmpty() && !Contradiction.strangers(node.profile(), other.profile())) {
            return "same name " + names;
        }
        Set<String> called = calls(node.profile(), other.profile());
        called.addAll(calls(other.profile(), node.profile()));
        return called.isEmpty() ? null : "called also " + called;
    }

    private static Set<String> calls(Profile mine, Profile its) {
        return new TreeSet<>(Evidence.common(mine.called(), its.names()));
    }
}
