package org.lagebild.annotation.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Quantity;
import org.lagebild.annotation.Quantity.Operator;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Turns what the rules find in a sentence into quantities. */
public final class QuantityReader {
    private static final String TROOPS = "troops";
    private static final String BESIDE = "beside";
    private static final long FEWEST_BARE = 100;

    private QuantityReader() {}

    /** The quantities of a sentence in the order of the text. */
    public static List<Quantity> read(RuleSet rules, Sentence sentence) {
        List<RuleMatch> all = rules.all(sentence);
        if (all.isEmpty()) {
            return List.of();
        }
        List<RuleMatch> limits = ofType(all, "threshold");
        List<RuleMatch> counts = new ArrayList<>(ofType(all, "quantity"));
        counts.addAll(ofType(all, "share"));
        counts.addAll(ofType(all, BESIDE));
        List<Quantity> found = new ArrayList<>();
        for (RuleMatch match : RuleSet.longest(counts)) {
            Quantity quantity = quantity(match, limits.stream().anyMatch(match::overlaps));
            if (quantity != null) {
                found.add(quantity);
            }
        }
        boolean others = found.stream().anyMatch(quantity -> !quantity.unit().equals(BESIDE));
        return found.stream()
                .filter(quantity -> others || !quantity.unit().equals(BESIDE) || !countsElse(sentence, quantity))
                .map(quantity -> withUnit(quantity, found))
                .toList();
    }

    /** "17 events, from 30 a year ago": what is counted there is neither troops nor things. */
    private static boolean countsElse(Sentence sentence, Quantity quantity) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean number = sentence.is(i, "number") || sentence.is(i, "count");
            if (number && !quantity.span().contains(sentence.span(i, i + 1)) && sentence.isTagged(i + 1, "NOUN")) {
                return true;
            }
        }
        return false;
    }

    /** "Forty ships, after 25 last year": what is only set beside another number counts the same. */
    private static Quantity withUnit(Quantity quantity, List<Quantity> all) {
        if (!quantity.unit().equals(BESIDE)) {
            return quantity;
        }
        return all.stream()
                .filter(other -> !other.unit().equals(BESIDE))
                .reduce((before, other) ->
                        other.span().start() < quantity.span().start() ? other : before)
                .map(other -> quantity.counting(other.unit()))
                .orElseGet(() -> quantity.counting(TROOPS));
    }

    private static List<RuleMatch> ofType(List<RuleMatch> all, String type) {
        return all.stream().filter(match -> match.type().equals(type)).toList();
    }

    private static @Nullable Quantity quantity(RuleMatch match, boolean limit) {
        Long low = number(match, "a");
        boolean share = match.type().equals("share");
        if (low == null || isYear(match) || isType(match) || share && low < FEWEST_BARE) {
            return null;
        }
        Long high = number(match, "b");
        String unit = match.field("unit");
        return new Quantity(
                match.span(),
                unit != null ? unit : match.type().equals(BESIDE) ? BESIDE : TROOPS,
                high == null ? low : Math.min(low, high),
                high == null ? low : Math.max(low, high),
                operator(match),
                limit,
                whose(match),
                match.rule().name());
    }

    private static @Nullable Long number(RuleMatch match, String capture) {
        Sentence.Hit hit = match.capture(capture);
        return hit == null ? null : Numbers.read(match.sentence(), hit.from(), hit.to());
    }

    /**
     * A bare number of four digits without a separator that begins with 19 or 20 is a year where no hedge says else.
     */
    private static boolean isYear(RuleMatch match) {
        Sentence.Hit hit = Objects.requireNonNull(match.capture("a"));
        return match.capture("h") == null
                && hit.length() == 1
                && match.sentence().token(hit.from()).text().matches("(?:19|20)\\d\\d")
                && match.capture("u") == null;
    }

    /** The number of a type, as in "B-52", counts nothing. */
    private static boolean isType(RuleMatch match) {
        Sentence sentence = match.sentence();
        int at = Objects.requireNonNull(match.capture("a")).from();
        return at > 1
                && sentence.is(at - 1, "hyphen")
                && !sentence.token(at).spaceBefore()
                && sentence.is(at - 2, "capital")
                && !sentence.token(at - 1).spaceBefore();
    }

    private static Operator operator(RuleMatch match) {
        String written = match.field("operator");
        if (written == null) {
            return Operator.EXACTLY;
        }
        for (Operator operator : Operator.values()) {
            if (operator.name().equals(written.toUpperCase(Locale.ROOT))) {
                return operator;
            }
        }
        return Operator.EXACTLY;
    }

    /** The state whose share it is: that of an adjective inside, or of the name just behind. */
    private static @Nullable String whose(RuleMatch match) {
        Sentence sentence = match.sentence();
        for (String lexiconClass : STATES) {
            for (Sentence.Hit hit : sentence.terms(lexiconClass)) {
                if (hit.value() != null && hit.from() >= match.from() && hit.to() <= match.to()) {
                    return hit.value();
                }
            }
        }
        String before = contingent(sentence, match.from());
        if (before != null) {
            return before;
        }
        return behind(sentence, match.to());
    }

    /** "The Indian contingent comprising 90 personnel": the state before the word for what it sends. */
    private static @Nullable String contingent(Sentence sentence, int from) {
        for (Sentence.Hit hit : sentence.terms("contingent")) {
            if (hit.to() <= from && from - hit.to() <= WORDS_BEHIND && hit.from() > 0) {
                return sentence.value(hit.from() - 1, "country-adjective");
            }
        }
        return null;
    }

    private static @Nullable String behind(Sentence sentence, int to) {
        if (to >= sentence.size() || !sentence.is(to, "origin")) {
            return null;
        }
        for (int i = to; i < Math.min(sentence.size(), to + WORDS_BEHIND) && !sentence.is(i, "punct"); i++) {
            String code = first(sentence.value(i, "country"), sentence.value(i, "country-adjective"));
            if (code != null) {
                return goesOn(sentence, i + 1, code) ? null : code;
            }
        }
        return null;
    }

    /** Whether a further state follows, so that the figure is what all of them send. */
    private static boolean goesOn(Sentence sentence, int from, String code) {
        boolean joined = false;
        for (int i = from; i < Math.min(sentence.size(), from + WORDS_BETWEEN); i++) {
            String other = first(sentence.value(i, "country"), sentence.value(i, "country-adjective"));
            joined = joined
                    || sentence.isTagged(i, "CCONJ")
                    || sentence.token(i).text().equals(",");
            if (joined && (other != null && !other.equals(code) || sentence.is(i, "alliance"))) {
                return true;
            }
            if (sentence.isTagged(i, "VERB") || sentence.is(i, "number")) {
                return false;
            }
        }
        return false;
    }

    private static final List<String> STATES = List.of("country-adjective", "country-people", "country");
    private static final int WORDS_BEHIND = 4;
    private static final int WORDS_BETWEEN = 8;

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
