package org.lagebild.fact.statement;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** The subject of a verb whatever the verb means, as printed. */
public final class ClauseSubject {
    private ClauseSubject() {}

    /** Who does what the finite verb at a token says; null where nobody is named. */
    public static @Nullable String of(Sentence sentence, int verb) {
        Speaker speaker = speaker(sentence, verb);
        return speaker == null ? null : speaker.name();
    }

    /** The words for who does it; null where nobody is named, or only by a pronoun. */
    public static @Nullable Span span(Sentence sentence, int verb) {
        Speaker speaker = speaker(sentence, verb);
        return speaker == null || speaker.name() == null ? null : speaker.span();
    }

    /** Whether it is named only by a pronoun. */
    public static boolean isPronoun(Sentence sentence, int verb) {
        Passage passage = new Passage(0, sentence);
        Phrase phrase = phrase(passage, verb);
        return phrase != null && phrase.to() == phrase.from() + 1 && passage.phrases.isPronoun(phrase.from());
    }

    private static @Nullable Speaker speaker(Sentence sentence, int verb) {
        Passage passage = new Passage(0, sentence);
        Phrase phrase = phrase(passage, verb);
        return phrase == null ? null : Subjects.speaker(passage, phrase);
    }

    private static @Nullable Phrase phrase(Passage passage, int verb) {
        Clause clause = passage.clauses().clause(passage.clauses().at(verb));
        if (clause == null) {
            return null;
        }
        Phrase before = Subjects.scan(passage, Math.min(clause.first(), verb), verb);
        return before == null && passage.sentence.language().settings().flag("verbs.split")
                ? Subjects.scan(passage, verb + 1, clause.to())
                : before;
    }
}
