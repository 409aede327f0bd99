package org.lagebild.fact.exercise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.statement.ClauseSubject;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Finds who holds an exercise: the subject of a clause whose verb means holding and whose object it is. */
final class HolderFinder {
    private static final String HOLD = "hold";
    private static final Set<String> IN_GROUP = Set.of("VERB", "AUX", "ADV", "PART");
    private static final int LONGEST_PHRASE = 8;

    private HolderFinder() {}

    /** The words for who holds the exercise of a mention; null where its clause names nobody. */
    static @Nullable Span holder(ExerciseMention mention) {
        int verb = verb(mention);
        Span subject = verb < 0 ? null : ClauseSubject.span(mention.sentence(), verb);
        return subject == null || subject.overlaps(mention.span()) ? null : subject;
    }

    /** "It will hold a drill": whether a pronoun holds it, in what somebody says most often the one who speaks. */
    static boolean isHeldByPronoun(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        if (sentence.language().settings().flag("verbs.split")) {
            int verb = verb(mention);
            return verb >= 0 && ClauseSubject.isPronoun(sentence, verb);
        }
        int i = mention.from() - 1;
        while (i > 0 && !sentence.is(i, "punct") && !sentence.isTagged(i, "PRON")) {
            i--;
        }
        return i > 0 && sentence.isTagged(i, "PRON") && isVerbGroup(sentence, i + 1, mention.from());
    }

    /** The finite verb of a clause whose object the mention is and whose verb means holding; -1 for none. */
    private static int verb(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        if (mention.strength() == ExerciseMention.Strength.VERB || !isObject(sentence, mention.from())) {
            return -1;
        }
        Clauses clauses = Clauses.of(sentence);
        Clause clause = clauses.around(mention.from());
        boolean holding = clause != null && clause.verb() >= 0 && isOfHolding(sentence, clause, mention.from());
        return holding && clause != null ? clause.verb() : -1;
    }

    /** Whether one of the clause's verbs means holding, its particle, where it has one, wherever that stands. */
    private static boolean isOfHolding(Sentence sentence, Clause clause, int mention) {
        if (!sentence.language().settings().flag("verbs.split")) {
            return isVerbGroup(sentence, clause.verb(), mention);
        }
        return sentence.terms(HOLD).stream()
                .anyMatch(verb ->
                        verb.from() >= clause.from() && verb.from() < clause.to() && sentence.isVerbal(verb.from()));
    }

    /** "has now begun", "plans to hold": a chain of verbs in front of the mention, one of which means holding. */
    private static boolean isVerbGroup(Sentence sentence, int verb, int mention) {
        boolean holds = false;
        for (int i = verb; i < mention && IN_GROUP.contains(sentence.tag(i)); i++) {
            holds |= sentence.isVerbal(i) && sentence.is(i, HOLD);
        }
        return holds;
    }

    /** No preposition makes it a time, a place or a means of something else. */
    static boolean isObject(Sentence sentence, int from) {
        int i = from - 1;
        boolean determined = false;
        while (i >= 0 && !determined && from - i <= LONGEST_PHRASE && isOfPhrase(sentence, i)) {
            determined = sentence.isTagged(i, "DET");
            i--;
        }
        return i < 0 || !sentence.isTagged(i, "ADP");
    }

    private static boolean isOfPhrase(Sentence sentence, int i) {
        return sentence.is(i, "quote")
                || sentence.is(i, "hyphen")
                || sentence.isTagged(i, "DET")
                || sentence.isTagged(i, "ADJ")
                || sentence.isTagged(i, "NOUN")
                || sentence.isTagged(i, "PROPN")
                || sentence.isTagged(i, "NUM");
    }
}
