package org.lagebild.picture.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lagebild.picture.Report;

/**
 * Pairs of articles that may be one report: they share some of their runs of words, or dates or an agency on one
 * exercise. Articles are taken in the order of their days, and each only looks back.
 */
final class Pairs {
    /** What is done with a pair of articles, given by their numbers. */
    interface Consumer {
        void accept(int one, int other);
    }

    private static final int RUNS = 48;
    private static final int LEAST_COMMON = 2;
    private static final int TOO_COMMON = 100;
    private static final int LOOK_BACK = 60;

    private final List<ArticleFacts> articles;
    private final Map<Long, List<Integer>> byRun = new HashMap<>();
    private final Map<String, List<Integer>> byFact = new HashMap<>();

    Pairs(List<ArticleFacts> articles) {
        this.articles = articles;
    }

    /** Each pair once. */
    void forEach(Consumer consumer) {
        IntStream.range(0, articles.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> articles.get(i).report(),
                                Comparator.comparing(Report::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .thenComparing(i -> i))
                .forEach(article -> earlier(article).forEach(other -> consumer.accept(other, article)));
    }

    private Set<Integer> earlier(int article) {
        Map<Integer, Integer> common = new HashMap<>();
        long[] hashes = articles.get(article).report().signature().hashes();
        for (int i = 0; i < Math.min(RUNS, hashes.length); i++) {
            List<Integer> sharing = byRun.computeIfAbsent(hashes[i], run -> new ArrayList<>(2));
            if (sharing.size() < TOO_COMMON) {
                sharing.forEach(other -> common.merge(other, 1, Integer::sum));
                sharing.add(article);
            }
        }
        Set<Integer> earlier = new HashSet<>();
        common.forEach((other, times) -> {
            if (times >= LEAST_COMMON) {
                earlier.add(other);
            }
        });
        keys(articles.get(article)).forEach(key -> earlier.addAll(sharing(key, article)));
        return earlier;
    }

    private List<Integer> sharing(String key, int article) {
        List<Integer> block = byFact.computeIfAbsent(key, k -> new ArrayList<>(2));
        List<Integer> last = List.copyOf(block.subList(Math.max(0, block.size() - LOOK_BACK), block.size()));
        block.add(article);
        return last;
    }

    private static Set<String> keys(ArticleFacts facts) {
        Set<String> keys = new HashSet<>();
        for (int exercise : facts.exercises()) {
            facts.days().forEach(day -> keys.add(exercise + " " + day));
            facts.report().agencies().forEach(agency -> keys.add(exercise + " " + agency));
        }
        return keys;
    }
}
