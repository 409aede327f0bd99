package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Statements whose source no verb names: "laut", "zufolge", "so der Minister", "according to". */
final class SourceCues {
    private static final String AFTER = "source-after";
    private static final String BEFORE = "source-before";
    private static final String INSIDE = "source-inside";
    private static final String LAST = "source-last";
    private static final String OWN = "source-own";
    private static final int LONGEST_NAME = 16;

    private final RuleSet rules;

    SourceCues(RuleSet rules) {
        this.rules = rules;
    }

    List<Draft> in(Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (RuleMatch match : rules.longest(passage.sentence)) {
            Draft draft = passage.isQuoted(match.from()) ? null : draft(passage, match);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(Passage passage, RuleMatch match) {
        Source source = source(passage, match);
        if (source == null) {
            return null;
        }
        Quotation quotation = quotationBefore(passage, source.from());
        String rule = match.rule().name();
        Draft draft;
        if (quotation != null && quotation.words() >= 3) {
            draft = new Draft(passage, Kind.DIRECT, quotation.inner(), rule);
        } else {
            int[] part = part(passage, source.from(), source.to());
            if (part == null) {
                return null;
            }
            draft = new Draft(passage, Kind.ACCORDING_TO, passage.sentence.span(part[0], part[1]), rule);
        }
        draft.continues = match.type().equals(LAST);
        return draft.by(source.speaker()).cue(cue(passage, match, source));
    }

    private static @Nullable Source source(Passage passage, RuleMatch match) {
        return switch (match.type()) {
            case AFTER -> after(passage, match);
            case BEFORE -> before(passage, match);
            case INSIDE -> inside(passage, match);
            case OWN -> new Source(match.from(), match.to(), own(passage, match));
            case LAST -> new Source(match.from(), match.to(), null);
            default -> null;
        };
    }

    private static @Nullable Source after(Passage passage, RuleMatch match) {
        Sentence sentence = passage.sentence;
        Phrase phrase =
                match.to() < sentence.size() ? passage.phrases.withAppositions(match.to(), sentence.size()) : null;
        if (phrase == null) {
            Sentence.Hit own = match.capture("n");
            return own == null
                    ? null
                    : new Source(match.from(), match.to(), Subjects.speaker(passage, own.from(), own.to(), own.from()));
        }
        if (isClauseBehind(passage, match)) {
            return null;
        }
        Sentence.Hit noun = match.capture("n");
        Speaker speaker = Subjects.speaker(passage, phrase);
        if (noun != null && speaker != null) {
            speaker = speaker.at(sentence.span(noun.from(), phrase.to()));
        }
        return new Source(match.from(), phrase.to(), speaker);
    }

    /** "nach" alone where the noun behind it belongs to the speaker: "nach | Angaben der Polizei". */
    private static Span cue(Passage passage, RuleMatch match, Source source) {
        Sentence.Hit noun = match.capture("n");
        boolean split = noun != null && source.speaker() != null && match.from() < noun.from();
        return split ? passage.sentence.span(match.from(), match.from() + 1) : match.span();
    }

    /** ", so stellte er fest" is no "so der Minister". */
    private static boolean isClauseBehind(Passage passage, RuleMatch match) {
        if (match.from() == 0 || match.length() > 1 || passage.isWord(match.from() - 1)) {
            return false;
        }
        Clause clause = passage.clauses().clause(passage.clauses().at(match.from()));
        return clause != null
                && clause.verb() >= 0
                && clause.from() == match.from()
                && !isPreposition(passage, match.from());
    }

    private static boolean isPreposition(Passage passage, int token) {
        return passage.sentence.token(token).word().can("PREPOSITION");
    }

    private static @Nullable Source before(Passage passage, RuleMatch match) {
        for (int i = Math.max(0, match.from() - LONGEST_NAME); i < match.from(); i++) {
            boolean inside = i > 0 && passage.sentence.tag(i - 1).equals("ADP");
            Phrase phrase = inside ? null : passage.phrases.at(i, match.from());
            if (phrase != null && phrase.to() == match.from()) {
                return new Source(i, match.to(), Subjects.speaker(passage, phrase));
            }
        }
        return null;
    }

    private static @Nullable Source inside(Passage passage, RuleMatch match) {
        Sentence.Hit name = match.capture("s");
        return name == null
                ? null
                : new Source(
                        match.from(), match.to(), Subjects.speaker(passage, name.from(), name.to(), name.to() - 1));
    }

    /** "nach eigenen Angaben": the subject of the clause speaks. */
    private static @Nullable Speaker own(Passage passage, RuleMatch match) {
        int at = passage.clauses().at(match.from());
        Clause clause = passage.clauses().clause(at);
        if (clause == null) {
            return null;
        }
        Phrase phrase = Subjects.scan(passage, Math.max(clause.first(), clause.opener() + 1), match.from());
        if (phrase == null) {
            phrase = Subjects.scan(passage, match.to(), clause.to());
        }
        return phrase == null ? null : Subjects.speaker(passage, phrase);
    }

    private static @Nullable Quotation quotationBefore(Passage passage, int from) {
        for (Quotation quotation : passage.quotations) {
            if (quotation.lastSentence() == passage.index
                    && quotation.lastToken() < from
                    && passage.words(quotation.lastToken(), from) == 0) {
                return quotation;
            }
        }
        return null;
    }

    /** Of what stands around a source the part with the verb. */
    static int @Nullable [] part(Passage passage, int from, int to) {
        int end = passage.end();
        int leftEnd = passage.wordBefore(from) + 1;
        int right = to;
        while (right < end && !passage.isWord(right) && !passage.sentence.is(right, "quote-open")) {
            right++;
        }
        int left = leftStart(passage, from);
        int rightEnd = rightEnd(passage, right, end);
        if (passage.words(left, leftEnd) < 2) {
            return right < rightEnd ? new int[] {right, rightEnd} : null;
        }
        if (passage.words(right, rightEnd) < 2 || isParenthesisAtEnd(passage, from, to)) {
            return new int[] {left, leftEnd};
        }
        return hasVerb(passage, right, rightEnd) || !hasFullVerb(passage, left, leftEnd)
                ? new int[] {right, rightEnd}
                : new int[] {left, leftEnd};
    }

    /** Between commas and before a new clause: what stands before is meant. */
    private static boolean isParenthesisAtEnd(Passage passage, int from, int to) {
        boolean comma = from > 0 && !passage.isWord(from - 1);
        return comma
                && (to >= passage.end() || !passage.is(to, ",") && !passage.is(to, "–"))
                && hasFinite(passage, 0, from);
    }

    private static boolean hasFinite(Passage passage, int from, int to) {
        for (Clause clause : passage.clauses().list()) {
            if (clause.verb() >= from && clause.verb() < to) {
                return true;
            }
        }
        return false;
    }

    private static int leftStart(Passage passage, int from) {
        int start = 0;
        for (Clause clause : passage.clauses().list()) {
            if (clause.from() <= from && passage.clauses().markBefore(clause).equals(";")) {
                start = clause.from();
            }
        }
        return start;
    }

    private static int rightEnd(Passage passage, int right, int end) {
        for (Clause clause : passage.clauses().list()) {
            String mark = passage.clauses().markBefore(clause);
            if (clause.from() > right && (mark.equals(";") || mark.equals(":"))) {
                return clause.from() - 1;
            }
        }
        return end;
    }

    /** The part of the verb that says what happens: a participle, an infinitive or a verb at the clause's end. */
    private static boolean hasVerb(Passage passage, int from, int to) {
        Clause clause = passage.clauses().clause(passage.clauses().at(from));
        int limit = clause == null ? to : Math.min(to, clause.to());
        for (int i = from; i < limit; i++) {
            if (Clauses.isVerb(passage.sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFullVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.sentence.tag(i).equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    private record Source(int from, int to, @Nullable Speaker speaker) {}
}
