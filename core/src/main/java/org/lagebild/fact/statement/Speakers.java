package org.lagebild.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.NounPhrases.Phrase;

/** Finds whom a pronoun stands for. */
final class Speakers {
    private Speakers() {}

    static void settle(List<Draft> found, List<Draft> earlier, Passage passage, @Nullable Passage previous) {
        for (Draft draft : found) {
            Speaker speaker = draft.speaker;
            if (speaker == null && draft.rule.equals("verb.heard")) {
                draft.speaker = lastNamed(draft, earlier);
            }
            if (speaker != null && speaker.pronoun()) {
                Speaker antecedent = antecedent(draft, found, earlier, passage, previous);
                draft.speaker = antecedent == null ? speaker : speaker.standingFor(antecedent);
            }
        }
    }

    private static @Nullable Speaker antecedent(
            Draft draft, List<Draft> found, List<Draft> earlier, Passage passage, @Nullable Passage previous) {
        Speaker said = lastNamed(draft, found);
        Speaker beside = said == null ? subject(passage) : null;
        if (beside != null && isBeforeIt(beside, draft)) {
            return beside;
        }
        if (said == null) {
            said = lastNamed(draft, earlier);
        }
        Speaker acting = previous == null ? null : subject(previous);
        if (said == null
                || acting != null && acting.span().start() > said.span().start()) {
            return acting != null ? acting : said;
        }
        return said;
    }

    /** "The mayor welcomed them, but she warned that …": not where it is part of what the pronoun says. */
    private static boolean isBeforeIt(Speaker beside, Draft draft) {
        Speaker pronoun = draft.speaker;
        return pronoun != null
                && beside.span().end() < pronoun.span().start()
                && !draft.content.overlaps(beside.span());
    }

    private static @Nullable Speaker lastNamed(Draft draft, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Speaker speaker = drafts.get(i).speaker;
            if (drafts.get(i) != draft && speaker != null && speaker.name() != null) {
                return speaker;
            }
        }
        return null;
    }

    private static boolean isPerson(Passage passage, Phrase phrase) {
        if (passage.sentence.tag(phrase.head()).equals("PROPN")) {
            return true;
        }
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            if (passage.sentence.is(i, "source.speaker")
                    || passage.sentence.is(i, "source.medium")
                    || passage.sentence.is(i, "official")
                    || passage.sentence.is(i, "unofficial")) {
                return true;
            }
        }
        return false;
    }

    /** Who does something in a sentence: the subject, in the passive the agent. */
    static @Nullable Speaker acting(Passage passage) {
        for (VerbCue cue : VerbCues.in(passage)) {
            Speaker agent = cue.passive() ? Subjects.of(cue) : null;
            if (agent != null) {
                return agent;
            }
        }
        return subject(passage);
    }

    /** The person or body that a sentence says something of. */
    static @Nullable Speaker subject(Passage passage) {
        List<Clause> clauses = passage.clauses().list();
        Phrase described = clauses.size() > 2 ? Subjects.described(passage, 2) : null;
        if (described != null) {
            return Subjects.speaker(passage, described);
        }
        for (Clause clause : clauses) {
            if (clause.is(org.lagebild.language.Clauses.Kind.MAIN)) {
                Phrase phrase = Subjects.scan(passage, clause.first(), clause.verb());
                if (phrase != null && isPerson(passage, phrase)) {
                    return Subjects.speaker(passage, phrase);
                }
            }
        }
        return null;
    }
}
