package org.lagebild.fact.exercise;

import java.util.Map;
import java.util.regex.Pattern;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise.Equipment;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * On land, at sea, in the air …: by the words of the mentions, by what takes part and where; and the kind of exercise.
 */
final class DomainFinder {
    static final String DOMAINS = "domains";
    static final String TYPE = "type";
    private static final String LAND = "land";
    private static final int NEAR = 14;
    private static final Pattern SEPARATOR = Pattern.compile(",");
    private static final Map<String, String> BY_EQUIPMENT = Map.ofEntries(
            Map.entry("tank", "land"),
            Map.entry("armoured-vehicle", "land"),
            Map.entry("artillery", "land"),
            Map.entry("vehicle", "land"),
            Map.entry("rocket-launcher", "land"),
            Map.entry("aircraft", "air"),
            Map.entry("helicopter", "air"),
            Map.entry("ship", "sea"),
            Map.entry("submarine", "sea"));
    private static final Map<String, String> BY_PLACE = Map.of("range", "land", "sea", "sea");

    private final ArticleView article;
    private final Topics topics;

    DomainFinder(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    void fill(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            words(draft, mention);
            kinds(draft, mention);
        }
        passages(draft);
        for (Equipment equipment : draft.equipment()) {
            String domain = BY_EQUIPMENT.get(equipment.kind());
            if (domain != null) {
                add(draft, DOMAINS, domain, draft.first().span(), "domain.equipment");
            }
        }
        land(draft);
        for (Place place : draft.places()) {
            String domain = BY_PLACE.get(place.kind());
            if (domain != null && draft.in(DOMAINS).isEmpty()) {
                add(draft, DOMAINS, domain, place.span(), "domain.place");
            }
        }
    }

    /** Soldiers of whom nothing else is said exercise on land; of what is only looked back at little is said at all. */
    private void land(Draft draft) {
        if (draft.in(DOMAINS).isEmpty() && draft.troops() != null && !isPast(draft)) {
            add(draft, DOMAINS, LAND, draft.first().span(), "domain.troops");
        }
    }

    private boolean isPast(Draft draft) {
        Integer year = draft.year();
        Integer now = article.yearPublished();
        return draft.earlierEditionOf() != null || year != null && now != null && year < now;
    }

    private void words(Draft draft, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (Sentence.Hit hit : sentence.terms("domain")) {
            Span span = sentence.span(hit.from(), hit.to());
            if (hit.value() != null
                    && topics.of(mention.at(), span) == draft
                    && Nearness.distance(span, mention) <= NEAR) {
                add(draft, DOMAINS, hit.value(), span, "domain.word");
            }
        }
    }

    /** Sentences without a mention count where they say what is practised or who takes part. */
    private void passages(Draft draft) {
        for (int at : topics.sentencesOf(draft)) {
            Sentence sentence = article.sentence(at);
            if (!topics.isMentionedIn(at)
                    && topics.passage(at) == draft
                    && (saysWhat(sentence) || topics.isMentionedIn(at - 1))) {
                for (Sentence.Hit hit : sentence.terms("domain")) {
                    if (hit.value() != null) {
                        add(draft, DOMAINS, hit.value(), sentence.span(hit.from(), hit.to()), "domain.passage");
                    }
                }
            }
        }
    }

    private static boolean saysWhat(Sentence sentence) {
        return !sentence.terms("take-part").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty();
    }

    private void kinds(Draft draft, ExerciseMention mention) {
        for (Sentence.Hit hit : mention.sentence().terms("exercise-type")) {
            if (hit.value() != null && mention.overlaps(hit.from(), hit.to())) {
                add(draft, TYPE, hit.value(), mention.span(), "type.word");
            }
        }
    }

    /** One word can speak for several: paratroopers train in the air and on land. */
    private void add(Draft draft, String field, String values, Span span, String rule) {
        for (String value : SEPARATOR.split(values)) {
            if (draft.in(field).add(value)) {
                draft.claim(article.claim(field, value, span, rule, Claim.Basis.STATED));
            }
        }
    }
}
