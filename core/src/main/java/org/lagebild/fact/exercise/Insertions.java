package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Other editions that a clause inserted into a sentence speaks of: "Ivory Coast, which hosted the exercise in 2022, is
 * sending 60 men". Nothing outside that clause is said of them.
 */
final class Insertions {
    private static final String COMMA = ",";

    private Insertions() {}

    /** Whether a mention in an inserted clause is of another edition than the exercise that the text is about. */
    static boolean isOtherEdition(ExerciseMention mention, @Nullable Draft owner, @Nullable Draft topic) {
        boolean other = owner != null
                && topic != null
                && owner != topic
                && (owner.earlierEditionOf() != null || mention.reference() == Reference.EARLIER);
        Clause own = clause(mention);
        return other && own != null && isInserted(mention.sentence(), own);
    }

    /** Whether a span stands in the same clause as a mention. */
    static boolean isBeside(ExerciseMention mention, Span span) {
        Clauses clauses = Clauses.of(mention.sentence());
        return clauses.at(mention.sentence().tokenAt(span.start())) == clauses.at(mention.from());
    }

    private static @Nullable Clause clause(ExerciseMention mention) {
        return Clauses.of(mention.sentence()).around(mention.from());
    }

    /** A relative clause, or an apposition behind a noun, beside a clause with a verb of its own. */
    private static boolean isInserted(Sentence sentence, Clause own) {
        boolean comma = Clauses.of(sentence).markBefore(own).equals(COMMA);
        boolean apposed = comma && own.is(Kind.FRAGMENT) && isNoun(sentence, own.from());
        return (apposed || own.is(Kind.RELATIVE))
                && Clauses.of(sentence).list().stream()
                        .anyMatch(clause -> !clause.equals(own) && clause.verb() >= 0 && !clause.is(Kind.RELATIVE));
    }

    private static boolean isNoun(Sentence sentence, int token) {
        return sentence.isTagged(token, "NOUN") || sentence.isTagged(token, "DET");
    }
}
