package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/** Whether what a mention speaks of is held by states of which nothing was said where an exercise was spoken of. */
final class Holders {
    private static final List<String> HELD = List.of("hold", "phase", "answers-with");

    private final ArticleView article;
    private final Allies allies;
    private final ContextReader contexts;
    private final MentionActors actors;

    Holders(ArticleView article, World world, ContextReader contexts) {
        this.article = article;
        this.allies = new Allies(article, world);
        this.contexts = contexts;
        this.actors = contexts.actors();
    }

    /** Whether something new is held by, or with, states of which nothing was said where the draft was spoken of. */
    boolean isOfSomebodyElse(ExerciseMention mention, Draft draft) {
        Set<String> known = knownWithPlaces(draft);
        if (known.isEmpty() || !Introductions.isObject(mention) && !isHeld(mention)) {
            return false;
        }
        Set<String> holders =
                Introductions.isObject(mention) ? contexts.of(mention).actors() : codesInClause(mention);
        return areOthers(holders, known)
                || Introductions.isObject(mention) && areOthers(actors.partners(mention), known);
    }

    /**
     * Whether states act in the clause of a mention, and none that has to do with those where the draft was spoken of.
     */
    boolean areAllNew(ExerciseMention mention, Draft draft) {
        Set<String> known = knownWithPlaces(draft);
        return !known.isEmpty() && areOthers(codesInClause(mention), known);
    }

    /** Whether the clause says that the exercise is held, answered with, begun, planned. */
    boolean isHeld(ExerciseMention mention) {
        Clauses.Clause clause = clause(mention);
        return clause != null && Clauses.of(mention.sentence()).holds(clause, HELD);
    }

    private Set<String> codesInClause(ExerciseMention mention) {
        Clauses.Clause clause = clause(mention);
        return clause == null ? Set.of() : actors.codes(mention.sentence().span(clause.from(), clause.to()));
    }

    private static Clauses.@Nullable Clause clause(ExerciseMention mention) {
        return Clauses.of(mention.sentence()).around(mention.from());
    }

    /** Whether there are some, and none of them, nor an alliance that they are in, is known. */
    private boolean areOthers(Set<String> holders, Set<String> known) {
        return !holders.isEmpty() && holders.stream().noneMatch(holder -> allies.isAmong(known, holder));
    }

    /** Whether none of the states, nor an alliance of theirs, is known from where the draft was spoken of. */
    boolean areNew(Set<String> codes, Draft draft) {
        Set<String> known = knownWithPlaces(draft);
        return codes.isEmpty() || areOthers(codes, known);
    }

    /** Whether states act in the sentence of a mention that do not act where the draft was spoken of. */
    boolean isByNewActors(ExerciseMention mention, Draft draft) {
        return isBeyond(mention, known(draft));
    }

    /** Whether states act in the sentence of a mention of which nothing was said where the draft was spoken of. */
    boolean isByOthers(ExerciseMention mention, Draft draft) {
        return isBeyond(mention, knownWithPlaces(draft));
    }

    private boolean isBeyond(ExerciseMention mention, Set<String> known) {
        Set<String> acting = acting(mention);
        return !known.isEmpty() && areOthers(acting, known);
    }

    /** Those who act in the sentence of a mention; where it names none, in the one before it. */
    private Set<String> acting(ExerciseMention mention) {
        Set<String> acting = actors.codes(mention.sentence().span());
        Sentence before = mention.at() == 0 ? null : article.sentence(mention.at() - 1);
        boolean goesOn = acting.isEmpty() && before != null && before.paragraph() == mention.paragraph();
        return goesOn && before != null ? actors.codes(before.span()) : acting;
    }

    private Set<String> known(Draft draft) {
        Set<String> known = new TreeSet<>();
        sentences(draft).forEach(sentence -> known.addAll(actors.codes(sentence)));
        return known;
    }

    /** The states in whose land it is spoken of, too. */
    private Set<String> knownWithPlaces(Draft draft) {
        Set<String> known = known(draft);
        sentences(draft).stream()
                .flatMap(sentence -> article.placesIn(sentence).stream())
                .map(Place::country)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return known;
    }

    private static List<Span> sentences(Draft draft) {
        return draft.firstMentions().stream()
                .map(mention -> mention.sentence().span())
                .distinct()
                .toList();
    }
}
