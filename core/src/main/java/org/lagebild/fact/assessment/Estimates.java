package org.lagebild.fact.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds words of likelihood: the longest term at each place, phrases of the rules, and negations before them. */
final class Estimates {
    private static final String CLASS = "estimate";
    private static final String EQUIVALENT = "estimate-as";
    private static final int FARTHEST_NEGATION = 6;

    private final RuleSet rules;
    private final List<String> scales;
    private final List<String> equivalents;

    Estimates(LanguagePack language) {
        this.rules = language.rules("assessments");
        this.scales = language.classesBelow(CLASS);
        this.equivalents = language.classesBelow(EQUIVALENT);
    }

    List<Estimate> in(Sentence sentence) {
        List<Estimate> found = new ArrayList<>();
        for (RuleMatch match : rules.longest(sentence)) {
            String kind = match.fields().getOrDefault("kind", "");
            found.add(new Estimate(
                    match.from(),
                    match.to(),
                    Estimate.kind(kind),
                    false,
                    match.fields().containsKey("negated"),
                    Map.of(),
                    Map.of(),
                    match.rule().name()));
        }
        for (Sentence.Hit hit : sentence.terms(CLASS)) {
            if (found.stream().noneMatch(other -> other.from() < hit.to() && hit.from() < other.to())) {
                found.add(negated(sentence, Estimate.of(sentence, hit.from(), hit.to(), scales, equivalents)));
            }
        }
        found.sort(Comparator.comparingInt(Estimate::from));
        return found;
    }

    private static Estimate negated(Sentence sentence, Estimate estimate) {
        int negation = negation(sentence, estimate.from());
        return negation < 0 ? estimate : estimate.under(negation);
    }

    /** A negation before the words in the same clause, with nothing but small words and verbs between. */
    private static int negation(Sentence sentence, int from) {
        boolean small = true;
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST_NEGATION); i--) {
            if (sentence.is(i, "clause.not")) {
                return i == from - 1 || small || !sentence.tag(i).equals("DET") ? i : -1;
            }
            String tag = sentence.tag(i);
            if (isNominal(tag)) {
                small = false;
                continue;
            }
            if (!tag.equals("ADV")
                    && !tag.equals("AUX")
                    && !tag.equals("VERB")
                    && !tag.equals("PART")
                    && !sentence.is(i, "clause.to")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNominal(String tag) {
        return tag.equals("DET") || tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
    }

    static Sentence.@Nullable Hit firstTime(Sentence sentence, int from, int to) {
        for (Sentence.Hit time : sentence.mentions("Time")) {
            if (time.from() >= from && time.to() <= to) {
                return time;
            }
        }
        return null;
    }
}
