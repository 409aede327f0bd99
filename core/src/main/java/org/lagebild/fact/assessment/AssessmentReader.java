package org.lagebild.fact.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Assessment;
import org.lagebild.fact.Assessment.Kind;
import org.lagebild.fact.Exercise;
import org.lagebild.fact.Statement;
import org.lagebild.fact.statement.ClauseSubject;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Reads an article's assessments: whose they are, what they are about, until when and under which condition. */
public final class AssessmentReader {
    private static final String AUTHOR = "author";

    private final Estimates estimates;

    public AssessmentReader(LanguagePack language) {
        this.estimates = new Estimates(language);
    }

    public List<Assessment> read(List<Sentence> sentences, List<Statement> statements, List<Exercise> exercises) {
        List<Assessment> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (isOfOurField(sentence)) {
                for (Estimate estimate : estimates.in(sentence)) {
                    if (isDegree(sentence, estimate)) {
                        found.add(assessment(sentence, estimate, statements, exercises, found.size() + 1));
                    }
                }
            }
        }
        return found;
    }

    /** Weather, traffic and sport have likelihoods of their own. */
    private static boolean isOfOurField(Sentence sentence) {
        return sentence.terms("topic.civil").isEmpty()
                || !sentence.mentions("Actor").isEmpty();
    }

    /** Plans, hearsay and impressions are told apart, but are no degree of likelihood. */
    private static boolean isDegree(Sentence sentence, Estimate estimate) {
        return switch (estimate.kind()) {
            case PROBABILITY, POSSIBILITY, DIRECTION, CONFIDENCE -> true;
            case EVIDENTIAL ->
                sentence.is(estimate.to() - 1, "estimate.finding")
                        || !sentence.termsAt(estimate.from(), "estimate.finding")
                                .isEmpty();
            default -> false;
        };
    }

    private static Assessment assessment(
            Sentence sentence, Estimate estimate, List<Statement> statements, List<Exercise> exercises, int number) {
        Span words = sentence.span(estimate.from(), estimate.to());
        Clauses clauses = Clauses.of(sentence);
        Statement said = statement(words, sentence, estimate, statements);
        Span about = about(sentence, estimate, clauses);
        Sentence.Hit horizon = Estimates.firstTime(sentence, 0, sentence.size());
        Clause condition = condition(sentence, clauses);
        return new Assessment(
                "a" + number,
                holder(sentence, estimate, said),
                words.of(sentence.text()),
                estimate.kind(),
                estimate.kind() == Kind.PROBABILITY ? estimate.low() : null,
                estimate.kind() == Kind.PROBABILITY ? estimate.high() : null,
                estimate.allScales(),
                estimate.negated(),
                words,
                about,
                exercise(sentence, exercises),
                horizon == null ? null : sentence.words(horizon.from(), horizon.to()),
                condition == null ? null : sentence.words(condition.from(), condition.to()),
                estimate.rule());
    }

    /** Who speaks; else the subject of the words where they are a verb: "schließt nicht aus"; else the author. */
    private static String holder(Sentence sentence, Estimate estimate, @Nullable Statement said) {
        if (said != null && said.speaker() != null) {
            return said.speaker();
        }
        int verb = ownVerb(sentence, estimate);
        String subject = said != null || verb < 0 ? null : ClauseSubject.of(sentence, verb);
        return subject == null ? AUTHOR : subject;
    }

    /** The finite verb among the words, -1 where there is none or nobody does it. */
    private static int ownVerb(Sentence sentence, Estimate estimate) {
        int verb = -1;
        for (int i = estimate.from(); i < estimate.to(); i++) {
            if (sentence.is(i, "verb.passive") || sentence.is(i, "verb.perfect")) {
                return -1;
            }
            if (verb < 0 && Clauses.isFinite(sentence, i)) {
                verb = i;
            }
        }
        boolean modal = verb >= 0 && estimate.to() - estimate.from() == 1 && !estimate.doubt();
        return modal ? -1 : verb;
    }

    /**
     * The innermost statement around the words; for doubt, whose verb or noun they are, the one that they introduce.
     */
    private static @Nullable Statement statement(
            Span words, Sentence sentence, Estimate estimate, List<Statement> statements) {
        Statement best = null;
        for (Statement statement : statements) {
            boolean around = statement.span().contains(words);
            boolean cue = statement.cueSpans().stream().anyMatch(span -> span.overlaps(words));
            if (around || cue || introduces(statement, words, sentence)) {
                best = best == null || statement.span().length() < best.span().length() ? statement : best;
            }
        }
        return best;
    }

    /** "hält es für möglich, dass …", "thought it likely that …": the words stand between the cue and what is said. */
    private static boolean introduces(Statement statement, Span words, Sentence sentence) {
        Span content = statement.span();
        for (Span cue : statement.cueSpans()) {
            boolean between = cue.end() <= words.start() && words.end() <= content.start();
            boolean behind = content.end() <= cue.start() && cue.end() <= words.start();
            if (sentence.span().contains(cue) && (between || behind)) {
                return true;
            }
        }
        return false;
    }

    /** The clause that the words introduce, else the clause that they stand in. */
    private static @Nullable Span about(Sentence sentence, Estimate estimate, Clauses clauses) {
        for (int i = estimate.to(); i < Math.min(sentence.size(), estimate.to() + 4); i++) {
            if (sentence.is(i, "clause.that") && i + 1 < sentence.size()) {
                int clause = clauses.at(i);
                return sentence.span(
                        i + 1,
                        clause < 0
                                ? sentence.size()
                                : Math.max(i + 2, clauses.list().get(clause).to()));
            }
        }
        int own = clauses.at(estimate.from());
        if (own < 0) {
            return null;
        }
        Clause clause = clauses.list().get(own);
        return sentence.span(clause.from(), clause.to());
    }

    private static @Nullable Clause condition(Sentence sentence, Clauses clauses) {
        for (Clause clause : clauses.list()) {
            if (clause.opener() >= 0 && sentence.is(clause.opener(), "clause.condition")) {
                return clause;
            }
        }
        return null;
    }

    /** The exercise named in the sentence, or the only one of its article. */
    private static @Nullable String exercise(Sentence sentence, List<Exercise> exercises) {
        Span span = sentence.span();
        for (Exercise exercise : exercises) {
            if (exercise.mentions().stream().anyMatch(span::overlaps)) {
                return exercise.id();
            }
        }
        return exercises.size() == 1 ? exercises.get(0).id() : null;
    }
}
