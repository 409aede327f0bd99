package org.lagebild.picture.join;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.NodeShelf;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.ReportedExercise;

/**
 * The editions that reports name, found block by block: one name in one year is a block, and which edition a report
 * without a year means depends on the blocks of the years around its publication only. So any edition can be worked out
 * without looking at all reports.
 */
public final class Blocks {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;
    private static final String NO_YEAR = "--";
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 7;

    private final Neighbourhood all;
    private final Map<String, List<Entry>> byArticle = new HashMap<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, String> years = new HashMap<>();
    private final Map<String, List<Node>> nodes = new HashMap<>();
    private final Map<String, Node> kept = new HashMap<>();
    private final @Nullable NodeShelf shelf;
    private final Splits splits;
    private final KnownEntries known;

    public Blocks(Neighbourhood all, KnownEntries known) {
        this.all = all;
        this.known = known;
        this.shelf = all.shelf();
        this.splits = new Splits(all.decisions());
    }

    Splits splits() {
        return splits;
    }

    /** Looks these keys up at once. */
    void fetch(Collection<String> keys) {
        Set<String> missing =
                keys.stream().filter(key -> !byKey.containsKey(key)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(key -> byKey.put(key, new ArrayList<>()));
        for (Report report : all.sharing(missing)) {
            for (Entry entry : entries(report)) {
                entry.keys().stream().filter(missing::contains).forEach(key -> Objects.requireNonNull(byKey.get(key))
                        .add(entry));
            }
        }
        missing.forEach(key -> Objects.requireNonNull(byKey.get(key)).sort(Comparator.comparing(Entry::key)));
    }

    List<Entry> entries(Report report) {
        return byArticle.computeIfAbsent(report.article(), article -> known.of(report));
    }

    /** The exercises of an article, in its order. */
    List<Entry> ofArticle(String article) {
        fetchArticles(List.of(article));
        return byArticle.getOrDefault(article, List.of());
    }

    /** Looks these articles up at once. */
    void fetchArticles(Collection<String> articles) {
        List<String> missing = articles.stream()
                .filter(article -> !byArticle.containsKey(article))
                .toList();
        if (!missing.isEmpty()) {
            all.sharing(missing.stream().map(ReportKeys::ofArticle).toList()).forEach(this::entries);
            missing.forEach(article -> byArticle.putIfAbsent(article, List.of()));
        }
    }

    /** The entry of that key; null where nothing is known of it. */
    @Nullable
    Entry entry(String key) {
        return ofArticle(key.substring(0, Math.max(0, key.lastIndexOf('#')))).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    List<Entry> sharing(String key) {
        fetch(List.of(key));
        return byKey.getOrDefault(key, List.of());
    }

    /** All that share a key with it. */
    Set<Entry> sharing(Collection<String> keys) {
        fetch(keys);
        return keys.stream().flatMap(key -> sharing(key).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The node that holds an entry. */
    Node node(Entry entry) {
        return block(entry).stream()
                .filter(node -> node.holds(entry.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry.key() + " stands in no block"));
    }

    /**
     * All editions of the entry's name in its year; what has no name, or is another edition than any known, is alone.
     */
    List<Node> block(Entry entry) {
        String kin = entry.kin();
        return kin == null || isAlone(entry)
                ? nodes.computeIfAbsent(alone(entry), key -> List.of(Node.unnamed(entry)))
                : named(kin, year(entry));
    }

    private boolean isAlone(Entry entry) {
        return year(entry).isEmpty() && !isOpen(entry);
    }

    /** What no other block of any entry is called. */
    String name(Entry entry) {
        String kin = entry.kin();
        return kin == null || isAlone(entry) ? alone(entry) : name(kin, year(entry));
    }

    private static String alone(Entry entry) {
        return "# " + entry.key();
    }

    private static String name(String kin, String year) {
        return year + " " + kin;
    }

    /** The year that an entry is taken for; empty where nothing tells. */
    String year(Entry entry) {
        if (entry.year() != null) {
            return entry.year();
        }
        String known = years.get(entry.key());
        if (known == null) {
            LocalDate day = entry.exercise().by();
            String kin = Objects.requireNonNull(entry.kin());
            known = day == null ? only(entry, kin) : reported(entry, kin, day);
            years.put(entry.key(), known);
        }
        return known;
    }

    /** The edition nearest to the day of the report, on the side that its status tells. */
    private String reported(Entry entry, String kin, LocalDate day) {
        List<Integer> near = Stream.iterate(
                        day.getYear() - YEARS_BACK, year -> year <= day.getYear() + YEARS_AHEAD, year -> year + 1)
                .filter(year -> !entry.taken().contains(String.valueOf(year)))
                .toList();
        fetch(near.stream().map(year -> EntryKeys.dated(kin, year)).toList());
        return near.stream()
                .flatMap(year -> Windows.of(sharing(EntryKeys.dated(kin, year))).stream()
                        .filter(window -> Windows.fits(entry.exercise().status(), day, window))
                        .map(window -> new Distance(Windows.distance(day, window), year)))
                .filter(edition -> edition.days() < Windows.FARTHEST)
                .min(Comparator.naturalOrder())
                .map(edition -> String.valueOf(edition.year()))
                .orElse(entry.taken().contains(String.valueOf(day.getYear())) ? "" : String.valueOf(day.getYear()));
    }

    private record Distance(long days, int year) implements Comparable<Distance> {
        @Override
        public int compareTo(Distance other) {
            int order = Long.compare(days, other.days);
            return order == 0 ? Integer.compare(year, other.year) : order;
        }
    }

    /** The only year there is of that name, if what is said of the month fits. */
    private String only(Entry open, String kin) {
        SortedSet<String> known = new TreeSet<>();
        sharing(EntryKeys.all(kin)).stream().filter(entry -> !isOpen(entry)).forEach(entry -> known.add(year(entry)));
        return known.size() == 1 && !open.taken().contains(known.first()) && mayBe(open.exercise(), kin, known.first())
                ? known.first()
                : "";
    }

    private static boolean isOpen(Entry entry) {
        return entry.year() == null && entry.exercise().by() == null;
    }

    private boolean mayBe(ReportedExercise exercise, String kin, String year) {
        return Stream.of(exercise.start(), exercise.end())
                .filter(date -> date != null && date.startsWith(NO_YEAR))
                .allMatch(date -> sharing(EntryKeys.dated(kin, Integer.parseInt(year))).stream()
                        .flatMap(entry -> Stream.of(
                                entry.exercise().start(), entry.exercise().end()))
                        .anyMatch(its -> its != null
                                && its.length() > YEAR_DIGITS
                                && date.startsWith(
                                        its.substring(YEAR_DIGITS + 1, Math.min(its.length(), MONTH_DIGITS)), 2)));
    }

    private List<Node> named(String kin, String year) {
        String block = name(kin, year);
        List<Node> known = nodes.get(block);
        if (known == null) {
            Collection<KeptNode> there = shelf == null ? null : shelf.block(kin, block);
            known = there == null
                    ? nodes(kin, year)
                    : there.stream().map(this::node).toList();
            nodes.put(block, known);
        }
        return known;
    }

    private Node node(KeptNode node) {
        return kept.computeIfAbsent(node.key(), key -> Node.kept(node, () -> entries(node)));
    }

    private List<Entry> entries(KeptNode node) {
        fetchArticles(node.articles());
        return node.members().stream()
                .flatMap(key -> Stream.ofNullable(entry(key)))
                .toList();
    }

    /** Everything that has a link key of a node, and may be one with it as far as their names tell. */
    Collection<Node> linked(Node node) {
        List<Node> linked = new ArrayList<>();
        if (shelf == null) {
            Set<String> keys = new TreeSet<>();
            node.entries()
                    .forEach(
                            entry -> entry.keys().stream().filter(Entry::isLink).forEach(keys::add));
            sharing(keys).stream().filter(entry -> mayBe(node, entry.kin())).forEach(entry -> linked.add(node(entry)));
        } else {
            NodeShelf.Linked found = shelf.linked(node.links());
            found.nodes().stream()
                    .filter(other -> mayBe(node, other.named()))
                    .forEach(other -> linked.add(node(other)));
            found.reports().stream()
                    .flatMap(report -> entries(report).stream())
                    .filter(entry -> mayBe(node, entry.kin()) && entry.links().anyMatch(node.links()::contains))
                    .forEach(entry -> linked.add(node(entry)));
        }
        return linked;
    }

    /** Two series that are known are never one exercise; a person may still say so. */
    private static boolean mayBe(Node node, @Nullable String kin) {
        return !Kin.isSeries(node.kin()) || !Kin.isSeries(kin) || Objects.equals(node.kin(), kin);
    }

    private List<Node> nodes(String kin, String year) {
        List<Node> found = new ArrayList<>();
        SortedMap<String, List<Entry>> marks = Marks.apart(members(kin, year));
        marks.forEach((mark, entries) -> {
            String edition = edition(year, mark, marks.size() == 1);
            namesakes(kin, entries)
                    .forEach(same -> splits.apart(same).forEach(part -> found.add(Node.named(kin, edition, part))));
        });
        return found;
    }

    /** All editions that go by its bare name in its year, be it a series or a name. */
    List<Node> namesakes(Entry entry) {
        String bare = String.valueOf(Kin.bare(entry.kin()));
        return Kin.ofBare(bare).stream()
                .flatMap(kin -> named(kin, year(entry)).stream())
                .toList();
    }

    /** The year with its letter; a number is told only where the year has several. */
    private static @Nullable String edition(String year, String mark, boolean only) {
        boolean isLetter = mark.length() == 1 && Character.isLetter(mark.charAt(0));
        String edition = isLetter ? year + mark : only || mark.isEmpty() ? year : year + '-' + mark;
        return edition.isEmpty() ? null : edition;
    }

    /** One name may stand for several exercises; a series is known to be one. */
    private static List<List<Entry>> namesakes(String kin, List<Entry> entries) {
        return Kin.isSeries(kin) ? List.of(entries) : Namesakes.apart(entries);
    }

    private List<Entry> members(String kin, String year) {
        List<String> keys = new ArrayList<>(List.of(EntryKeys.open(kin)));
        if (!year.isEmpty()) {
            int number = Integer.parseInt(year);
            keys.add(EntryKeys.dated(kin, number));
            for (int published = number - YEARS_AHEAD; published <= number + YEARS_BACK; published++) {
                keys.add(EntryKeys.undated(kin, published));
            }
        }
        return sharing(keys).stream()
                .filter(entry -> year(entry).equals(year))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
    }

    /** All entries that are known and whose block may be another one when this one comes or goes. */
    Set<Entry> shaken(Entry entry) {
        Set<Entry> shaken = new LinkedHashSet<>();
        Entry known = entry(entry.key());
        if (known != null || entry.kin() != null) {
            shaken.add(known == null ? entry : known);
        }
        String kin = entry.kin();
        if (kin == null) {
            return shaken;
        }
        List<String> keys = new ArrayList<>(List.of(EntryKeys.open(kin)));
        if (entry.year() != null) {
            int year = Integer.parseInt(entry.year());
            for (int published = year - YEARS_AHEAD; published <= year + YEARS_BACK; published++) {
                keys.add(EntryKeys.undated(kin, published));
            }
        }
        shaken.addAll(sharing(keys));
        return shaken;
    }
}
