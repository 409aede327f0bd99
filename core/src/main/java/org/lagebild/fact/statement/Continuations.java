package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/** Finds what goes on with a source without naming it again: subjunctive sentences and further quotations. */
final class Continuations {
    private static final String SUBJUNCTIVE = "continuation.subjunctive";
    private static final int FEW_WORDS = 4;
    private static final int NEAR = 4;

    private final List<Draft> drafts;
    private @Nullable Draft source;

    Continuations(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** A new paragraph ends what the last source says. */
    void enter(Passage passage, @Nullable Passage previous) {
        if (previous != null && previous.sentence.paragraph() != passage.sentence.paragraph()) {
            source = null;
        }
    }

    List<Draft> of(Passage passage, @Nullable Passage previous, List<Draft> found) {
        List<Draft> more = new ArrayList<>(quotedParts(passage, found));
        if (!found.isEmpty()) {
            source = outermost(found);
            return more;
        }
        if (isQuotedOn(passage)) {
            return more;
        }
        Draft next = isInsideQuotation(passage) ? null : next(passage, previous);
        if (next != null) {
            more.add(merged(next));
        } else if (!isInsideQuotation(passage)) {
            source = null;
        }
        return more;
    }

    /** “…,” she said. “…”: the second quotation belongs to the statement that the first one is. */
    private boolean isQuotedOn(Passage passage) {
        Draft said = source;
        Quotation quotation = startingQuotation(passage);
        return said != null && said.isDirect() && quotation != null && quotation.words() >= FEW_WORDS;
    }

    /** The last one that no other one reports. */
    private static Draft outermost(List<Draft> found) {
        for (int i = found.size() - 1; i > 0; i--) {
            Draft draft = found.get(i);
            if (found.stream().noneMatch(other -> other != draft && other.content.contains(draft.content))) {
                return draft;
            }
        }
        return found.get(0);
    }

    private static boolean isInsideQuotation(Passage passage) {
        return passage.quotations.stream().anyMatch(quotation -> quotation.firstSentence() < passage.index);
    }

    /** Subjunctive sentences that follow each other are one. */
    private Draft merged(Draft next) {
        Draft last = drafts.isEmpty() ? next : drafts.get(drafts.size() - 1);
        boolean follows = last.rule.equals(SUBJUNCTIVE)
                && next.rule.equals(SUBJUNCTIVE)
                && last.until.index == next.passage.index - 1
                && last.until.sentence.paragraph() == next.passage.sentence.paragraph();
        if (!follows) {
            return next;
        }
        drafts.remove(last);
        Draft both = new Draft(last.passage, Kind.INDIRECT, last.content.and(next.content), SUBJUNCTIVE);
        both.continues = true;
        both.until = next.passage;
        return both.by(last.speaker);
    }

    private @Nullable Draft next(Passage passage, @Nullable Passage previous) {
        Draft said = source;
        Quotation quotation = startingQuotation(passage);
        if (quotation != null && quotation.words() >= FEW_WORDS) {
            Draft before = said != null ? said : introducing(previous);
            return before == null ? null : continued(passage, Kind.DIRECT, quotation, before);
        }
        if (said != null) {
            return isSubjunctive(passage) ? continued(passage, said) : null;
        }
        return isReported(passage) ? reported(passage, previous) : null;
    }

    /** A sentence in the present subjunctive is somebody's words even where no word of saying stands before it. */
    private static boolean isReported(Passage passage) {
        Sentence sentence = passage.sentence;
        if (!mayBeSubjunctive(sentence)) {
            return false;
        }
        for (Clause clause : passage.clauses().list()) {
            if (clause.verb() >= 0 && clause.is(Clauses.Kind.MAIN)) {
                Word verb = sentence.token(clause.verb()).word();
                return Clauses.isSubjunctive(verb)
                        && verb.can("KON1")
                        && !verb.can("KON2")
                        && !isFirstPerson(passage, clause);
            }
        }
        return false;
    }

    private @Nullable Speaker lastNear(Passage passage) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Speaker speaker = drafts.get(i).speaker;
            if (speaker != null && speaker.name() != null) {
                return passage.index - drafts.get(i).until.index <= NEAR ? speaker : null;
            }
        }
        return null;
    }

    private static boolean isFirstPerson(Passage passage, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (passage.sentence.is(i, "pronoun.speaking")) {
                return true;
            }
        }
        return false;
    }

    /** Whose words: of whom the sentence before says something, or of whoever spoke last in the paragraph before. */
    private Draft reported(Passage passage, @Nullable Passage previous) {
        Draft draft = new Draft(passage, Kind.INDIRECT, passage.sentence.span(), SUBJUNCTIVE);
        draft.continues = true;
        Speaker acting = previous == null ? null : Speakers.acting(previous);
        source = draft.by(acting != null ? acting : lastNear(passage));
        return draft;
    }

    /** What an introduction like "Er sagte:" at the end of the paragraph before leads to. */
    private @Nullable Draft introducing(@Nullable Passage previous) {
        if (previous == null || !previous.is(previous.sentence.size() - 1, ":")) {
            return null;
        }
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.passage == previous ? last : announcing(previous, last);
    }

    /** Who says what the next paragraph quotes, with the verb that announces it. */
    private static @Nullable Draft announcing(Passage previous, @Nullable Draft last) {
        List<VerbCue> cues = VerbCues.in(previous);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Speaker speaker = Subjects.of(cues.get(i));
            if (speaker != null) {
                Draft draft = new Draft(previous, Kind.INDIRECT, previous.sentence.span(), "introduction");
                draft.cues.addAll(cues.get(i).spans());
                return draft.by(speaker.pronoun() && last != null && last.speaker != null ? last.speaker : speaker);
            }
        }
        return last;
    }

    private static @Nullable Quotation startingQuotation(Passage passage) {
        for (Quotation quotation : passage.quotations) {
            if (quotation.firstSentence() == passage.index && quotation.firstToken() == 0) {
                return quotation;
            }
        }
        return null;
    }

    private static boolean isSubjunctive(Passage passage) {
        Sentence sentence = passage.sentence;
        if (!mayBeSubjunctive(sentence)) {
            return false;
        }
        for (Clause clause : passage.clauses().list()) {
            if (clause.verb() >= 0 && clause.is(Clauses.Kind.MAIN, Clauses.Kind.VERB_FIRST)) {
                return Clauses.isSubjunctive(sentence.token(clause.verb()).word());
            }
        }
        return false;
    }

    private static boolean mayBeSubjunctive(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Clauses.isSubjunctive(sentence.token(i).word())) {
                return true;
            }
        }
        return false;
    }

    private Draft continued(Passage passage, Draft before) {
        Draft draft = new Draft(passage, Kind.INDIRECT, passage.sentence.span(), SUBJUNCTIVE);
        draft.continues = true;
        Speaker speaker = before.speaker;
        return draft.by(speaker == null || speaker.name() == null ? lastNear(passage) : speaker);
    }

    private Draft continued(Passage passage, Kind kind, Quotation quotation, Draft before) {
        Draft draft = new Draft(passage, kind, quotation.inner(), "continuation.quotation");
        draft.continues = true;
        if (before.rule.equals("introduction")) {
            draft.cues.addAll(before.cues);
        }
        return draft.by(before.speaker);
    }

    /** A quotation of some length inside a reported clause is said by the same speaker in these words. */
    private static List<Draft> quotedParts(Passage passage, List<Draft> found) {
        List<Draft> parts = new ArrayList<>();
        for (Quotation quotation : passage.quotations) {
            boolean own = !isPredicate(passage, quotation)
                    && !isAdverbial(passage, quotation)
                    && isClause(passage, quotation);
            Draft around = own && quotation.words() >= FEW_WORDS ? around(quotation, found) : null;
            if (around != null) {
                Draft part = new Draft(passage, Kind.DIRECT, quotation.inner(), "quoted-part").by(around.speaker);
                part.cues.addAll(around.cues);
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether the words in quotation marks hold the verb of a clause that begins before them. */
    private static boolean isPredicate(Passage passage, Quotation quotation) {
        for (Clause clause : passage.clauses().list()) {
            boolean within = clause.first() < quotation.firstToken() && quotation.firstToken() < clause.to();
            if (within && quotation.lastSentence() == passage.index) {
                return clause.verb() > quotation.firstToken() && clause.verb() < quotation.lastToken();
            }
        }
        return false;
    }

    /** Whether the words in quotation marks hold a verb of their own. */
    private static boolean isClause(Passage passage, Quotation quotation) {
        int to = quotation.lastSentence() == passage.index ? quotation.lastToken() : passage.sentence.size();
        int from = quotation.firstSentence() == passage.index ? quotation.firstToken() : 0;
        for (int i = from; i < to; i++) {
            if (Clauses.isFinite(passage.sentence, i) || opensInfinitive(passage.sentence, i, from)) {
                return true;
            }
        }
        return false;
    }

    /** "In order to balance that risk": a clause of its own, too; "because of the risk" is none. */
    private static boolean opensInfinitive(Sentence sentence, int at, int from) {
        boolean adverbial =
                sentence.is(at, "clause.adverbial") && at + 1 < sentence.size() && !sentence.isTagged(at + 1, "ADP");
        return at == from + 1 && (adverbial || sentence.is(at, "clause.to"));
    }

    /** "For the security of all": what only adds to the clause it stands in. */
    private static boolean isAdverbial(Passage passage, Quotation quotation) {
        int first = quotation.firstToken() + 1;
        if (quotation.firstSentence() != passage.index || first >= passage.sentence.size()) {
            return false;
        }
        Sentence sentence = passage.sentence;
        boolean joins = sentence.is(first, "clause.adverbial")
                || sentence.is(first, "clause.as")
                || sentence.is(first, "clause.to");
        return !joins && sentence.isTagged(first, "ADP");
    }

    /** The innermost statement around a quotation. */
    private static @Nullable Draft around(Quotation quotation, List<Draft> found) {
        Draft best = null;
        for (Draft draft : found) {
            boolean around = !draft.isDirect()
                    && draft.content.contains(quotation.inner())
                    && draft.content.length() > quotation.inner().length() + 2;
            if (around && (best == null || draft.content.length() < best.content.length())) {
                best = draft;
            }
        }
        return best;
    }
}
