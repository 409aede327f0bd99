package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.fact.statement.ClauseSubject;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Whether what a clause says to be practised is another exercise by who does it, when and where: "China and Russia had
 * drilled together in the Sea of Japan in April".
 */
final class Doers {
    private static final List<String> FORCES = List.of("military", "armed");
    private static final List<String> BACK = List.of("both-parties", "mark-definite", "mark-own");
    private static final List<String> OWN = List.of("mark-own");
    private static final List<String> DONE = List.of("take-part");
    private static final String SEA = "sea";

    private final ArticleView article;
    private final MentionActors actors;
    private final Comparison comparison;

    Doers(ArticleView article, ContextReader contexts, Comparison comparison) {
        this.article = article;
        this.actors = contexts.actors();
        this.comparison = comparison;
    }

    /** Others than those spoken of so far, at a time or in a land of their own; or anybody at quite another time. */
    boolean doAnother(ExerciseMention mention, MentionContext context, Draft near) {
        boolean apart = mention.at() != near.last().at() && !Headlines.isToldInLines(near);
        Span subject = apart ? subject(mention) : null;
        if (subject == null || !isNewToText(mention) || Supposition.isUnreal(mention, context)) {
            return false;
        }
        Set<String> codes = actors.codes(subject);
        int told = mention.at() - 1;
        if (codes.isEmpty() && isOwnedByThoseBefore(mention, subject)) {
            codes = actors.codes(article.sentence(told--).span());
        }
        boolean pinned = context.hasTime() || !codes.isEmpty();
        if (!pinned || isUncounted(mention) && !context.hasPlace()) {
            return false;
        }
        boolean elsewhen = comparison.isElsewhen(context, near) && !Introductions.isUntil(mention);
        Spoken spoken = spokenOf(near, told);
        boolean fresh = !codes.isEmpty() && codes.stream().noneMatch(spoken.codes()::contains);
        boolean others =
                fresh && actors.codes(mention.sentence().span()).stream().noneMatch(spoken.codes()::contains);
        return elsewhen && (!codes.isEmpty() || isOfForces(mention.sentence(), subject))
                || others
                        && (mention.strength() == ExerciseMention.Strength.STRONG
                                || comparison.isApart(context, near) && !isThere(mention, spoken)
                                || isElsewhere(mention, subject, spoken))
                || fresh
                        && comparison.isApart(context, near)
                        && mention.paragraph() != near.last().paragraph()
                || holds(mention.sentence(), subject, FORCES)
                        && comparison.isOutside(context, near)
                        && isPlacedAnew(mention, spoken);
    }

    private boolean isPlacedAnew(ExerciseMention mention, Spoken spoken) {
        return article.placesIn(mention.sentence().span()).stream()
                .anyMatch(place -> !spoken.places().contains(place.name()));
    }

    private static boolean isNewToText(ExerciseMention mention) {
        return !mention.isNamed()
                && (mention.strength() == ExerciseMention.Strength.VERB
                        || mention.reference() == ExerciseMention.Reference.INDEFINITE
                        || mention.reference() == ExerciseMention.Reference.NONE
                        || holdsVerb(mention));
    }

    /** "The army plans more drills next year". */
    private static boolean isUncounted(ExerciseMention mention) {
        return mention.plural() && mention.reference() == ExerciseMention.Reference.NONE;
    }

    /** "Checked the readiness of": words that mean an exercise with a verb among them. */
    private static boolean holdsVerb(ExerciseMention mention) {
        return IntStream.range(mention.from(), mention.to())
                .anyMatch(i -> mention.sentence().isTagged(i, "VERB"));
    }

    /** Who does it: the subject of a clause that means practising, holding or taking part. */
    private static @Nullable Span subject(ExerciseMention mention) {
        if (mention.strength() != ExerciseMention.Strength.VERB && !holdsVerb(mention)) {
            Span holder = HolderFinder.holder(mention);
            return holder != null || !isDone(mention) ? holder : subjectBefore(mention);
        }
        return subjectBefore(mention);
    }

    private static boolean isDone(ExerciseMention mention) {
        Clauses clauses = Clauses.of(mention.sentence());
        Clause clause = clauses.around(mention.from());
        return clause != null && clauses.holds(clause, DONE);
    }

    /** That of the clause, or of the one before it: "ships left to take part in a drill". */
    private static @Nullable Span subjectBefore(ExerciseMention mention) {
        Clauses clauses = Clauses.of(mention.sentence());
        for (int i = clauses.at(mention.from()); i >= 0; i--) {
            Clause clause = clauses.list().get(i);
            Span subject = clause.verb() < 0 ? null : ClauseSubject.span(mention.sentence(), clause.verb());
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** "900 paratroopers", but not "the soldiers of both countries", who were spoken of before. */
    private static boolean isOfForces(Sentence sentence, Span subject) {
        return holds(sentence, subject, FORCES) && !holds(sentence, subject, BACK);
    }

    private static boolean holds(Sentence sentence, Span span, List<String> lists) {
        return lists.stream()
                .flatMap(list -> sentence.terms(list).stream())
                .anyMatch(hit -> span.contains(sentence.span(hit.from(), hit.to())));
    }

    /** In a state that was spoken of. */
    private boolean isThere(ExerciseMention mention, Spoken spoken) {
        return article.placesIn(mention.sentence().span()).stream()
                .map(Place::country)
                .anyMatch(country -> country != null && spoken.codes().contains(country));
    }

    private boolean isElsewhere(ExerciseMention mention, Span subject, Spoken spoken) {
        List<Place> places = article.placesIn(mention.sentence().span()).stream()
                .filter(place -> !place.span().overlaps(subject) && isNoActor(mention.sentence(), place))
                .toList();
        return places.stream().anyMatch(Doers::isPinned)
                && places.stream()
                        .noneMatch(place -> spoken.places().contains(place.name())
                                || place.country() != null && spoken.codes().contains(place.country()));
    }

    private boolean isNoActor(Sentence sentence, Place place) {
        return article.actorsIn(sentence.span()).stream()
                .noneMatch(actor -> actor.span().overlaps(place.span()));
    }

    /** In a state or at sea, and not just "in the east". */
    private static boolean isPinned(Place place) {
        return place.country() != null || place.kind().equals(SEA);
    }

    /** "Armenia went the other way. Its peacekeepers trained …": whose they are stands in the sentence before. */
    private boolean isOwnedByThoseBefore(ExerciseMention mention, Span subject) {
        return mention.at() > 0
                && article.sentence(mention.at() - 1).paragraph() == mention.paragraph()
                && holds(mention.sentence(), subject, OWN);
    }

    /** The states and places of the text from where an exercise is first spoken of to a sentence. */
    private Spoken spokenOf(Draft near, int last) {
        Span between = article.sentence(near.first().at())
                .span()
                .and(article.sentence(Math.max(near.first().at(), last)).span());
        Set<String> codes = new TreeSet<>(actors.codes(between));
        Set<String> names = new TreeSet<>();
        for (Place place : article.placesIn(between)) {
            names.add(place.name());
            if (place.country() != null) {
                codes.add(Objects.requireNonNull(place.country()));
            }
        }
        return new Spoken(codes, names);
    }

    private record Spoken(Set<String> codes, Set<String> places) {}
}
