package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** The statements that verbs of one sentence introduce. */
final class VerbStatements {
    private static final String QUOTE = "quote";
    private static final int FEW_WORDS = 4;
    private static final int SHORT_WORD = 6;

    private final Passage passage;
    private final @Nullable Passage previous;
    private final Sentence sentence;

    VerbStatements(Passage passage, @Nullable Passage previous) {
        this.passage = passage;
        this.previous = previous;
        this.sentence = passage.sentence;
    }

    List<Draft> find() {
        List<VerbCue> cues = VerbCues.in(passage);
        List<Draft> drafts = new ArrayList<>(cues.size());
        Contents contents = cues.isEmpty() ? null : new Contents(passage, cues);
        for (VerbCue cue : cues) {
            if (contents != null) {
                add(cue, contents, drafts);
            }
        }
        return withoutQuoting(drafts);
    }

    /** "quoted X as saying …": only what X says is said, and who quotes it passes it on. */
    private static List<Draft> withoutQuoting(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft quoting : drafts) {
            for (Draft said : drafts) {
                boolean quoted =
                        said != quoting && quoting.rule.equals("verb.quote") && quoting.content.contains(said.content);
                if (quoted && kept.remove(quoting)) {
                    said.via.addAll(quoting.via);
                }
            }
        }
        return kept;
    }

    private void add(VerbCue cue, Contents contents, List<Draft> drafts) {
        int own = passage.clauses().at(cue.anchor());
        Draft draft;
        if (contents.isAsClause(own)) {
            draft = asClause(contents.asStart(own), own);
        } else if (resumes(cue, own)) {
            draft = cue.passive() || Subjects.of(cue) != null || isHeard(cue) ? resumed(cue, own) : null;
        } else {
            Content content = contents.of(cue);
            draft = content == null ? null : draft(cue, content);
        }
        if (draft != null && needsHolder(cue) && Subjects.of(cue) == null && (cue.passive() || drafts.isEmpty())) {
            draft = null;
        }
        if (draft != null && !isAuthor(cue)) {
            draft.by(speaker(cue, drafts, draft));
            cite(cue, draft);
            draft.cues.addAll(cue.spans());
            draft.denial = cue.frame().is("deny");
            drafts.add(cue.frame().act().equals(Frame.REPORT) ? kinded(draft, draft.speaker) : draft);
        }
    }

    /** What is denied, or called or counted something, is so by somebody: "is considered the largest" is nobody's. */
    private static boolean needsHolder(VerbCue cue) {
        return cue.frame().is("deny", "count") || cue.passive() && cue.frame().is("call", "hold");
    }

    /** "We consider it unlikely" outside a quotation is the author's own voice. */
    private boolean isAuthor(VerbCue cue) {
        Clause clause = passage.clauses().list().get(passage.clauses().at(cue.anchor()));
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.is(i, "pronoun.speaking") && !passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "X reported that" is according to X where X is a medium. */
    private static Draft kinded(Draft draft, @Nullable Speaker speaker) {
        if (draft.kind != Kind.INDIRECT || speaker == null || !speaker.medium()) {
            return draft;
        }
        Draft other = new Draft(draft.passage, Kind.ACCORDING_TO, draft.content, draft.rule).by(speaker);
        other.cues.addAll(draft.cues);
        other.denial = draft.denial;
        return other;
    }

    private static boolean isHeard(VerbCue cue) {
        return cue.frame().act().equals(Frame.HEARD);
    }

    private @Nullable Speaker speaker(VerbCue cue, List<Draft> drafts, Draft draft) {
        if (cue.finite() < 0 && !drafts.isEmpty()) {
            return drafts.get(drafts.size() - 1).speaker;
        }
        Speaker own = isHeard(cue) ? Subjects.behind(cue) : Subjects.of(cue);
        if (own == null && !isHeard(cue) && !cue.passive() && !drafts.isEmpty() && sharesSubject(cue)) {
            return drafts.get(drafts.size() - 1).speaker;
        }
        return own == null && goesOn(cue, draft) ? Subjects.ofClauseBefore(passage, cue.clause()) : own;
    }

    /** "zitierte die Agentur den Minister", "TASS quoted the minister as saying": the object speaks. */
    private void cite(VerbCue cue, Draft draft) {
        Speaker reporter = draft.speaker;
        int verb = quotingVerb(cue);
        if (verb < 0 || reporter == null || reporter.name() == null || cue.passive()) {
            return;
        }
        int from = Math.max(verb + 1, sentence.tokenBefore(reporter.span().end()));
        Phrase object = from < sentence.size() ? passage.phrases.at(from, sentence.size()) : null;
        Speaker source = object == null ? null : Subjects.speaker(passage, object);
        if (source != null && !source.span().overlaps(draft.content)) {
            draft.cite(source);
        }
    }

    private int quotingVerb(VerbCue cue) {
        if (cue.frame().act().equals(QUOTE)) {
            return cue.from();
        }
        boolean participle = cue.finite() < 0 && cue.from() > 1 && sentence.is(cue.from() - 1, "np.as");
        for (int i = cue.from() - 2; participle && i > 0; i--) {
            if (QUOTE.equals(sentence.value(i, "cue.verb"))) {
                return i;
            }
        }
        return -1;
    }

    /** "X gehört dazu, wirft ihm aber vor, …": a second verb of the same subject. */
    private boolean goesOn(VerbCue cue, Draft draft) {
        Clause clause = passage.clauses().list().get(cue.clause());
        return clause.is(org.lagebild.language.Clauses.Kind.VERB_FIRST)
                && !cue.passive()
                && !isHeard(cue)
                && draft.content.start() > sentence.token(cue.from()).start();
    }

    /** A participle, or a verb that follows a conjunction or comma, goes on with the subject before it. */
    private boolean sharesSubject(VerbCue cue) {
        if (cue.finite() < 0) {
            return true;
        }
        Clause clause = passage.clauses().list().get(passage.clauses().at(cue.finite()));
        return clause.verb() == clause.first() || sentence.is(cue.finite() - 1, "clause.and");
    }

    private @Nullable Draft draft(VerbCue cue, Content content) {
        String rule = cue.frame().orders() ? Draft.ORDER : "verb." + cue.frame().act();
        Quotation quotation = content.quotation();
        if (quotation != null) {
            Kind kind = quotation.words() >= FEW_WORDS ? Kind.DIRECT : Kind.INDIRECT;
            return new Draft(passage, kind, quotation.inner(), rule);
        }
        int to = beforeParticle(cue, content);
        Span span = trimmed(content.from(), to);
        if (span == null || passage.words(content.from(), to) < 2 && !isNumber(cue, content)) {
            return null;
        }
        Quotation whole = wholeQuotation(span);
        return whole == null
                ? new Draft(passage, Kind.INDIRECT, span, rule)
                : new Draft(passage, Kind.DIRECT, whole.inner(), rule);
    }

    /** "wies die Darstellung als falsch zurück": the particle is the verb's. */
    private int beforeParticle(VerbCue cue, Content content) {
        int particle = cue.particle();
        boolean last = particle > content.from() && particle == passage.wordBefore(content.to());
        return last ? particle : content.to();
    }

    /** "sprechen von 5.000". */
    private boolean isNumber(VerbCue cue, Content content) {
        return cue.frame().is("call")
                && sentence.tag(content.from()).equals("NUM")
                && sentence.token(content.from()).text().length() > 2;
    }

    private @Nullable Quotation wholeQuotation(Span span) {
        for (Quotation quotation : passage.quotations) {
            if (quotation.words() >= FEW_WORDS
                    && quotation.inner().start() <= span.start() + SHORT_WORD
                    && quotation.inner().end() >= span.end() - 1) {
                return quotation;
            }
        }
        return null;
    }

    private @Nullable Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && !passage.isWord(first) && !isPaired(first)) {
            first++;
        }
        while (last > first && !passage.isWord(last - 1) && !isPaired(last - 1)) {
            last--;
        }
        if (last < sentence.size() && sentence.is(last, "quote-close") && isOpen(first, last)) {
            last++;
        }
        return first < last ? sentence.span(first, last) : null;
    }

    /** Whether a quotation that starts between two tokens is still open at the second. */
    private boolean isOpen(int from, int to) {
        Quotation quotation = passage.quotationAt(to);
        return quotation != null
                && quotation.firstSentence() == passage.index
                && quotation.firstToken() >= from
                && quotation.lastToken() == to;
    }

    private boolean isPaired(int token) {
        return sentence.is(token, "quote") || passage.is(token, ")") || passage.is(token, "(");
    }

    private @Nullable Draft asClause(int first, int own) {
        int from = passage.clauses().list().get(first).from();
        int to = SourceCues.behindRelative(
                passage, from, passage.clauses().list().get(own).to());
        int[] part = SourceCues.part(passage, from, to);
        return part == null ? null : new Draft(passage, Kind.ACCORDING_TO, sentence.span(part[0], part[1]), "verb.as");
    }

    /** "Das teilte X mit", "That is what X told …": the pronoun stands for what was said before. */
    private boolean resumes(VerbCue cue, int own) {
        Clause clause = passage.clauses().list().get(own);
        boolean what = clause.first() + 2 < sentence.size() && sentence.is(clause.first() + 2, "clause.question");
        return (cue.finite() == clause.first() + 1 || what)
                && sentence.is(clause.first(), "pronoun.resuming")
                && (clause.from() > 0 || previous != null && previous.sentence.paragraph() == sentence.paragraph());
    }

    private @Nullable Draft resumed(VerbCue cue, int own) {
        Clause clause = passage.clauses().list().get(own);
        String rule = "verb.resuming";
        if (clause.from() > 0) {
            Span span = trimmed(0, clause.from() - 1);
            return span == null ? null : new Draft(passage, Kind.INDIRECT, span, rule);
        }
        Passage before = previous;
        return before == null || before.end() == 0
                ? null
                : new Draft(passage, Kind.INDIRECT, before.sentence.span(0, before.end()), rule);
    }
}
