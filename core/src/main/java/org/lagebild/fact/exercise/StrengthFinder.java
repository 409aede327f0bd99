package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Quantity;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise.Equipment;
import org.lagebild.fact.Exercise.Strength;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;

/** How many take part and with what: totals before shares, shares of different states added up, limits left out. */
final class StrengthFinder {
    private static final String TROOPS = "troops";
    private static final String EACH = ".each";
    private static final long FEWEST = 50;
    private static final long FEWEST_RIVALS = 500;
    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_BETWEEN = 8;

    private final ArticleView article;
    private final Topics topics;

    StrengthFinder(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    void fill(Draft draft) {
        List<Quantity> troops = new ArrayList<>();
        Map<String, Quantity> equipment = new LinkedHashMap<>();
        for (int at : topics.sentencesOf(draft)) {
            for (Quantity quantity : about(draft, at)) {
                if (quantity.unit().equals(TROOPS)) {
                    troops.add(quantity);
                } else {
                    equipment.putIfAbsent(quantity.unit(), quantity);
                }
            }
        }
        total(draft, troops);
        rivals(draft, troops);
        equipment.values().forEach(quantity -> equip(draft, quantity));
    }

    private void equip(Draft draft, Quantity quantity) {
        draft.equipment().add(new Equipment(quantity.unit(), quantity.low()));
        draft.claim(article.claim("equipment", quantity.unit(), quantity.span(), quantity.rule(), Claim.Basis.STATED));
    }

    private List<Quantity> about(Draft draft, int at) {
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : article.quantitiesIn(article.sentence(at).span())) {
            boolean counts = !quantity.unit().equals(TROOPS) || quantity.low() != null && quantity.low() >= FEWEST;
            if (counts
                    && !quantity.threshold()
                    && topics.of(at, quantity.span()) == draft
                    && !isOfOthers(draft, at, quantity)) {
                found.add(quantity);
            }
        }
        return found;
    }

    /** Equipment of which a sentence tells that states move it that take no part. */
    private boolean isOfOthers(Draft draft, int at, Quantity quantity) {
        return !quantity.unit().equals(TROOPS)
                && !topics.isMentionedIn(at)
                && article.isOfOthers(draft, article.sentence(at));
    }

    /** What is called the total; else the first figure that is nobody's share; else the shares added up. */
    private void total(Draft draft, List<Quantity> troops) {
        List<Quantity> stated =
                troops.stream().filter(quantity -> !isOutside(draft, quantity)).toList();
        Quantity whole = whole(stated.isEmpty() ? troops : stated);
        if (isEach(troops)) {
            long sum = troops.stream()
                    .filter(quantity -> isBeside(quantity, troops))
                    .mapToLong(StrengthFinder::low)
                    .sum();
            set(draft, troops.get(0), new Strength(sum, sum));
            return;
        }
        if (whole != null && whole.low() != null && whole.high() != null) {
            set(draft, whole, withJoined(whole, troops));
            return;
        }
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        if (troops.size() > 1 && isNear(troops) && participants.size() <= troops.size() + 1
                || !troops.isEmpty() && participants.size() < 2) {
            long sum = troops.stream().mapToLong(StrengthFinder::low).sum();
            set(draft, troops.get(0), new Strength(sum, sum));
        }
    }

    /** "Finland provides 800 soldiers, Sweden 400": nothing is called the total, and each state has its part. */
    private boolean isEach(List<Quantity> troops) {
        return troops.stream().noneMatch(this::isCalledTotal) && !troops.isEmpty() && isBeside(troops.get(0), troops);
    }

    /** Whether the sentence of a figure goes on with those of other states. */
    private boolean isBeside(Quantity quantity, List<Quantity> troops) {
        Sentence sentence = article.sentenceAt(quantity.span().start());
        return troops.stream()
                .anyMatch(each -> each.rule().endsWith(EACH)
                        && sentence == article.sentenceAt(each.span().start()));
    }

    /** "19,000 of its own and 1,500 soldiers from six states": what stands beside it with a conjunction is added. */
    private Strength withJoined(Quantity whole, List<Quantity> troops) {
        long more = troops.stream()
                .filter(other -> other != whole && isJoined(whole, other))
                .mapToLong(StrengthFinder::low)
                .sum();
        return new Strength(low(whole) + more, Math.max(low(whole), high(whole)) + more);
    }

