package org.lagebild.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.KeptNode;
import org.lagebild.picture.origin.Origin;

/** What is known, with reports added that take the place of those that their articles had. */
final class Overlay implements Neighbourhood {
    private final Neighbourhood known;
    private final ReportIndex added;
    private final Set<String> articles;
    private final Collection<Decision> decisions;
    private final Set<String> shaken = new HashSet<>();
    private final @Nullable NodeShelf rest;

    Overlay(Neighbourhood known, Collection<Report> added, Collection<Decision> decisions) {
        this.known = known;
        this.added = new ReportIndex(added, List.of());
        this.articles = this.added.reports().stream().map(Report::article).collect(Collectors.toSet());
        this.decisions = decisions;
        NodeShelf shelf = known.shelf();
        this.rest = shelf == null ? null : new Rest(shelf);
    }

    /** Lets nothing count as kept that goes by a name of these. */
    void shake(Collection<Entry> entries) {
        entries.stream().flatMap(entry -> Stream.ofNullable(entry.kin())).forEach(shaken::add);
    }

    @Override
    public @Nullable NodeShelf shelf() {
        return rest;
    }

    /** What is left of the kept nodes where new reports and decisions shake some. */
    private final class Rest implements NodeShelf {
        private final NodeShelf shelf;
        private final Map<Long, Set<String>> links;

        Rest(NodeShelf shelf) {
            this.shelf = shelf;
            this.links = added.byLink();
        }

        @Override
        public @Nullable Collection<KeptNode> block(String kin, String name) {
            return shaken.contains(kin) ? null : shelf.block(kin, name);
        }

        @Override
        public Linked linked(Set<Long> wanted) {
            Linked found = shelf.linked(wanted);
            Set<String> fresh = new TreeSet<>();
            wanted.forEach(hash -> fresh.addAll(links.getOrDefault(hash, Set.of())));
            List<KeptNode> nodes = new ArrayList<>();
            Set<String> old = new TreeSet<>();
            for (KeptNode node : found.nodes()) {
                if (node.isOf(shaken, articles)) {
                    old.addAll(node.articles());
                } else {
                    nodes.add(node);
                }
            }
            old.removeAll(articles);
            List<Report> reports = new ArrayList<>(found.reports());
            reports.addAll(added.sharing(ofArticles(fresh), 1));
            reports.addAll(known.sharing(ofArticles(old), 1));
            return new Linked(nodes, reports);
        }
    }

    private static List<String> ofArticles(Collection<String> articles) {
        return articles.stream().map(ReportKeys::ofArticle).toList();
    }

    Set<String> articles() {
        return articles;
    }

    Collection<Report> reports() {
        return added.reports();
    }

    @Override
    public Collection<Report> sharing(Collection<String> keys, int least) {
        List<Report> sharing = new ArrayList<>(added.sharing(keys, least));
        known.sharing(keys, least).stream()
                .filter(report -> !articles.contains(report.article()))
                .forEach(sharing::add);
        return sharing;
    }

    /** What is added may change it for others, which are worked out from the added ones first. */
    @Override
    public @Nullable Origin origin(String article) {
        return articles.contains(article) ? null : known.origin(article);
    }

    @Override
    public Collection<Decision> decisions() {
        return decisions;
    }
}
