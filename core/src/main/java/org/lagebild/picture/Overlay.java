package org.lagebild.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Origin;

/** What is known, with reports added that take the place of those that their articles had. */
final class Overlay implements Neighbourhood {
    private final Neighbourhood known;
    private final ReportIndex added;
    private final Set<String> articles;
    private final Collection<Decision> decisions;

    Overlay(Neighbourhood known, Collection<Report> added, Collection<Decision> decisions) {
        this.known = known;
        this.added = new ReportIndex(added, List.of());
        this.articles = this.added.reports().stream().map(Report::article).collect(Collectors.toSet());
        this.decisions = decisions;
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
