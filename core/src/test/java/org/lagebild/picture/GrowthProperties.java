package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.Joiner;
import org.lagebild.picture.join.KeptNode;
import org.lagebild.picture.join.KnownEntries;
import org.lagebild.picture.origin.Origin;

/** A picture that grows report by report is the picture of all reports, whatever their order. */
class GrowthProperties {

    /** A picture as a store keeps it: reports, exercises by member, origins by article. */
    private static final class Shelf {
        private final Map<String, Report> reports = new TreeMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final Map<String, Exercise> exercises = new TreeMap<>();
        private final Map<String, Origin> origins = new TreeMap<>();
        private final Map<String, String> events = new TreeMap<>();
        private final @Nullable KeptNodes nodes;

        /** With nodes that are kept, or without. */
        Shelf(boolean keepsNodes) {
            this.nodes = keepsNodes ? new KeptNodes() : null;
        }

        void add(Collection<Report> added) {
            take(Growth.adding(added, known(), WorldOfReports.LAST_DAY));
            added.forEach(report -> reports.put(report.article(), report));
        }

        void decide(Decision decision) {
            take(Growth.deciding(List.of(decision), known(), WorldOfReports.LAST_DAY));
            decisions.add(decision);
        }

        /** Origins that were found once are asked for, not looked for again. */
        private Neighbourhood known() {
            ReportIndex index = new ReportIndex(reports.values(), decisions);
            return new Neighbourhood() {
                @Override
                public Collection<Report> sharing(Collection<String> keys, int least) {
                    return index.sharing(keys, least);
                }

                @Override
                public @Nullable Origin origin(String article) {
                    return origins.get(article);
                }

                @Override
                public @Nullable NodeShelf shelf() {
                    return nodes;
                }

                @Override
                public Collection<Decision> decisions() {
                    return index.decisions();
                }
            };
        }

