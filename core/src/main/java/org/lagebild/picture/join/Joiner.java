package org.lagebild.picture.join;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.ReportedExercise;

/**
 * Joins reports of the same edition: what is linked, directly or by others, is looked at together, and joined link by
 * link, best first, as long as nothing contradicts. Links follow from the two that they join, so no other report
 * changes anything.
 */
public final class Joiner {
    private final Blocks blocks;
    private final Linker linker;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, List<Node>> components = new HashMap<>();

    public Joiner(Neighbourhood all, KnownEntries known) {
        this.blocks = new Blocks(all, known);
        this.linker = new Linker(blocks);
    }

    /** The exercise that an entry belongs to. */
    public Group group(Entry entry) {
        Group known = groups.get(entry.key());
        if (known == null) {
            component(blocks.node(entry)).forEach(node -> {
                Group group = node.group();
                node.keys().forEach(member -> groups.put(member, group));
            });
            known = Objects.requireNonNull(groups.get(entry.key()));
        }
        return known;
    }

    /** What is linked with a node, joined as far as nothing contradicts. */
    private List<Node> component(Node start) {
        List<Node> known = components.get(start.key());
        if (known == null) {
            List<Node> found = found(start);
            found.forEach(node -> node.keys().forEach(entry -> components.put(entry, found)));
            known = found;
        }
        return known;
    }

    private List<Node> found(Node start) {
        Map<String, Node> reached = new TreeMap<>(Map.of(start.key(), start));
        Set<String> seen = new TreeSet<>();
        List<Link> links = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Node node = open.removeFirst();
            for (Link link : linker.of(node)) {
                if (seen.add(link.one().key() + ' ' + link.other().key())) {
                    links.add(link);
                }
                Node other = link.one().key().equals(node.key()) ? link.other() : link.one();
                if (reached.putIfAbsent(other.key(), other) == null) {
                    open.addLast(other);
                }
            }
        }
        links.sort(Link.BEST_FIRST);
        return new Links(List.copyOf(reached.values()), blocks.splits()).join(links);
    }

    /** Looks articles up at once that will be asked for. */
    public void fetch(Collection<String> articles) {
        blocks.fetchArticles(articles);
    }

    /** The exercises of an article, in its order. */
    public List<Entry> entries(String article) {
        return blocks.ofArticle(article);
    }

    /** All groups that go by its name and edition, itself among them. */
    public Collection<Group> namesakes(Group group) {
        Map<String, Group> namesakes = new TreeMap<>(Map.of(group.key(), group));
        for (ReportedExercise member : group.members()) {
            Entry entry = blocks.entry(member.key());
            if (entry != null && group.kin() != null && group.kin().equals(Kin.bare(entry.kin()))) {
                blocks.namesakes(entry).forEach(node -> add(namesakes, group, node));
            }
        }
        return namesakes.values();
    }

    private void add(Map<String, Group> namesakes, Group group, Node node) {
        Group other = group(node.entries().get(0));
        if (Objects.equals(group.kin(), other.kin()) && Objects.equals(group.edition(), other.edition())) {
            namesakes.put(other.key(), other);
        }
    }

    /** Reports of an exercise of that name in the years that another report may mean. */
    public Set<Entry> named(String name, Entry part) {
        return blocks.sharing(EntryKeys.years(part).stream()
                .map(year -> EntryKeys.name(Names.core(name), year))
                .toList());
    }

    /** Reports of exercises that are said to be part of one that goes by a name of this. */
    public Set<Entry> parts(Entry whole) {
        Set<String> keys = new TreeSet<>();
        for (int year : EntryKeys.years(whole)) {
            whole.names().forEach(name -> keys.add(EntryKeys.part(Kin.ofName(name), year)));
        }
        return blocks.sharing(keys);
    }

    /** What stands in a block that these change when they come or go. */
    public Set<Entry> shaken(Collection<Entry> changed) {
        Set<Entry> shaken = new LinkedHashSet<>();
        for (Entry entry : changed) {
            for (Entry shifted : blocks.shaken(entry)) {
                blocks.block(shifted).forEach(node -> shaken.addAll(node.entries()));
            }
        }
        return shaken;
    }

    /** Names of the blocks that these stand in. */
    public Set<String> blocks(Collection<Entry> entries) {
        return entries.stream().map(blocks::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The nodes of the blocks that these stand in, as they are to be kept. */
    public List<KeptNode> nodes(Collection<Entry> entries) {
        Map<String, KeptNode> nodes = new TreeMap<>();
        for (Entry entry : entries) {
            String block = blocks.name(entry);
            blocks.block(entry).forEach(node -> nodes.computeIfAbsent(node.key(), key -> KeptNode.of(block, node)));
        }
        return List.copyOf(nodes.values());
    }

    /** Everything that is linked with these, directly or by others. */
    public Set<Entry> reached(Collection<Entry> entries) {
        Set<Entry> reached = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (!reached.contains(entry)) {
                component(blocks.node(entry)).forEach(node -> reached.addAll(node.entries()));
            }
        }
        return reached;
    }
}
