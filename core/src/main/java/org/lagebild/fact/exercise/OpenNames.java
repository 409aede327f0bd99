package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/**
 * Names without a word for an exercise beside them: one counts where an exercise that has no other name is spoken of
 * close by.
 */
final class OpenNames {
    private static final String TROOPS = "troops";
    private static final int NEAR = 1;
    private static final int NEAR_HEADLINE = 3;

    private OpenNames() {}

    /** The mentions with such names settled: taken for names or dropped. */
    static List<ExerciseMention> settle(ArticleView article, List<ExerciseMention> found) {
        List<ExerciseMention> settled = new ArrayList<>();
        found.stream().filter(mention -> mention.strength() != Strength.OPEN).forEach(settled::add);
        for (ExerciseMention mention : found) {
            if (mention.strength() == Strength.OPEN
                    && (counts(mention, settled) || isRepeated(mention, found) || isClear(article, mention, settled))) {
                settled.add(mention.proven());
            }
        }
        for (ExerciseMention mention : found) {
            if (mention.strength() == Strength.OPEN
                    && mention.isInPair()
                    && !isIn(mention, settled)
                    && isBesideName(mention, settled)) {
                settled.add(mention.proven());
            }
        }
        return settled;
    }

    private static boolean isIn(ExerciseMention open, List<ExerciseMention> settled) {
        return settled.stream().anyMatch(other -> other.at() == open.at() && other.overlaps(open.from(), open.to()));
    }

    /** "Grey Heron in Hungary and Red Heron in May": where one is known the other is one, too. */
    private static boolean isBesideName(ExerciseMention open, List<ExerciseMention> settled) {
        return settled.stream().anyMatch(other -> other.isNamed() && other.at() == open.at());
    }

    /**
     * A name with an edition, or one in quotation marks in a sentence that counts troops, in a text that speaks of an
     * exercise anywhere.
     */
    private static boolean isClear(ArticleView article, ExerciseMention open, List<ExerciseMention> settled) {
        boolean edition = open.name() != null && open.name().edition() != null;
        boolean told = edition
                || open.isInRow()
                || isQuoted(open) && !isOfThing(open) && hasTroops(article, open.sentence())
                || isBesideForces(open);
        return told && (settled.stream().anyMatch(OpenNames::proves) || speaksOfExercises(article));
    }

    /** "The frigate “Sachsen”": the name belongs to the noun before it. */
    private static boolean isOfThing(ExerciseMention open) {
        int before = open.sentence().is(open.from(), "quote") ? open.from() - 1 : open.from() - 2;
        return before >= 0
                && (open.sentence().isTagged(before, "NOUN") || open.sentence().isTagged(before, "PROPN"))
                && !open.sentence().is(before, "exercise-kin");
    }

    /** Even "three exercises" says what a text is about. */
    private static boolean speaksOfExercises(ArticleView article) {
        return article.sentences().stream()
                .anyMatch(sentence -> sentence.terms("not-exercise").isEmpty()
                        && !(sentence.terms("exercise.strong").isEmpty()
                                && sentence.terms("exercise.medium").isEmpty()));
    }

    private static boolean hasTroops(ArticleView article, Sentence sentence) {
        return article.quantitiesIn(sentence.span()).stream()
                .anyMatch(quantity -> quantity.unit().equals(TROOPS));
    }

    /** A name that comes up again, in a text that speaks of an exercise and names no other. */
    private static boolean isRepeated(ExerciseMention open, List<ExerciseMention> found) {
        boolean again = found.stream()
                .anyMatch(other -> other != open && other.strength() == Strength.OPEN && isSame(open, other));
        return again
                && found.stream().anyMatch(OpenNames::isWord)
                && found.stream().noneMatch(other -> other.strength() == Strength.NAMED && !isSame(open, other));
    }

    private static boolean isWord(ExerciseMention other) {
        return other.strength() == Strength.STRONG || other.strength() == Strength.MEDIUM && !other.isEdition();
    }

    private static boolean counts(ExerciseMention open, List<ExerciseMention> others) {
        boolean exercise = false;
        for (ExerciseMention other : others) {
            if (isNear(open, other)) {
                if (other.isNamed() && !isSame(open, other) && !isBesideForces(open)) {
                    return false;
                }
                exercise = exercise || proves(other) || other.at() == open.at() && other.strength() == Strength.VERB;
            }
        }
        return exercise;
    }

    private static boolean isNear(ExerciseMention open, ExerciseMention other) {
        int reach = open.at() == 0 ? NEAR_HEADLINE : NEAR;
        return Math.abs(other.at() - open.at()) <= reach;
    }

    /** A quoted name of which forces are said to do something: "answered with “Lionheart”, in which troops …". */
    private static boolean isBesideForces(ExerciseMention open) {
        return isQuoted(open)
                && !isOfThing(open)
                && !(open.sentence().terms("armed").isEmpty()
                        && open.sentence().terms("military").isEmpty());
    }

    private static boolean isQuoted(ExerciseMention open) {
        return open.from() > 0 && open.sentence().is(open.from() - 1, "quote")
                || open.sentence().is(open.from(), "quote");
    }

    private static boolean isSame(ExerciseMention open, ExerciseMention other) {
        return open.name() != null
                && other.name() != null
                && open.name().key().equals(other.name().key());
    }

    private static boolean proves(ExerciseMention other) {
        return other.isNamed() || isWord(other);
    }
}
