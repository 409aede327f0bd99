package org.lagebild.fact.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final String SEA = "sea";
    private static final int NEAR = 30;
    private static final Pattern SEPARATOR = Pattern.compile(",");
    private static final Map<String, String> BY_EQUIPMENT = Map.ofEntries(
            Map.entry("tank", "land"),
            Map.entry("armoured-vehicle", "land"),
            Map.entry("artillery", "land"),
            Map.entry("vehicle", "land"),
            Map.entry("rocket-launcher", "land"),
            Map.entry("aircraft", "air"),
            Map.entry("helicopter", "air"),
            Map.entry("ship", SEA),
            Map.entry("submarine", SEA));
    private static final Map<String, String> BY_PLACE = Map.of("range", "land", SEA, SEA);

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;

    DomainFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
    }

    void fill(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            words(draft, mention);
            kinds(draft, mention);
        }
        branches(draft);
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
            if (domain != null && draft.in(DOMAINS).isEmpty() && !isPast(draft)) {
                add(draft, DOMAINS, domain, place.span(), "domain.place");
            }
        }
    }

    /**
     * Soldiers exercise on land, with or without ships and aircraft, unless the exercise is called one of another
     * branch; of what is only looked back at little is said at all.
     */
    private void land(Draft draft) {
        if (draft.troops() != null && !isPast(draft) && !isCalledOtherwise(draft) && !isAtSea(draft)) {
            add(draft, DOMAINS, LAND, draft.first().span(), "domain.troops");
        }
    }

    private static boolean isAtSea(Draft draft) {
        return !draft.places().isEmpty()
                && draft.places().stream().allMatch(place -> SEA.equals(BY_PLACE.get(place.kind())));
    }

    /** "The naval exercise", "a command post exercise": the words for it say which branch it is of. */
    private boolean isCalledOtherwise(Draft draft) {
        Set<String> named = new HashSet<>();
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : domains(mention.sentence())) {
                Span span = mention.sentence().span(hit.from(), hit.to());
                if (Nearness.distance(span, mention) == 0) {
                    named.addAll(List.of(SEPARATOR.split(Objects.requireNonNull(hit.value()))));
                }
            }
        }
        return !named.isEmpty() && !named.contains(LAND);
    }

    private boolean isPast(Draft draft) {
        Integer year = draft.year();
        Integer now = article.yearPublished();
        return draft.earlierEditionOf() != null || year != null && now != null && year < now;
    }

    private void words(Draft draft, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (Sentence.Hit hit : domains(sentence)) {
            Span span = sentence.span(hit.from(), hit.to());
            if (topics.of(mention.at(), span) == draft && Nearness.distance(span, mention) <= NEAR) {
                add(draft, DOMAINS, Objects.requireNonNull(hit.value()), span, "domain.word");
            }
        }
    }

    /** Words of a sentence that stand for domains, without those that are part of a name for something else. */
    private static List<Sentence.Hit> domains(Sentence sentence) {
        List<Sentence.Hit> others = sentence.terms("not-domain");
        return sentence.terms("domain").stream()
                .filter(hit -> hit.value() != null && others.stream().noneMatch(hit::overlaps))
                .toList();
    }

    /** "Land, air and naval forces": short forms that stand for a branch only beside others. */
    private void branches(Draft draft) {
        for (Finding finding : findings.of("domain", draft)) {
            add(draft, DOMAINS, Objects.requireNonNull(finding.match().field("value")), finding.span(), finding.rule());
        }
    }

    /** Sentences without a mention go on with what is practised and who takes part, unless others act in them. */
    private void passages(Draft draft) {
        for (int at : topics.sentencesOf(draft)) {
            Sentence sentence = article.sentence(at);
            if (!topics.isMentionedIn(at) && topics.passage(at) == draft && !article.isOfOthers(draft, sentence)) {
                for (Sentence.Hit hit : domains(sentence)) {
                    Span span = sentence.span(hit.from(), hit.to());
                    add(draft, DOMAINS, Objects.requireNonNull(hit.value()), span, "domain.passage");
                }
            }
        }
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
