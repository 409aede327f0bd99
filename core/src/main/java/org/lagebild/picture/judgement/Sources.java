package org.lagebild.picture.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.picture.origin.Origin;

/** Which origin an article belongs to, and how many independent ones some articles are. */
public final class Sources {
    private final Map<String, Origin> byArticle = new HashMap<>();

    public Sources(Collection<Origin> origins) {
        origins.forEach(origin -> origin.articles().forEach(article -> byArticle.put(article, origin)));
    }

    /** Id of its origin; the article itself where none is known. */
    String of(String article) {
        Origin origin = byArticle.get(article);
        return origin == null ? article : origin.id();
    }

    Origin origin(String article) {
        return Objects.requireNonNull(byArticle.get(article), article);
    }

    /** Ids of the origins that count. */
    Set<String> counting(Collection<String> articles) {
        return articles.stream()
                .filter(article -> {
                    Origin origin = byArticle.get(article);
                    return origin == null || origin.counts();
                })
                .map(this::of)
                .collect(Collectors.toSet());
    }

    Set<String> ids(Collection<String> articles) {
        return articles.stream().map(this::of).collect(Collectors.toSet());
    }

    /** Copies are one, and what names nobody is none. */
    public int count(Collection<String> articles) {
        return (int) articles.stream()
                .map(byArticle::get)
                .filter(origin -> origin == null || origin.counts())
                .distinct()
                .count();
    }
}
