package org.lagebild.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One-to-one pairs of gold and found entries, by their places in the two lists. */
record Pairing(List<Pair> pairs, int wanted, int found) {

    /** A gold entry and the found entry that stands for it. */
    record Pair(int gold, int found) {}

    private record Scored(double score, Pair pair) {}

    /** Pairs greedily, best first; of equal ones that which comes first in the lists. */
    static <A, B> Pairing of(List<A> gold, List<B> found, ToDoubleBiFunction<A, B> score, double floor) {
        List<Scored> ranked = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double value = score.applyAsDouble(gold.get(i), found.get(j));
                if (value >= floor) {
                    ranked.add(new Scored(value, new Pair(i, j)));
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
        return new Pairing(choose(ranked), gold.size(), found.size());
    }

    private static List<Pair> choose(List<Scored> ranked) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Scored candidate : ranked) {
            Pair pair = candidate.pair();
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    Tally tally() {
        return new Tally(pairs.size(), found, wanted);
    }

    List<Integer> unpairedGold() {
        Set<Integer> used = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        return IntStream.range(0, wanted).filter(i -> !used.contains(i)).boxed().toList();
    }

    List<Integer> unpairedFound() {
        Set<Integer> used = pairs.stream().map(Pair::found).collect(Collectors.toSet());
        return IntStream.range(0, found).filter(j -> !used.contains(j)).boxed().toList();
    }
}
