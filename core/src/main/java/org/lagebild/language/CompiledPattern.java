package org.lagebild.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern made ready: its rarest required element is its anchor, found by symbol; from there the rest is matched to
 * both sides.
 */
final class CompiledPattern {
    private final List<String> captures;
    private final Set<Integer> anchors;
    private final int[][] required;
    private final Matcher forward;
    private final Matcher backward;

    private CompiledPattern(
            List<String> captures, Set<Integer> anchors, int[][] required, Matcher forward, Matcher backward) {
        this.captures = captures;
        this.anchors = anchors;
        this.required = required;
        this.forward = forward;
        this.backward = backward;
    }

    /**
     * @param frequency how often a symbol is met, in any unit
     * @throws PatternParser.PatternException where no element is required that could be looked for
     */
    static CompiledPattern compile(Pattern pattern, List<String> captures, Frequency frequency) {
        List<Pattern> parts = pattern instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(pattern);
        int anchor = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            double cost = cost(parts.get(i), frequency);
            if (cost < least) {
                least = cost;
                anchor = i;
            }
        }
        if (anchor < 0) {
            throw new PatternParser.PatternException(
                    "no element is required. Maybe all are optional or any word, where one must be named?");
        }
        Matcher forward = Matcher.compile(new Pattern.Sequence(parts.subList(anchor, parts.size())), Matcher.END, true);
        Matcher backward = Matcher.compile(new Pattern.Sequence(parts.subList(0, anchor)), Matcher.END, false);
        Set<Integer> anchors = Objects.requireNonNull(first(parts.get(anchor)));
        return new CompiledPattern(captures, anchors, required(parts), forward, backward);
    }

    /** For each part that a match must have the symbols one of which it begins with. */
    private static int[][] required(List<Pattern> parts) {
        List<int[]> required = new ArrayList<>();
        for (Pattern part : parts) {
            Set<Integer> symbols = Pattern.isNullable(part) ? null : first(part);
            if (symbols != null) {
                required.add(symbols.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return required.toArray(int[][]::new);
    }

    /** Whether a sentence with these symbols has something for every part that a match must have. */
    boolean isPossible(BitSet present) {
        for (int[] symbols : required) {
            if (!hasAny(present, symbols)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(BitSet present, int[] symbols) {
        for (int symbol : symbols) {
            if (present.get(symbol)) {
                return true;
            }
        }
        return false;
    }

    private static double cost(Pattern part, Frequency frequency) {
        Set<Integer> symbols = Pattern.isNullable(part) ? null : first(part);
        return symbols == null
                ? Double.MAX_VALUE
                : symbols.stream().mapToDouble(frequency::of).sum();
    }

    /** Symbols one of which the first element of a match must have; null where it may be anything. */
    private static @Nullable Set<Integer> first(Pattern pattern) {
        if (pattern instanceof Pattern.Atom atom) {
            return Set.of(atom.symbol());
        } else if (pattern instanceof Pattern.Both both) {
            return both.wanted().stream()
                    .map(CompiledPattern::first)
                    .filter(s -> s != null)
                    .findFirst()
                    .orElse(null);
        } else if (pattern instanceof Pattern.Capture capture) {
            return first(capture.part());
        } else if (pattern instanceof Pattern.Repeat repeat) {
            return first(repeat.part());
        } else if (pattern instanceof Pattern.Choice choice) {
            return union(choice.choices());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return firstOfSequence(sequence.parts());
        }
        return null;
    }

    private static @Nullable Set<Integer> firstOfSequence(List<Pattern> parts) {
        List<Pattern> possible = new ArrayList<>();
        for (Pattern part : parts) {
            if (!(part instanceof Pattern.Mark)) {
                possible.add(part);
            }
            if (!Pattern.isNullable(part)) {
                return union(possible);
            }
        }
        return null;
    }

    private static @Nullable Set<Integer> union(List<Pattern> parts) {
        Set<Integer> all = new LinkedHashSet<>();
        for (Pattern part : parts) {
            Set<Integer> symbols = first(part);
            if (symbols == null) {
                return null;
            }
            all.addAll(symbols);
        }
        return all;
    }

    Set<Integer> anchors() {
        return anchors;
    }

    /** The match whose anchor starts at token {@code at}; null where there is none. */
    @Nullable
    RuleMatch match(Rule rule, Sentence sentence, int at) {
        MatchState state = new MatchState(sentence, captures.size());
        if (!forward.match(state, at)) {
            return null;
        }
        int to = state.reached;
        if (!backward.match(state, at)) {
            return null;
        }
        int from = state.resultStart >= 0 ? state.resultStart : state.reached;
        int end = state.resultEnd >= 0 ? state.resultEnd : to;
        return end > from ? new RuleMatch(rule, sentence, from, end, captures, state.captured()) : null;
    }

    /** How often a symbol is met. */
    interface Frequency {
        double of(int symbol);
    }
}
