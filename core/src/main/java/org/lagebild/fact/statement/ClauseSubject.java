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

    private static @Nullable Speaker speaker(Sentence sentence, int verb) {
        Passage passage = new Passage(0, sentence);
        Clause clause = passage.clauses().clause(passage.clauses().at(verb));
        if (clause == null) {
            return null;
        }
        Phrase phrase = Subjects.scan(passage, Math.min(clause.first(), verb), verb);
        if (phrase == null && sentence.language().settings().flag("verbs.split")) {
            phrase = Subjects.scan(passage, verb + 1, clause.to());
        }
        return phrase == null ? null : Subjects.speaker(passage, phrase);
    }
}
