package org.lagebild.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one file, found by their rarest elements: a rule is tried only where one of its anchors stands. */
public final class RuleSet {
    static final RuleSet EMPTY = new RuleSet(List.of(), new int[0]);

    private static final Anchored[] NONE = {};

    private static final Comparator<RuleMatch> LONGEST_FIRST = Comparator.comparingInt((RuleMatch m) -> -m.length())
            .thenComparingInt(m -> m.rule().order())
            .thenComparingInt(RuleMatch::from);

    private final List<Rule> rules;
    private final Map<Integer, List<Anchored>> byAnchor = new HashMap<>();
    private final Anchored[][] bySymbol;
    private final BitSet anchors = new BitSet();
    private final boolean anchorsOnTags;

    /** @param tags symbols of the parts of speech, which a sentence finds only when it is tagged */
    RuleSet(List<Rule> rules, int[] tags) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            for (CompiledPattern pattern : rule.finds()) {
                for (int anchor : pattern.anchors()) {
                    byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>()).add(new Anchored(rule, pattern));
                }
            }
        }
        int most = byAnchor.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        bySymbol = new Anchored[most + 1][];
        Arrays.fill(bySymbol, NONE);
        byAnchor.forEach((symbol, list) -> bySymbol[symbol] = list.toArray(Anchored[]::new));
        byAnchor.keySet().forEach(anchors::set);
        this.anchorsOnTags = Arrays.stream(tags).anyMatch(byAnchor::containsKey);
    }

    public List<Rule> rules() {
        return rules;
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** All matches in a sentence, also overlapping ones, in no particular order. */
    public List<RuleMatch> all(Sentence sentence) {
        List<RuleMatch> found = new ArrayList<>();
        if (!anchorsOnTags && !sentence.present().intersects(anchors)) {
            return found;
        }
        for (int i = 0; i < sentence.size(); i++) {
            for (int symbol : sentence.token(i).word().symbols()) {
                tryAt(symbol, sentence, i, found);
            }
            List<Edge> edges = sentence.startingAt(i);
            for (int k = 0; k < edges.size(); k++) {
                for (int symbol : edges.get(k).symbols()) {
                    tryAt(symbol, sentence, i, found);
                }
            }
            tryTags(sentence, i, found);
        }
        return found;
    }

    /** Tagging is asked for only where a rule is anchored on a part of speech. */
    private void tryTags(Sentence sentence, int at, List<RuleMatch> found) {
        if (anchorsOnTags) {
            tryAt(sentence.tagSymbol(at), sentence, at, found);
        }
    }

    private void tryAt(int symbol, Sentence sentence, int at, List<RuleMatch> found) {
        Anchored[] candidates = symbol < bySymbol.length ? bySymbol[symbol] : NONE;
        for (Anchored candidate : candidates) {
            RuleMatch match = candidate.pattern().isPossible(sentence.present())
                    ? candidate.pattern().match(candidate.rule(), sentence, at)
                    : null;
            if (match != null) {
                found.add(match);
            }
        }
    }

    /**
     * Matches that do not overlap: the longest first, among equally long ones the earlier rule; in the order of the
     * text.
     */
    public List<RuleMatch> longest(Sentence sentence) {
        return longest(all(sentence));
    }

    /** The matches of one rule only. */
    public List<RuleMatch> of(Rule rule, Sentence sentence) {
        return all(sentence).stream().filter(match -> match.rule() == rule).toList();
    }

    /** Of overlapping matches in one sentence the longest; among equally long ones that of the earlier rule. */
    public static List<RuleMatch> longest(List<RuleMatch> matches) {
        List<RuleMatch> sorted = new ArrayList<>(matches);
        sorted.sort(LONGEST_FIRST);
        List<RuleMatch> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (RuleMatch match : sorted) {
            int next = taken.nextSetBit(match.from());
            if (next < 0 || next >= match.to()) {
                taken.set(match.from(), match.to());
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(RuleMatch::from));
        return kept;
    }

    /** Names of all types that the rules give. */
    public Set<String> types() {
        return Set.copyOf(rules.stream().map(Rule::type).toList());
    }

    private record Anchored(Rule rule, CompiledPattern pattern) {}
}
