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

    /** Degrees of likelihood, doubt and possibility. */
    public List<Assessment> read(List<Sentence> sentences, List<Statement> statements, List<Exercise> exercises) {
        return find(sentences, statements, exercises).degrees();
    }

    /** All kinds: degrees, and beside them what only says how something is known or meant. */
    public Found find(List<Sentence> sentences, List<Statement> statements, List<Exercise> exercises) {
        List<Assessment> degrees = new ArrayList<>();
        List<Assessment> qualifications = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (isOfOurField(sentence)) {
                for (Estimate estimate : estimates.in(sentence)) {
                    boolean degree = isDegree(sentence, estimate);
                    List<Assessment> kin = degree ? degrees : qualifications;
                    String id = (degree ? "a" : "q") + (kin.size() + 1);
                    kin.add(assessment(sentence, estimate, statements, exercises, id));
                }
            }
        }
        return new Found(degrees, qualifications);
    }

    /**
     * What an article has of both.
     *
     * @param degrees how likely, possible or doubtful something is
     * @param qualifications plans, hearsay, impressions, imminence and open questions: no degree of likelihood
     */
    public record Found(List<Assessment> degrees, List<Assessment> qualifications) {}

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
            Sentence sentence, Estimate estimate, List<Statement> statements, List<Exercise> exercises, String id) {
        Span words = sentence.span(estimate.from(), estimate.to());
        Clauses clauses = Clauses.of(sentence);
        Statement said = statement(words, sentence, estimate, statements);
        Span about = about(sentence, estimate, clauses);
        Sentence.Hit horizon = horizon(sentence, about);
        Clause condition = condition(sentence, clauses);
        return new Assessment(
                id,
                holder(sentence, estimate, said),
                words.of(sentence.text()),
                estimate.kind(),
                estimate.kind() == Kind.PROBABILITY ? estimate.low() : null,
                estimate.kind() == Kind.PROBABILITY ? estimate.high() : null,
                estimate.allScales(),
                estimate.negated(),
                words,
                about,
                exercise(sentence, about, exercises),
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

    /** The clause that the words introduce, else the clause that they stand in, without what joins it. */
    private static @Nullable Span about(Sentence sentence, Estimate estimate, Clauses clauses) {
        for (int i = estimate.to(); i < Math.min(sentence.size(), estimate.to() + 4); i++) {
            if (sentence.is(i, "clause.that") && i + 1 < sentence.size()) {
                Clause clause = clauses.around(i);
                return proposition(sentence, i + 1, clause == null ? sentence.size() : Math.max(i + 2, clause.to()));
            }
        }
        Clause own = clauses.around(estimate.from());
        if (own == null) {
            return null;
        }
        boolean joined = own.opener() >= 0 && sentence.is(own.opener(), "clause.that") && own.opener() + 1 < own.to();
        return proposition(sentence, joined ? own.opener() + 1 : own.from(), own.to());
    }

    /** Without the stop of the sentence. */
    private static Span proposition(Sentence sentence, int from, int to) {
        int last = to;
        while (last > from + 1 && sentence.is(last - 1, "punct") && !sentence.is(last - 1, "quote")) {
            last--;
        }
        return sentence.span(from, last);
    }

    private static @Nullable Clause condition(Sentence sentence, Clauses clauses) {
        for (Clause clause : clauses.list()) {
            if (clause.opener() >= 0 && sentence.is(clause.opener(), "clause.condition")) {
                return clause;
            }
        }
        return null;
    }

    /** A time in what is assessed; of a proposition that has none, no horizon is known. */
    private static Sentence.@Nullable Hit horizon(Sentence sentence, @Nullable Span about) {
        return about == null
                ? null
                : Estimates.firstTime(sentence, sentence.tokenAt(about.start()), sentence.tokenBefore(about.end()));
    }

    /** The exercise named in the proposition, in the sentence or before in its paragraph, or the only one there is. */
    private static @Nullable String exercise(Sentence sentence, @Nullable Span about, List<Exercise> exercises) {
        String named = about == null ? null : mentioned(about, exercises);
        named = named == null ? mentioned(sentence.span(), exercises) : named;
        named = named == null ? lastBefore(sentence, exercises) : named;
        return named == null && exercises.size() == 1 ? exercises.get(0).id() : named;
    }

    private static @Nullable String mentioned(Span span, List<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            if (exercise.mentions().stream().anyMatch(span::overlaps)) {
                return exercise.id();
            }
        }
        return null;
    }

    private static @Nullable String lastBefore(Sentence sentence, List<Exercise> exercises) {
        int start = sentence.text().lastIndexOf('\n', sentence.span().start()) + 1;
        Span paragraph = new Span(
                Math.min(start, sentence.span().start()), sentence.span().start());
        String last = null;
        int at = -1;
        for (Exercise exercise : exercises) {
            for (Span mention : exercise.mentions()) {
                if (paragraph.contains(mention) && mention.start() > at) {
                    last = exercise.id();
                    at = mention.start();
                }
            }
        }
        return last;
    }
}
