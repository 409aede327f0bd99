package org.lagebild.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lagebild.picture.Growth;
import org.lagebild.picture.NodeShelf;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportIndex;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.join.Entries;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.Joiner;
import org.lagebild.picture.join.KeptNode;
import org.lagebild.picture.join.KnownEntries;

/** The tables of nodes: reports that go together whatever else is known, with what links need of them. */
final class NodeTable {
    private static final int PORTION = 500;
    private static final String UNNAMED = "";

    private NodeTable() {}

    private record Row(long key, KeptNode node) {}

    /** Puts new nodes in the places of those of some blocks. */
    static void replace(Sql sql, Growth.Change change) {
        Map<String, List<KeptNode>> come = new TreeMap<>();
        change.blocks().forEach(block -> come.put(block, new ArrayList<>()));
        change.nodes().forEach(node -> come.computeIfAbsent(node.block(), block -> new ArrayList<>())
                .add(node));
        come.forEach((block, nodes) -> replace(sql, rows(sql, block), nodes));
    }

    /** Rows take on other nodes, so that most keys stay where they are. */
    private static void replace(Sql sql, List<Row> old, List<KeptNode> nodes) {
        for (int i = 0; i < Math.max(old.size(), nodes.size()); i++) {
            if (i >= old.size()) {
                insert(sql, nodes.get(i));
            } else if (i >= nodes.size()) {
                links(sql, old.get(i).key(), old.get(i).node().links(), Set.of());
                sql.update("DELETE FROM node WHERE key = ?", old.get(i).key());
            } else if (!old.get(i).node().equals(nodes.get(i))) {
                links(
                        sql,
                        old.get(i).key(),
                        old.get(i).node().links(),
                        nodes.get(i).links());
                sql.update(
                        "UPDATE node SET body = ? WHERE key = ?",
                        nodes.get(i).packed(),
                        old.get(i).key());
            }
        }
    }

    private static void insert(Sql sql, KeptNode node) {
        long key = sql.number(
                "INSERT INTO node (block, body) VALUES (?, ?) RETURNING key",
                ReportKeys.hash(node.block()),
                node.packed());
        links(sql, key, Set.of(), node.links());
    }

    private static void links(Sql sql, long key, Set<Long> old, Set<Long> now) {
        old.stream()
                .filter(link -> !now.contains(link))
                .forEach(link -> sql.update("DELETE FROM node_key WHERE hash = ? AND node = ?", link, key));
        now.stream()
                .filter(link -> !old.contains(link))
                .forEach(link -> sql.update("INSERT INTO node_key (hash, node) VALUES (?, ?)", link, key));
    }

    private static List<Row> rows(Sql sql, String block) {
        return sql
                .list(
                        "SELECT key, body FROM node WHERE block = ? ORDER BY key",
                        row -> new Row(row.number("key"), KeptNode.unpacked(row.bytes("body"))),
                        ReportKeys.hash(block))
                .stream()
                .filter(row -> row.node().block().equals(block))
                .toList();
    }

    /** Today's nodes, each read once. */
    static final class Shelf implements NodeShelf {
        private final Sql sql;
        private final Hashed byLink;
        private final Map<Long, KeptNode> nodes = new HashMap<>();

        Shelf(Sql sql) {
            this.sql = sql;
            this.byLink = new Hashed(sql, "SELECT k.hash, k.node AS number FROM node_key k");
        }

        @Override
        public Collection<KeptNode> block(String kin, String name) {
            List<Row> rows = rows(sql, name);
            rows.forEach(row -> nodes.put(row.key(), row.node()));
            return rows.stream().map(Row::node).toList();
        }

        @Override
        public Linked linked(Set<Long> links) {
            return new Linked(byLink.any(links).stream().map(this::node).toList(), List.of());
        }

        private KeptNode node(long key) {
            return nodes.computeIfAbsent(key, missing -> sql.first(
                            "SELECT body FROM node WHERE key = ?", row -> KeptNode.unpacked(row.bytes("body")), missing)
                    .orElseThrow(() -> new StoreException(
                            "node " + missing + " is missing in the store. Maybe restore a backup?")));
        }

        /** Numbers of the articles with a report in any of the nodes that have one of these links. */
        Set<Long> articles(Set<Long> links) {
            Set<Long> articles = new TreeSet<>();
            linked(links).nodes().stream()
                    .flatMap(node -> node.articles().stream())
                    .distinct()
                    .forEach(id -> articles.add(sql.number("SELECT key FROM article WHERE id = ?", id)));
            return articles;
        }
    }

    /** Works all nodes out of the reports, name by name. */
    static void fill(Sql sql) {
        sql.update("DELETE FROM node_key");
        sql.update("DELETE FROM node");
        Map<String, List<Long>> named = new TreeMap<>();
        List<Reports.Numbered> part = Reports.behind(sql, 0, PORTION);
        while (!part.isEmpty()) {
            part.forEach(one -> kin(one.report()).forEach(kin -> named.computeIfAbsent(kin, k -> new ArrayList<>())
                    .add(one.article())));
            part = Reports.behind(sql, part.get(part.size() - 1).article(), PORTION);
        }
        named.getOrDefault(UNNAMED, List.of()).forEach(article -> fill(sql, UNNAMED, List.of(article)));
        named.remove(UNNAMED);
        named.forEach((kin, articles) -> fill(sql, kin, articles));
    }

    private static Set<String> kin(Report report) {
        Set<String> kin = new HashSet<>();
        Entries.of(report).forEach(entry -> kin.add(kin(entry)));
        return kin;
    }

    private static String kin(Entry entry) {
        return entry.kin() == null ? UNNAMED : entry.kin();
    }

    private static void fill(Sql sql, String kin, List<Long> articles) {
        List<Report> reports = articles.stream()
                .flatMap(article -> Reports.find(sql, article).stream())
                .toList();
        Joiner joiner = new Joiner(new ReportIndex(reports, Situation.decisions(sql)), new KnownEntries());
        joiner.nodes(reports.stream()
                        .flatMap(report -> joiner.entries(report.article()).stream())
                        .filter(entry -> kin(entry).equals(kin))
                        .toList())
                .forEach(node -> insert(sql, node));
    }
}
