package org.lagebild.fact.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/** Whether what is found is about armed forces, judged by the words of the article and of the paragraph. */
final class MilitaryContext {
    private static final int FULL = 2;
    private static final int SERIES = 6;
    private static final int STRONG = 4;
    private static final int NAMED = 2;
    private static final int TOGETHER = 3;
    private static final int ENOUGH = 4;
    private static final int WORDS_BEFORE = 4;

    private MilitaryContext() {}

    /** Whether the mentions of an article are of exercises of armed forces at all. */
    static boolean isMilitary(ArticleView article, List<ExerciseMention> mentions) {
        int civil = weight(article.sentences(), "civil");
        int military = weight(article.sentences(), "military")
                + Math.max(proof(mentions, civil == 0), civil == 0 ? done(article, mentions) : 0);
        int further = civil == 0 ? weight(article.sentences(), "armed") + together(article, mentions) : 0;
        return military + further >= ENOUGH && military + further > civil;
    }

    /** Every word counts once, a weak one half. */
    private static int weight(List<Sentence> sentences, String lexiconClass) {
        String weak = lexiconClass + ".weak";
        Set<String> seen = new HashSet<>();
        int weight = 0;
        for (Sentence sentence : sentences) {
            for (Sentence.Hit hit : sentence.terms(lexiconClass)) {
                String lemma = hit.length() == 1
                        ? sentence.token(hit.from()).word().lemma()
                        : sentence.words(hit.from(), hit.to());
                if (seen.add(lemma)) {
                    weight += sentence.is(hit.from(), weak) ? 1 : FULL;
                }
            }
        }
        return weight;
    }

    /** Two states that hold something together, where nothing civil is spoken of, or forces, or one state its own. */
    private static int together(ArticleView article, List<ExerciseMention> mentions) {
        int proof = 0;
        for (ExerciseMention mention : mentions) {
            if (mention.strength() == Strength.STRONG || mention.strength() == Strength.MEDIUM) {
                long states = article.actorsIn(mention.sentence().span()).stream()
                        .filter(actor -> actor.code() != null)
                        .map(Actor::code)
                        .distinct()
                        .count();
                boolean forces = !mention.sentence().terms("military").isEmpty();
                proof = Math.max(proof, states > 1 ? TOGETHER : forces || states > 0 ? FULL : 0);
            }
        }
        return proof;
    }

    /** Forces of a state that are said to train. */
    private static int done(ArticleView article, List<ExerciseMention> mentions) {
        boolean done = mentions.stream()
                .anyMatch(mention -> mention.strength() == Strength.VERB
                        && hasForces(mention.sentence())
                        && article.actorsIn(mention.sentence().span()).stream()
                                .anyMatch(actor -> actor.code() != null));
        return done ? TOGETHER : 0;
    }

    /** Whether a sentence speaks of armed forces or of their arms. */
    static boolean hasForces(Sentence sentence) {
        return !sentence.terms("military").isEmpty() || !sentence.terms("armed").isEmpty();
    }

    /** A state's adjective in the noun phrase. */
    private static boolean isOfState(ExerciseMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - WORDS_BEFORE); i--) {
            if (mention.sentence().is(i, "country-adjective")) {
                return true;
            }
        }
        return false;
    }

    /** "A fleet exercise": forces, their arms and weapons just before the word. */
    private static boolean isOfForces(ExerciseMention mention) {
        int before = mention.from() - 1;
        return before >= 0
                && (mention.sentence().is(before, "military")
                        || mention.sentence().is(before, "armed")
                        || mention.sentence().is(before, "domain"));
    }

    private static boolean holdsStrongWord(ExerciseMention mention) {
        return mention.isNamed() && holds(mention, "exercise.strong");
    }

    private static boolean holds(ExerciseMention mention, String lexiconClass) {
        return mention.sentence().terms(lexiconClass).stream().anyMatch(hit -> mention.overlaps(hit.from(), hit.to()));
    }

    private static int proof(List<ExerciseMention> mentions, boolean onlyMilitary) {
        int proof = 0;
        for (ExerciseMention mention : mentions) {
            if (mention.name() != null && mention.name().series() != null || holds(mention, "exercise-name")) {
                proof = Math.max(proof, SERIES);
            } else if (mention.strength() == Strength.STRONG
                    || holdsStrongWord(mention)
                    || onlyMilitary && isOfForces(mention)) {
                proof = Math.max(proof, STRONG);
            } else if (mention.isNamed() || isOfState(mention)) {
                proof = Math.max(proof, mention.isNamed() && isOfState(mention) ? STRONG : NAMED);
            }
        }
        return proof;
    }
}