    /** Whether two figures stand in one sentence with nothing but a noun phrase and a conjunction between. */
    private boolean isJoined(Quantity one, Quantity other) {
        Quantity first = one.span().start() < other.span().start() ? one : other;
        Quantity second = first == one ? other : one;
        Sentence sentence = article.sentenceAt(first.span().start());
        if (sentence == null || !sentence.span().contains(second.span())) {
            return false;
        }
        int from = sentence.tokenBefore(first.span().end());
        int to = sentence.tokenAt(second.span().start());
        boolean joined = false;
        for (int i = from; i < to; i++) {
            joined = joined || sentence.isTagged(i, "CCONJ") || sentence.is(i, "quantity-and");
            if (sentence.is(i, "punct") || sentence.isVerbal(i)) {
                return false;
            }
        }
        return joined && to - from <= WORDS_BETWEEN;
    }

    private @Nullable Quantity whole(List<Quantity> troops) {
        Quantity found = null;
        for (Quantity quantity : troops) {
            if (isCalledTotal(quantity)) {
                return quantity;
            }
            if (quantity.whose() == null && found == null) {
                found = quantity;
            }
        }
        return found;
    }

    private boolean isCalledTotal(Quantity quantity) {
        Sentence sentence = article.sentenceAt(quantity.span().start());
        if (sentence == null) {
            return false;
        }
        int from = sentence.tokenAt(quantity.span().start());
        for (int i = Math.max(0, from - WORDS_BEFORE); i < from; i++) {
            if (sentence.is(i, "quantity-total")) {
                return true;
            }
        }
        return false;
    }

    /** Shares of one whole stand in one sentence. */
    private boolean isNear(List<Quantity> troops) {
        return article.sentenceAt(troops.get(0).span().start())
                == article.sentenceAt(troops.get(1).span().start());
    }

    private static long high(Quantity quantity) {
        Long high = quantity.high();
        return high == null ? 0 : high;
    }

    private static long low(Quantity quantity) {
        Long low = quantity.low();
        return low == null ? 0 : low;
    }

    /** Figures that somebody from outside gives beside those of the parties. */
    private void rivals(Draft draft, List<Quantity> troops) {
        Strength own = draft.troops();
        for (Quantity quantity : troops) {
            Long low = quantity.low();
            Long high = quantity.high();
            if (own != null && low != null && high != null && isRival(draft, quantity)) {
                rival(draft, own, new Strength(low, high), quantity);
            }
        }
    }

    private void rival(Draft draft, Strength own, Strength other, Quantity evidence) {
        boolean isNew = other.low() != own.low() && !draft.rivals().contains(other);
        if (isNew && other.low() >= FEWEST_RIVALS) {
            draft.rivals().add(other);
            draft.claim(article.claim(
                    "rival_troops", String.valueOf(other.low()), evidence.span(), evidence.rule(), Claim.Basis.STATED));
        }
    }

    /** Whether somebody speaks who is known to belong to no party, or the figure is called an estimate. */
    private boolean isOutside(Draft draft, Quantity quantity) {
        Statement said = article.statementAround(quantity.span());
        String country = said == null ? null : said.speakerCountry();
        Set<String> parties = draft.in(RoleFinder.PARTICIPANTS);
        return country != null && !parties.isEmpty() && !parties.contains(country) || isEstimate(quantity);
    }

    /** Whether the figure of a state stands beside that of somebody else, where no party is known. */
    private boolean isOfAnotherState(Draft draft, @Nullable Statement said) {
        return said != null
                && said.speakerCountry() != null
                && draft.in(RoleFinder.PARTICIPANTS).isEmpty();
    }

    private boolean isEstimate(Quantity quantity) {
        Sentence sentence = article.sentenceAt(quantity.span().start());
        return sentence != null && !sentence.terms("estimate-word").isEmpty();
    }

    private boolean isRival(Draft draft, Quantity quantity) {
        Statement said = article.statementAround(quantity.span());
        boolean sameVoice = said != null
                && draft.claims().stream()
                        .anyMatch(claim ->
                                claim.field().equals(TROOPS) && said.id().equals(claim.statement()));
        return (isOutside(draft, quantity) || isOfAnotherState(draft, said)) && !sameVoice;
    }

    private void set(Draft draft, Quantity evidence, Strength strength) {
        draft.troops(strength);
        draft.claim(article.claim(
                TROOPS, String.valueOf(strength.low()), evidence.span(), evidence.rule(), Claim.Basis.STATED));
    }
}
