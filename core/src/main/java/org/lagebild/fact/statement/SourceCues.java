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
    private static final String CITED = "source-cited";
    private static final String LEANING = "source-leaning";
    private static final String NOBODY = "source-nobody";
    private static final String OWN = "source-own";
    private static final int LONGEST_NAME = 16;

    private final RuleSet rules;

    SourceCues(RuleSet rules) {
        this.rules = rules;
    }

    /** What the rules find, once for both uses. */
    List<RuleMatch> matches(Passage passage) {
        return rules.longest(passage.sentence);
    }

    static List<Draft> in(Passage passage, List<RuleMatch> matches) {
        List<Draft> drafts = new ArrayList<>();
        for (RuleMatch match : matches) {
            if (match.type().equals(CITED)) {
                continue;
            }
            Draft draft = passage.isQuoted(match.from()) ? null : draft(passage, match);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** "unter Berufung auf X": X speaks, and who reports it is the way that it came. */
    static void chain(Passage passage, List<RuleMatch> matches, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        for (RuleMatch match : matches) {
            boolean leaning = match.type().equals(LEANING);
            if ((leaning || match.type().equals(CITED)) && match.to() < passage.sentence.size()) {
                Phrase phrase = passage.phrases.at(match.to(), passage.sentence.size());
                Speaker source = phrase == null ? null : Subjects.speaker(passage, phrase);
                if (phrase != null && source != null && canSpeak(passage, phrase, source)) {
                    drafts.stream()
                            .filter(draft -> !leaning || isJustBefore(draft, match))
                            .forEach(draft -> draft.cite(source));
                }
            }
        }
    }

    private static final List<String> SPEAKING = List.of(
            "official",
            "unofficial",
            "ministry",
            "body",
            "source.medium",
            "source.speaker",
            "source.document",
            "cue.source",
            "cue.noun",
            "cue.circles",
            "role");

    /** Somebody, or a text: "citing bad weather" gives a reason. */
    private static boolean canSpeak(Passage passage, Phrase phrase, Speaker source) {
        Sentence sentence = passage.sentence;
        boolean known = source.actor() != null || sentence.tag(phrase.head()).equals("PROPN");
        for (int i = phrase.from(); i < phrase.to() && !known; i++) {
            int at = i;
            known = SPEAKING.stream()
                    .anyMatch(name ->
                            sentence.is(at, name) || !sentence.termsAt(at, name).isEmpty());
        }
        return known;
    }

    /** "laut X, die sich auf Y beruft": the relative clause follows the speaker that it tells of. */
    private static boolean isJustBefore(Draft draft, RuleMatch match) {
        Speaker speaker = draft.speaker;
        int gap = speaker == null ? -1 : match.span().start() - speaker.span().end();
        return gap >= 0 && gap <= 2;
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
            int[] part =
                    match.type().equals(LAST) ? clausePart(passage, match) : part(passage, source.from(), source.to());
            if (part == null) {
                return null;
            }
            Quotation whole = wholeQuotation(passage, part);
            draft = whole == null
                    ? new Draft(passage, Kind.ACCORDING_TO, passage.sentence.span(part[0], part[1]), rule)
                    : new Draft(passage, Kind.DIRECT, whole.inner(), rule);
        }
        draft.continues = match.type().equals(LAST);
        return draft.by(source.speaker()).cue(cue(passage, match, source));
    }

    private static @Nullable Source source(Passage passage, RuleMatch match) {
        return switch (match.type()) {
            case AFTER -> after(passage, match);
            case BEFORE -> before(passage, match);
            case INSIDE -> inside(passage, match);
            case NOBODY -> new Source(match.from(), match.to(), null);
            case OWN -> new Source(match.from(), match.to(), own(passage, match));
            case LAST -> new Source(match.from(), match.to(), antecedent(passage, match));
            default -> null;
        };
    }

    private static @Nullable Source after(Passage passage, RuleMatch match) {
        Sentence sentence = passage.sentence;
        Sentence.Hit own = match.capture("n");
        boolean attached = match.to() < sentence.size()
                && (own == null || own.to() < match.to() || isGenitive(sentence, match.to()));
        Phrase phrase = attached ? named(passage, match.to()) : null;
        if (phrase == null
                && own == null
                && match.to() + 1 < sentence.size()
                && match.length() == 1
                && !sentence.tag(match.to()).equals("ADP")) {
            int end = joinedEnd(sentence, match.to());
            return new Source(
                    match.from(),
                    end,
                    new Speaker(sentence.words(match.to(), end), sentence.span(match.to(), end), false, false, null));
        }
        if (phrase == null) {
            return own == null ? null : new Source(match.from(), match.to(), named(passage, own));
        }
        if (isClauseBehind(passage, match)) {
            return null;
        }
        Sentence.Hit noun = match.capture("n");
        Speaker speaker = Subjects.speaker(passage, phrase);
        if (noun != null && speaker != null) {
            speaker = speaker.at(sentence.span(noun.from(), phrase.to()));
        }
        return new Source(match.from(), behindRelative(passage, match.from(), phrase.to()), speaker);
    }

    /** Behind a relative clause about the source, which is no part of what it says. */
    static int behindRelative(Passage passage, int from, int to) {
        if (!passage.is(to, ",") || to + 2 >= passage.sentence.size()) {
            return to;
        }
        Clause next = passage.clauses().clause(passage.clauses().at(to + 1));
        return next != null
                        && next.from() == to + 1
                        && next.is(Clauses.Kind.RELATIVE)
                        && (next.to() < passage.end() || passage.words(0, from) > 1)
                ? next.to()
                : to;
    }

    /** With its apposition, unless that is the subject of what follows: "according to X, the drill begins". */
    private static @Nullable Phrase named(Passage passage, int from) {
        Phrase phrase = passage.phrases.withAppositions(from, passage.sentence.size());
        boolean subject = phrase != null
                && phrase.to() < passage.sentence.size()
                && Clauses.isFinite(passage.sentence, phrase.to());
        return subject ? passage.phrases.at(from, passage.sentence.size()) : phrase;
    }

    /** "nach" alone where the noun behind it belongs to the speaker: "nach | Angaben der Polizei". */
    private static Span cue(Passage passage, RuleMatch match, Source source) {
        Sentence.Hit noun = match.capture("n");
        boolean split = noun != null && source.speaker() != null && match.from() < noun.from();
        return split ? passage.sentence.span(match.from(), match.from() + 1) : match.span();
    }

    /** A name of several tokens without space: "bildblog.de". */
    private static int joinedEnd(Sentence sentence, int from) {
        int end = from + 1;
        while (end + 1 < sentence.size()
                && !sentence.token(end).spaceBefore()
                && !sentence.token(end).text().equals(",")) {
            end++;
        }
        return end;
    }

    /** What follows "nach Angaben" belongs to it only in the genitive. */
    private static boolean isGenitive(Sentence sentence, int at) {
        String tag = sentence.tag(at);
        boolean known = !sentence.mentionsAt(at, "Actor").isEmpty()
                || !sentence.mentionsAt(at, "Place").isEmpty();
        boolean name =
                (tag.equals("PROPN") || known) && sentence.token(at).text().endsWith("s");
        return !tag.equals("NUM")
                && (name || sentence.token(at).word().can("GEN") && !tag.equals("NOUN") && !tag.equals("ADP"));
    }

    /** "Polizeiangaben" are the police's; plain "Angaben" are those of whoever spoke last. */
    private static Speaker named(Passage passage, Sentence.Hit noun) {
        Sentence sentence = passage.sentence;
        String form = sentence.token(noun.to() - 1).text();
        for (int cut = form.length() - 4; cut > 2; cut--) {
            String rest = form.substring(cut);
            if (sentence.language().value(rest, "cue.source") != null || isSource(sentence, rest)) {
                return new Speaker(form.substring(0, cut), sentence.span(noun.from(), noun.to()), false, false, null);
            }
        }
        Speaker speaker = Subjects.speaker(passage, noun.from(), noun.to(), noun.to() - 1);
        boolean bare = noun.to() == noun.from() + 1;
        return speaker == null || !bare
                ? new Speaker(
                        sentence.words(noun.from(), noun.to()),
                        sentence.span(noun.from(), noun.to()),
                        false,
                        false,
                        null)
                : speaker;
    }

    private static boolean isSource(Sentence sentence, String word) {
        String noun = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        return sentence.language().isIn(noun, "cue.source");
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
            Phrase phrase = inside ? null : withPlace(passage, passage.phrases.at(i, match.from()), match.from());
            if (phrase != null && phrase.to() == match.from()) {
                Speaker speaker = Subjects.speaker(passage, phrase);
                boolean theirs = speaker != null && isTheirs(passage, phrase);
                Speaker whose =
                        theirs ? new Speaker(null, passage.sentence.span(i, phrase.to()), true, false, null) : speaker;
                return new Source(i, match.to(), whose);
            }
        }
        return null;
    }

    /** "dem Vereinigten Generalstab | in Seoul | zufolge". */
    private static @Nullable Phrase withPlace(Passage passage, @Nullable Phrase phrase, int limit) {
        int preposition = phrase == null ? limit : phrase.to();
        Phrase place =
                preposition + 1 < limit && passage.sentence.tag(preposition).equals("ADP")
                        ? passage.phrases.at(preposition + 1, limit)
                        : null;
        return phrase != null && place != null && place.to() == limit
                ? new Phrase(phrase.from(), limit, phrase.head())
                : phrase;
    }

    /** "den Angaben zufolge": those of whoever spoke last. */
    private static boolean isTheirs(Passage passage, Phrase phrase) {
        String noun = passage.sentence.token(phrase.head()).word().lemma();
        return phrase.head() == phrase.to() - 1
                && phrase.from() == phrase.head() - 1
                && passage.sentence.tag(phrase.from()).equals("DET")
                && passage.sentence.language().isIn(noun, "cue.source");
    }

    private static @Nullable Source inside(Passage passage, RuleMatch match) {
        Sentence.Hit name = match.capture("s");
        boolean pronoun = name != null
                && name.length() == 1
                && passage.sentence.token(name.from()).word().can("PRONOMINAL");
        if (pronoun) {
            return new Source(match.from(), match.to(), new Speaker(null, match.span(), true, false, null));
        }
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
            Clause next = passage.clauses().clause(at + 1);
            int limit = clause.verb() < 0 && next != null && next.verb() >= 0 ? next.verb() : clause.to();
            phrase = Subjects.scan(passage, match.to(), limit);
        }
        Speaker speaker = phrase == null ? null : Subjects.speaker(passage, phrase);
        return speaker == null ? null : speaker.at(passage.sentence.span(match.from() + 1, match.to()));
    }

    /** "ein Bericht, wonach …": what the clause hangs on speaks. */
    private static @Nullable Speaker antecedent(Passage passage, RuleMatch match) {
        Clause clause = passage.clauses().clause(passage.clauses().at(match.from()));
        Speaker named = clause != null && opens(clause, match) && clause.from() > 0
                ? Subjects.antecedent(passage, clause)
                : null;
        return named != null ? named : new Speaker(null, match.span(), true, false, null);
    }

    private static boolean opens(Clause clause, RuleMatch match) {
        return clause.opener() >= match.from() && clause.opener() < match.to() && clause.verb() >= 0;
    }

    private static @Nullable Quotation wholeQuotation(Passage passage, int[] part) {
        Quotation quotation = passage.quotationAt(part[0]);
        boolean whole = quotation != null
                && quotation.words() > 3
                && passage.words(part[0], part[1]) <= quotation.words()
                && quotation.firstSentence() == passage.index
                && quotation.firstToken() <= part[0];
        return whole ? quotation : null;
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

    /** A word that opens a clause reports that clause. */
    private static int @Nullable [] clausePart(Passage passage, RuleMatch match) {
        Clause clause = passage.clauses().clause(passage.clauses().at(match.from()));
        boolean opening = clause != null && opens(clause, match) && clause.from() > 0;
        return opening ? new int[] {match.to(), passage.end()} : part(passage, match.from(), match.to());
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
        return hasVerb(passage, right, rightEnd)
                        || !hasFullVerb(passage, left, leftEnd)
                        || !hasNoun(passage, left, leftEnd)
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
        int last = passage.wordBefore(limit);
        return last > from
                && (passage.sentence.token(last).word().can("PTCP2") || passage.sentence.is(last, "verb.particle"));
    }

    /** "Hinzu kommen laut X 70 Schiffe": what is said stands where the noun is. */
    private static boolean hasNoun(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = passage.sentence.tag(i);
            if (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON") || tag.equals("NUM")) {
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
