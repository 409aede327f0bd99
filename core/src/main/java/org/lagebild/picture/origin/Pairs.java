package org.lagebild.picture.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lagebild.picture.Report;

/** Pairs of articles that may be one report: they share rare runs of words, or dates or an agency on one exercise. */
final class Pairs {
    /** What is done with a pair of articles, given by their numbers. */
    interface Consumer {
        void accept(int one, int other);
    }

    private static final int RUNS = 48;
    private static final int TOO_COMMON = 200;
    private static final int WIDEST = 60;

    private final List<ArticleFacts> articles;
    private final Map<Object, List<Integer>> blocks = new HashMap<>();

    Pairs(List<ArticleFacts> articles) {
        this.articles = articles;
        for (int i = 0; i < articles.size(); i++) {
            block(i, articles.get(i));
        }
    }

    private void block(int number, ArticleFacts facts) {
        long[] hashes = facts.report().signature().hashes();
        for (int i = 0; i < Math.min(RUNS, hashes.length); i++) {
            add(hashes[i], number);
        }
        for (int exercise : facts.exercises()) {
            facts.days().forEach(day -> add(exercise + " " + day, number));
            facts.report().agencies().forEach(agency -> add(exercise + " " + agency, number));
        }
    }

    private void add(Object key, int article) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(article);
    }

    /** Each pair once; the order is that of a hash table, which is why the consumer must not mind. */
    void forEach(Consumer consumer) {
        Set<Long> seen = new HashSet<>();
        Map<Integer, Integer> rank = rank();
        for (Map.Entry<Object, List<Integer>> block : blocks.entrySet()) {
            if (block.getValue().size() > 1 && !isBoilerplate(block)) {
                pairs(inOrder(block.getValue(), rank), seen, consumer);
            }
        }
    }

    private static boolean isBoilerplate(Map.Entry<Object, List<Integer>> block) {
        return block.getKey() instanceof Long && block.getValue().size() > TOO_COMMON;
    }

    private Map<Integer, Integer> rank() {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            sorted.add(i);
        }
        sorted.sort(Comparator.comparing(
                        (Integer i) -> articles.get(i).report(),
                        Comparator.comparing(Report::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .thenComparing(i -> i));
        Map<Integer, Integer> rank = new HashMap<>();
        sorted.forEach(i -> rank.put(i, rank.size()));
        return rank;
    }

    private static List<Integer> inOrder(Collection<Integer> block, Map<Integer, Integer> rank) {
        return block.stream().distinct().sorted(Comparator.comparing(rank::get)).toList();
    }

    private void pairs(List<Integer> block, Set<Long> seen, Consumer consumer) {
        for (int i = 0; i < block.size(); i++) {
            for (int k = i + 1; k < Math.min(block.size(), i + WIDEST); k++) {
                int one = Math.min(block.get(i), block.get(k));
                int other = Math.max(block.get(i), block.get(k));
                if (seen.add((long) one * articles.size() + other)) {
                    consumer.accept(one, other);
                }
            }
        }
    }
}
