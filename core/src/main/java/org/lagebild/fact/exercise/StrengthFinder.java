package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final long FEWEST_RIVALS = 500;

    private final ArticleView article;
    private final Topics topics;

    StrengthFinder(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    void fill(Draft draft) {
        List<Quantity> troops = new ArrayList<>();
        Map<String, Quantity> equipment = new LinkedHashMap<>();
        for (int at = draft.first().at(); at < article.sentences().size(); at++) {
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
        equipment.values().forEach(quantity -> {
            draft.equipment().add(new Equipment(quantity.unit(), quantity.low()));
            draft.claim(
                    article.claim("equipment", quantity.unit(), quantity.span(), quantity.rule(), Claim.Basis.STATED));
        });
    }

    private List<Quantity> about(Draft draft, int at) {
        Sentence sentence = article.sentence(at);
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : article.quantitiesIn(sentence.span())) {
            boolean near = topics.isMentionedIn(at) || isContinued(sentence);
            if (near && !quantity.threshold() && topics.of(at, quantity.span()) == draft) {
                found.add(quantity);
            }
        }
        return found;
    }

    private static boolean isContinued(Sentence sentence) {
        return !sentence.terms("take-part").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty()
                || !sentence.mentions("Quantity").isEmpty()
                        && !sentence.terms("phase").isEmpty();
    }

    private void total(Draft draft, List<Quantity> troops) {
        Quantity whole = null;
        long parts = 0;
        int shares = 0;
        for (Quantity quantity : troops) {
            if (quantity.whose() == null) {
                whole = whole == null ? quantity : whole;
            } else if (quantity.low() != null) {
                parts += quantity.low();
                shares++;
            }
        }
        if (whole != null && whole.low() != null && whole.high() != null) {
            set(draft, whole, new Strength(whole.low(), whole.high()));
        } else if (!troops.isEmpty()
                && (shares > 1 || draft.in(RoleFinder.PARTICIPANTS).size() < 2)) {
            set(draft, troops.get(0), new Strength(parts, parts));
        }
    }

    /** Figures that somebody from outside gives beside those of the parties. */
    private void rivals(Draft draft, List<Quantity> troops) {
        Strength own = draft.troops();
        for (Quantity quantity : troops) {
            Long low = quantity.low();
            Long high = quantity.high();
            if (own != null && low != null && high != null && isOutside(draft, quantity)) {
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

    private boolean isOutside(Draft draft, Quantity quantity) {
        Statement said = article.statementAround(quantity.span());
        String country = said == null ? null : said.speakerCountry();
        return said != null
                && (country == null || !draft.in(RoleFinder.PARTICIPANTS).contains(country))
                && !draft.claims().stream()
                        .anyMatch(claim ->
                                claim.field().equals(TROOPS) && said.id().equals(claim.statement()));
    }

    private void set(Draft draft, @Nullable Quantity evidence, Strength strength) {
        draft.troops(strength);
        if (evidence != null) {
            draft.claim(article.claim(
                    TROOPS, String.valueOf(strength.low()), evidence.span(), evidence.rule(), Claim.Basis.STATED));
        }
    }
}