        private void take(Growth.Change change) {
            exercises.values().removeIf(exercise -> exercise.members().stream()
                    .anyMatch(member -> change.members().contains(member.key())));
            change.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise));
            origins.keySet().removeAll(change.articles());
            change.origins().forEach(origin -> origin.articles().forEach(article -> origins.put(article, origin)));
            if (nodes != null) {
                nodes.take(change);
            }
        }

        List<String> shown() {
            return exercises.values().stream()
                    .map(exercise -> PictureJson.exercise(exercise).toString())
                    .toList();
        }
    }

    /** Nodes as a store keeps them: as bytes, found by block and by link. */
    private static final class KeptNodes implements NodeShelf {
        private final Map<String, List<byte[]>> blocks = new TreeMap<>();

        void take(Growth.Change change) {
            blocks.keySet().removeAll(change.blocks());
            change.nodes().forEach(node -> blocks.computeIfAbsent(node.block(), block -> new ArrayList<>())
                    .add(node.packed()));
        }

        @Override
        public Collection<KeptNode> block(String kin, String name) {
            return blocks.getOrDefault(name, List.of()).stream()
                    .map(KeptNode::unpacked)
                    .toList();
        }

        @Override
        public Linked linked(Set<Long> links) {
            return new Linked(
                    all().stream()
                            .filter(node -> !Collections.disjoint(node.links(), links))
                            .toList(),
                    List.of());
        }

        List<KeptNode> all() {
            return blocks.values().stream()
                    .flatMap(List::stream)
                    .map(KeptNode::unpacked)
                    .toList();
        }
    }

    /** What is kept of nodes is what all reports together give. */
    private static void keepsAllNodes(Shelf shelf) {
        if (shelf.nodes != null) {
            Joiner joiner = new Joiner(new ReportIndex(shelf.reports.values(), shelf.decisions), new KnownEntries());
            same(shown(shelf.nodes.all()), shown(joiner.nodes(entries(joiner, shelf))));
        }
    }

    private static List<Entry> entries(Joiner joiner, Shelf shelf) {
        return shelf.reports.keySet().stream()
                .flatMap(article -> joiner.entries(article).stream())
                .toList();
    }

    private static List<String> shown(Collection<KeptNode> nodes) {
        return nodes.stream().map(Object::toString).sorted().toList();
    }

    /** Says only what differs. */
    private static void same(List<String> found, List<String> expected) {
        List<String> more = new ArrayList<>(found);
        more.removeAll(expected);
        List<String> less = new ArrayList<>(expected);
        less.removeAll(found);
        assertThat(more).isEqualTo(less);
        assertThat(found).hasSameSizeAs(expected);
    }

    private static List<String> shown(Picture picture) {
        return picture.exercises().stream()
                .map(exercise -> PictureJson.exercise(exercise).toString())
                .toList();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void growsToThePictureOfAll(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int portion, @ForAll boolean keepsNodes) {
        Random random = new Random(seed);
        List<Report> reports = WorldOfReports.some(random, 24);
        Picture all = Picture.of(reports, List.of(), WorldOfReports.LAST_DAY);
        Collections.shuffle(reports, random);
        Shelf shelf = new Shelf(keepsNodes);
        for (int from = 0; from < reports.size(); from += portion) {
            shelf.add(reports.subList(from, Math.min(reports.size(), from + portion)));
        }
        same(shelf.shown(), shown(all));
        keepsAllNodes(shelf);
        assertThat(shelf.origins.values()).containsOnlyElementsOf(all.origins());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void addingAgainChangesNothing(@ForAll long seed, @ForAll boolean keepsNodes) {
        Random random = new Random(seed);
        List<Report> reports = WorldOfReports.some(random, 15);
        Shelf shelf = new Shelf(keepsNodes);
        shelf.add(reports);
        List<String> once = shelf.shown();
        Collections.shuffle(reports, random);
        reports.forEach(report -> shelf.add(List.of(report)));
        same(shelf.shown(), once);
        keepsAllNodes(shelf);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void decisionsHoldWheneverTheyCome(@ForAll long seed, @ForAll boolean keepsNodes) {
        Random random = new Random(seed);
        List<Report> reports = WorldOfReports.some(random, 16);
        List<Decision> decisions = WorldOfReports.decisions(random, reports);
        Picture all = Picture.of(reports, decisions, WorldOfReports.LAST_DAY);
        Collections.shuffle(reports, random);
        Shelf shelf = new Shelf(keepsNodes);
        for (Report report : reports) {
            if (random.nextInt(5) == 0 && shelf.decisions.size() < decisions.size()) {
                shelf.decide(decisions.get(shelf.decisions.size()));
            }
            shelf.add(List.of(report));
        }
        while (shelf.decisions.size() < decisions.size()) {
            shelf.decide(decisions.get(shelf.decisions.size()));
        }
        same(shelf.shown(), shown(all));
        keepsAllNodes(shelf);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anotherReadingTakesThePlaceOfTheFirst(@ForAll long seed, @ForAll boolean keepsNodes) {
        Random random = new Random(seed);
        List<Report> reports = WorldOfReports.some(random, 14);
        List<Report> again = WorldOfReports.some(random, 14);
        Shelf shelf = new Shelf(keepsNodes);
        shelf.add(reports);
        again.forEach(report -> shelf.add(List.of(report)));
        same(shelf.shown(), shown(Picture.of(again, List.of(), WorldOfReports.LAST_DAY)));
        keepsAllNodes(shelf);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void partsTogetherAreThePictureOfAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int parts) {
        List<Report> reports = WorldOfReports.some(new Random(seed), 24);
        ReportIndex index = new ReportIndex(reports, List.of());
        List<String> exercises = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            Picture share = Picture.part(index, share(index, part, parts), WorldOfReports.LAST_DAY);
            exercises.addAll(shown(share));
            share.origins().forEach(origin -> origins.add(origin.toString()));
        }
        Picture all = Picture.of(reports, WorldOfReports.LAST_DAY);
        assertThat(exercises).containsExactlyInAnyOrderElementsOf(shown(all));
        assertThat(origins)
                .containsExactlyInAnyOrderElementsOf(
                        all.origins().stream().map(Object::toString).toList());
    }

    private static List<String> share(ReportIndex index, int part, int parts) {
        return index.reports().stream()
                .map(Report::article)
                .filter(article -> Math.floorMod(article.hashCode(), parts) == part)
                .toList();
    }
}
