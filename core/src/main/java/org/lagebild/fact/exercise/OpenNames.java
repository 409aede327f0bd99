package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;

/**
 * Names without a word for an exercise beside them: one counts where an exercise that has no other name is spoken of
 * close by.
 */
final class OpenNames {
    private static final String TROOPS = "troops";
    private static final String COMMA = ",";
    private static final List<String> DOING =
            List.of("military", "armed", "training-area", "exercise-verb", "phase", "take-part", "hold");
    private static final List<String> PLACED = List.of("Time", "Place");
    private static final List<String> SAYING = List.of("saying");
    private static final List<String> REPORTING = List.of("saying", "cue.verb");
    private static final int SENTENCES_BELOW = 4;
    private static final int NEAR = 1;
    private static final int NEAR_HEADLINE = 3;

    private OpenNames() {}

    /** The mentions with such names settled: taken for names or dropped. */
    static List<ExerciseMention> settle(ArticleView article, List<ExerciseMention> found) {
        List<ExerciseMention> settled = new ArrayList<>();
        boolean open = found.stream().anyMatch(mention -> mention.strength() == Strength.OPEN);
        boolean speaks = open && speaksOfExercises(article);
        found.stream().filter(mention -> mention.strength() != Strength.OPEN).forEach(settled::add);
        for (ExerciseMention mention : found) {
            if (mention.strength() == Strength.OPEN && mention.isHeading()) {
                if (headsExercise(article, mention)) {
                    settled.add(mention.proven());
                }
            } else if (mention.strength() == Strength.OPEN && mention.isLikely()) {
                if (speaks && isToldOf(mention)) {
                    settled.add(mention.proven());
                }
            } else if (mention.strength() == Strength.OPEN
                    && (counts(mention, settled)
                            || isRepeated(mention, found)
                            || isClear(article, speaks, mention, settled))) {
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

    /** A name alone in a line, below which an exercise is told of: with a word for it, or with forces and a time. */
    private static boolean headsExercise(ArticleView article, ExerciseMention open) {
        return Sections.isHeading(article, open.at())
                && article
                        .sentences()
                        .subList(open.at() + 1, article.sentences().size())
                        .stream()
                        .limit(SENTENCES_BELOW)
                        .takeWhile(sentence -> !Headlines.isLine(sentence))
                        .anyMatch(OpenNames::tellsOfExercise);
    }

    private static boolean tellsOfExercise(Sentence sentence) {
        boolean forces = MilitaryContext.hasForces(sentence)
                || !sentence.terms("training-area").isEmpty();
        boolean verb = sentence.terms("exercise-verb").stream().anyMatch(hit -> sentence.isTagged(hit.from(), "VERB"));
        return isOfExercises(sentence)
                || forces && (verb || !sentence.mentions("Time").isEmpty());
    }

    private static boolean isOfExercises(Sentence sentence) {
        return sentence.terms("not-exercise").isEmpty()
                && !(sentence.terms("exercise.strong").isEmpty()
                        && sentence.terms("exercise.medium").isEmpty());
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
    private static boolean isClear(
            ArticleView article, boolean speaks, ExerciseMention open, List<ExerciseMention> settled) {
        boolean edition = open.name() != null && open.name().edition() != null;
        boolean told = edition
                || open.isItem() && isToldInItem(open.sentence())
                || open.isInRow()
                || isQuoted(open) && !isOfThing(open) && hasTroops(article, open.sentence())
                || isBesideForces(open);
        return told && (settled.stream().anyMatch(OpenNames::proves) || speaks);
    }

    /** In a text on exercises its clause says when or where, and somewhere in the sentence forces or what they do. */
    private static boolean isToldOf(ExerciseMention open) {
        Sentence sentence = open.sentence();
        Clauses clauses = Clauses.of(sentence);
        Clauses.Clause clause = clauses.around(open.from());
        return clause != null
                && !(isQuoted(open) && isOfThing(open) && !isBehindMention(open))
                && (isQuoted(open) ? REPORTING : SAYING).stream().noneMatch(name -> isIn(clause, sentence.terms(name)))
                && PLACED.stream()
                        .map(sentence::mentions)
                        .anyMatch(hits -> isQuoted(open) ? isIn(clause, hits) : !hits.isEmpty())
                && (!sentence.mentions("Quantity").isEmpty()
                        || isOfExercises(sentence)
                        || DOING.stream().anyMatch(name -> !sentence.terms(name).isEmpty()));
    }

    /** "In Armenia “Frost Anvil” began": what stands before it says where or when. */
    private static boolean isBehindMention(ExerciseMention open) {
        int end = open.sentence().is(open.from(), "quote") ? open.from() : open.from() - 1;
        return PLACED.stream()
                .flatMap(type -> open.sentence().mentions(type).stream())
                .anyMatch(hit -> hit.to() == end);
    }

    private static boolean isIn(Clauses.Clause clause, List<Sentence.Hit> hits) {
        return hits.stream().anyMatch(clause::holds);
    }

    /** An item says when, and where or with how many. */
    private static boolean isToldInItem(Sentence item) {
        return !item.mentions("Time").isEmpty()
                && (!item.mentions("Place").isEmpty()
                        || !item.mentions("Quantity").isEmpty()
                        || isOfExercises(item));
    }

    /** "The frigates “Sachsen” and “Hessen”": the names belong to the noun before them. */
    private static boolean isOfThing(ExerciseMention open) {
        Sentence sentence = open.sentence();
        int before = sentence.is(open.from(), "quote") ? open.from() - 1 : open.from() - 2;
        while (before > 1 && isListed(sentence, before) && sentence.is(before - 1, "quote")) {
            before = openingBefore(sentence, before - 1) - 1;
        }
        return before >= 0
                && (sentence.isTagged(before, "NOUN") || sentence.isTagged(before, "PROPN"))
                && !sentence.is(before, "exercise-kin");
    }

    private static boolean isListed(Sentence sentence, int token) {
        return sentence.isTagged(token, "CCONJ") || sentence.token(token).text().equals(COMMA);
    }

    /** The quotation mark that opens what another one closes. */
    private static int openingBefore(Sentence sentence, int closing) {
        int opening = closing - 1;
        while (opening > 0 && !sentence.is(opening, "quote")) {
            opening--;
        }
        return opening;
    }

    /** Even "three exercises" says what a text is about. */
    private static boolean speaksOfExercises(ArticleView article) {
        return article.sentences().stream().anyMatch(OpenNames::isOfExercises);
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
                exercise = exercise || proves(other) || other.strength() == Strength.VERB && isDone(other, open);
            }
        }
        return exercise;
    }

    /** In the same sentence, or in the one before where a pronoun stands for it: "it is the eighth Grey Heron". */
    private static boolean isDone(ExerciseMention verb, ExerciseMention open) {
        return verb.at() == open.at() || verb.at() == open.at() - 1 && References.isPredicateOfPronoun(open);
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
