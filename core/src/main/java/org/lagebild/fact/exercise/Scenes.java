package org.lagebild.fact.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/** What the clause around a place tells: what the exercise does there, what others do there, or what was before it. */
final class Scenes {
    private static final List<String> FORCES = List.of("military", "armed", "quantity-unit", "event-force");
    private static final List<String> ELSEWHERE = List.of("elsewhere-noun", "saying", "event-move");
    private static final List<String> HELD = List.of("phase", "exercise", "exercise-verb", "take-part");
    private static final List<String> ASIDE = List.of("event-crash", "event-crashing", "event-die");
    private static final List<String> STAGED = List.of("phase.begin", "phase.held", "phase.run", "exercise-verb");
    private static final List<String> NOT = List.of("event-negation");
    private static final List<String> HOME = List.of("home-verb");
    private static final List<String> OTHER_EDITION = List.of("edition-named");
    private static final String PLUPERFECT = "pluperfect";
    private static final String PASSIVE = "passive-participle";
    private static final String PARTICIPLE = "PTCP2";

    private final ArticleView article;
    private final Allies allies;
    private final Spans frames;

    /** @param frames where the text says who speaks */
    Scenes(ArticleView article, World world, Spans frames) {
        this.article = article;
        this.allies = new Allies(article, world);
        this.frames = frames;
    }

    /** "New launchers will be driven through Taichung": forces or weapons are in the clause, and nobody speaks. */
    boolean isPlayed(Sentence sentence, Span place) {
        Clause clause = clause(sentence, place);
        return clause != null && holds(sentence, clause, FORCES) && !holds(sentence, clause, ELSEWHERE);
    }

    /** "They practise in the province and in Hanoi": the clause says that something is held. */
    boolean isStaged(Sentence sentence, Span place) {
        Clause clause = clause(sentence, place);
        return clause != null
                && holds(sentence, clause, STAGED)
                && !holds(sentence, clause, ELSEWHERE)
                && !holds(sentence, clause, NOT);
    }

    /** Whether what is told around a place is told of one of the mentions: it stands in no other main clause. */
    boolean isOfMention(List<ExerciseMention> mentions, Span place) {
        return mentions.stream().anyMatch(mention -> {
            Clause clause = clause(mention.sentence(), place);
            return clause == null || !clause.is(Clauses.Kind.MAIN) || mention.overlaps(clause.from(), clause.to());
        });
    }

    /** "Beijing sent destroyers to the strait": states act, and none that takes part or is an ally of who does. */
    boolean isOfOthers(Draft draft, Sentence sentence, Span place) {
        Set<String> parties = new HashSet<>(draft.in(RoleFinder.PARTICIPANTS));
        parties.addAll(draft.in(RoleFinder.HOST));
        Clause clause = clause(sentence, place);
        if (parties.isEmpty() || clause == null) {
            return false;
        }
        Set<String> acting = acting(sentence, sentence.span(clause.from(), clause.to()), place);
        Set<String> meant =
                acting.isEmpty() && !clause.is(Clauses.Kind.MAIN) ? acting(sentence, sentence.span(), place) : acting;
        return !meant.isEmpty() && meant.stream().noneMatch(code -> allies.isAmong(parties, code));
    }

    /**
     * "In the barracks a soldier had fallen ill": told of the time before, beside an exercise that is told otherwise.
     */
    boolean isBefore(Draft draft, Sentence sentence, Span place) {
        Clause clause = clause(sentence, place);
        return clause != null
                && isPluperfect(sentence, clause.from(), clause.to())
                && !holds(sentence, clause, HELD)
                && draft.mentions().stream()
                        .map(ExerciseMention::sentence)
                        .noneMatch(told -> isPluperfect(told, 0, told.size()));
    }

    /** "The next edition will be in Chile", said of an exercise that is otherwise told of as this one. */
    boolean isOfOtherEdition(Draft draft, Sentence sentence, Span place) {
        Clause clause = clause(sentence, place);
        return clause != null
                && draft.earlierEditionOf() == null
                && (holds(sentence, clause, OTHER_EDITION)
                        || clause.is(Clauses.Kind.RELATIVE) && isOfOtherEdition(sentence, clause.from()))
                && draft.mentions().stream().anyMatch(Scenes::isOfThisEdition);
    }

    private static boolean isOfThisEdition(ExerciseMention mention) {
        Clause clause = clause(mention.sentence(), mention.span());
        return clause == null || !holds(mention.sentence(), clause, OTHER_EDITION);
    }

    /** "Last year's, which was held near Bergen": the clause in front of a relative one names what that is about. */
    private static boolean isOfOtherEdition(Sentence sentence, int behind) {
        Clauses clauses = Clauses.of(sentence);
        Clause before = clauses.clause(clauses.at(behind) - 1);
        return before != null && holds(sentence, before, OTHER_EDITION);
    }

    /** "A helicopter crashed near Darwin", "the wing is based in Luleå": no ground of the exercise. */
    boolean isAside(Sentence sentence, Span place) {
        Clause clause = clause(sentence, place);
        return clause != null && (holds(sentence, clause, ASIDE) || isHome(sentence, clause));
    }

    /** Of forces, and not "the last edition was based in". */
    private static boolean isHome(Sentence sentence, Clause clause) {
        return holds(sentence, clause, HOME) && (clause.is(Clauses.Kind.RELATIVE) || holds(sentence, clause, FORCES));
    }

    private static boolean isPluperfect(Sentence sentence, int from, int to) {
        boolean auxiliary = false;
        boolean participle = false;
        boolean past = false;
        for (int i = from; i < to; i++) {
            auxiliary |= sentence.is(i, PLUPERFECT);
            participle |= auxiliary && sentence.token(i).word().can(PARTICIPLE);
            past |= isPastAuxiliary(sentence, i);
            participle |= past && sentence.is(i, PASSIVE);
        }
        return participle;
    }

    private static boolean isPastAuxiliary(Sentence sentence, int at) {
        return sentence.isTagged(at, "AUX")
                && sentence.token(at).word().can("PAST")
                && sentence.token(at).word().can("FIN");
    }

    private static @Nullable Clause clause(Sentence sentence, Span place) {
        return Clauses.of(sentence).around(sentence.tokenAt(place.start()));
    }

    private static boolean holds(Sentence sentence, Clause clause, List<String> classes) {
        return Clauses.of(sentence).holds(clause, classes);
    }

    /** States and alliances of a passage that are named for themselves, not for where something is or who says it. */
    private Set<String> acting(Sentence sentence, Span passage, Span asked) {
        Set<String> codes = new TreeSet<>();
        for (Actor actor : article.actorsIn(passage)) {
            boolean self = !asked.overlaps(actor.span()) && !isWhere(sentence, actor) && !frames.overlaps(actor.span());
            if (actor.code() != null && !actor.fictional() && self) {
                codes.add(Objects.requireNonNull(actor.code()));
            }
        }
        return codes;
    }

    private static boolean isWhere(Sentence sentence, Actor actor) {
        return !sentence.mentionsAt(sentence.tokenAt(actor.span().start()), "Place")
                        .isEmpty()
                || RoleFinder.isOfPlace(sentence, actor);
    }
}
