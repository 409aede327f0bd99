package org.lagebild.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence: its pieces between commas, colons, dashes and brackets, each with its finite verb and the
 * word that opens it. What opens and joins clauses is the language's data (classes {@code clause.*}).
 */
public final class Clauses {
    private static final Set<String> SEPARATORS = Set.of(",", ";", ":", "–", "—", "(", ")", "[", "]", "|", "•");
    private static final Set<String> DASHES = Set.of("-", "/");
    private static final Set<String> SUBJECT = Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM");
    private static final int LONGEST_TAG = 8;
    private static final int LONGEST_SUBJECT = 7;
    private static final int FEW_WORDS = 3;
    private static final int SHORT_BRACKET = 4;

    private final Sentence sentence;
    private final boolean commas;
    private final List<Clause> clauses = new ArrayList<>();

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.commas = sentence.language().settings().flag("clauses.comma");
        int from = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i == sentence.size() || separates(i) || joinsClauses(from, i)) {
                if (i > from) {
                    clauses.add(clause(from, i));
                }
                from = i + 1;
            }
        }
    }

    /** Those of a sentence, which is cut once. */
    public static Clauses of(Sentence sentence) {
        return sentence.clauses();
    }

    public List<Clause> list() {
        return clauses;
    }

    /** Index of the clause that the token stands in, of the next one where it separates two; -1 behind the last. */
    public int at(int token) {
        for (int i = 0; i < clauses.size(); i++) {
            if (token < clauses.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    public @Nullable Clause clause(int index) {
        return index >= 0 && index < clauses.size() ? clauses.get(index) : null;
    }

    /** The clause that the token stands in, the next one where it separates two; null behind the last. */
    public @Nullable Clause around(int token) {
        return clause(at(token));
    }

    /** Whether a word of one of the classes stands in a clause. */
    public boolean holds(Clause clause, List<String> classes) {
        return classes.stream()
                .flatMap(lexiconClass -> sentence.terms(lexiconClass).stream())
                .anyMatch(clause::holds);
    }

    /** The mark in front of a clause; empty for the first one. */
    public String markBefore(Clause clause) {
        return clause.from() == 0 ? "" : sentence.token(clause.from() - 1).text();
    }

    /** Whether the token is a finite verb of this sentence. */
    public static boolean isFinite(Sentence sentence, int token) {
        Word word = sentence.token(token).word();
        if (!mayBeVerb(word) || !isVerb(sentence, token) || token > 0 && sentence.is(token - 1, "clause.to")) {
            return false;
        }
        if (!word.can("VERBAL") && isBehindAuxiliary(sentence, token) || isBeforeInfinitive(sentence, token)) {
            return false;
        }
        if (word.analyses().isEmpty() || !word.can("VERBAL") && !word.can("FIN") && !isParticiple(word)) {
            return !word.can("PTCP1") && !isInfinitiveMarked(sentence, token);
        }
        return word.can("FIN");
    }

    private static boolean mayBeVerb(Word word) {
        return Character.isLetter(word.form().codePointAt(0))
                && (word.analyses().isEmpty() || word.can("FIN") || !word.can("NOMINAL"));
    }

    /** In a language with fixed order what follows "be" or "have" is no finite verb. */
    private static boolean isBehindAuxiliary(Sentence sentence, int token) {
        int before = token - 1;
        while (before > 0 && (sentence.tag(before).equals("ADV") || sentence.is(before, "clause.not"))) {
            before--;
        }
        return before >= 0 && (sentence.tag(before).equals("AUX") || sentence.is(before, "verb.passive"));
    }

    private static boolean isParticiple(Word word) {
        return word.can("PTCP1") || word.can("PTCP2");
    }

    /** "vergessen zu haben": where verbs stand last, a participle before the mark of an infinitive belongs to that. */
    private static boolean isBeforeInfinitive(Sentence sentence, int token) {
        return sentence.language().settings().flag("clauses.comma")
                && token + 2 < sentence.size()
                && sentence.is(token + 1, "clause.to")
                && sentence.token(token).word().can("PTCP2")
                && sentence.token(token + 2).word().can("AUXILIARY");
    }

    /** English base forms are finite only where nothing before them says otherwise. */
    private static boolean isInfinitiveMarked(Sentence sentence, int token) {
        return token > 0
                && (sentence.is(token - 1, "clause.to")
                        || sentence.token(token - 1).word().can("MODAL")
                        || sentence.is(token - 1, "verb.modal"));
    }

    public static boolean isVerb(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        if (Capitals.isInside(sentence, token) || isOfName(sentence, token)) {
            return false;
        }
        return tag.equals("VERB")
                || tag.equals("AUX")
                || tag.equals("NOUN") && isMistakenNoun(sentence, token)
                || tag.equals("ADJ") && isMistakenAdjective(sentence, token);
    }

    /** "Exercise Iron Gate began": a form that tells nothing is no verb before another large word. */
    private static boolean isOfName(Sentence sentence, int token) {
        Word word = sentence.token(token).word();
        return !sentence.language().settings().flag("clauses.comma")
                && sentence.is(token, "capital")
                && token + 1 < sentence.size()
                && sentence.is(token + 1, "capital")
                && word.analyses().isEmpty();
    }

    /**
     * "„…“, entgegnete Oberst Hahn", "Oberst Hahn, der Chef, entgegnete: „…“": a verb of saying beside what is said.
     */
    private static boolean isMistakenAdjective(Sentence sentence, int token) {
        boolean behind = token > 1 && sentence.is(token - 2, "quote-close");
        boolean before = token + 2 < sentence.size()
                && sentence.is(token + 2, "quote-open")
                && sentence.token(token + 1).text().equals(":");
        return (behind || before)
                && sentence.is(token, "cue.verb")
                && sentence.token(token).word().can("FIN");
    }

    /** The tagger takes some verbs of saying for nouns: "wrote", "judges that". */
    private static boolean isMistakenNoun(Sentence sentence, int token) {
        Word word = sentence.token(token).word();
        boolean cue = sentence.is(token, "cue.verb")
                || !sentence.termsAt(token, "cue.verb").isEmpty();
        if (!cue || word.can("VERBAL") || token == 0 || token + 1 >= sentence.size()) {
            return false;
        }
        String before = sentence.tag(token - 1);
        boolean free = !before.equals("DET") && !before.equals("ADJ") && !before.equals("ADP") && !before.equals("NUM");
        String after = sentence.tag(token + 1);
        boolean object =
                !before.equals("VERB") && (after.equals("PRON") || after.equals("DET") || after.equals("SCONJ"));
        return free && (word.can("PAST") || word.can("P3") && (object || isTagAtEnd(sentence, token)));
    }

    /** "Some 650 soldiers will come, the fleet estimates.": behind a comma and an article or name, at the end. */
    private static boolean isTagAtEnd(Sentence sentence, int token) {
        if (token + 2 < sentence.size() || !sentence.is(token + 1, "punct")) {
            return false;
        }
        for (int i = token - 1; i > Math.max(0, token - LONGEST_TAG); i--) {
            if (sentence.token(i).text().equals(",")) {
                String first = sentence.tag(i + 1);
                return first.equals("DET") || first.equals("PROPN");
            }
            if (sentence.is(i, "clause.and")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a finite verb can only be read as a subjunctive of the third person. */
    public static boolean isSubjunctive(Word word) {
        boolean subjunctive = false;
        for (Analysis analysis : word.analyses()) {
            if (analysis.has("FIN") && analysis.has("P3")) {
                if (!analysis.has("KON1") && !analysis.has("KON2")) {
                    return false;
                }
                subjunctive = true;
            }
        }
        return subjunctive;
    }

    /** Whether a finite verb can be read as a subjunctive at all. */
    public static boolean canBeSubjunctive(Word word) {
        return word.can("KON1") || word.can("KON2");
    }

    private boolean separates(int i) {
        String text = sentence.token(i).text();
        if ((text.equals("(") || text.equals(")")) && isShortBracket(i, text)) {
            return false;
        }
        if (SEPARATORS.contains(text)) {
            return !text.equals(":")
                    || i + 1 >= sentence.size()
                    || sentence.token(i + 1).spaceBefore()
                    || !isNumber(i - 1);
        }
        if (i > 0 && sentence.is(i, "quote-close") && !sentence.token(i).spaceBefore() && isTerminal(i - 1)) {
            return i + 1 < sentence.size();
        }
        return DASHES.contains(text)
                && sentence.token(i).spaceBefore()
                && i + 1 < sentence.size()
                && sentence.token(i + 1).spaceBefore();
    }

    /** "The minister left and the general said": a main clause and, behind a conjunction, the next with its subject. */
    private boolean joinsClauses(int from, int i) {
        if (!sentence.is(i, "clause.and") || i == from) {
            return false;
        }
        int verb = i + 1;
        while (verb < sentence.size() && verb - i <= LONGEST_SUBJECT && isOfSubject(verb)) {
            verb++;
        }
        return verb > i + 1
                && verb < sentence.size()
                && isFinite(sentence, verb)
                && clause(from, i).is(Kind.MAIN);
    }

    private boolean isOfSubject(int token) {
        return SUBJECT.contains(sentence.tag(token)) || isQuote(token) || isOfName(sentence, token);
    }

    /** "(CDU)", "(WHO)": a few words in brackets belong to what is before them. */
    private boolean isShortBracket(int i, String text) {
        int step = text.equals("(") ? 1 : -1;
        String other = step > 0 ? ")" : "(";
        for (int k = 1; k <= SHORT_BRACKET; k++) {
            int at = i + k * step;
            if (at < 0 || at >= sentence.size()) {
                return false;
            }
            if (sentence.token(at).text().equals(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTerminal(int i) {
        String text = sentence.token(i).text();
        return text.equals("?") || text.equals("!") || text.equals(".");
    }

    private boolean isNumber(int i) {
        return i >= 0 && Character.isDigit(sentence.token(i).text().charAt(0));
    }

    private Clause clause(int from, int to) {
        int first = first(from, to);
        int opener = opener(first, to);
        int verb = finiteVerb(from, to, opener >= 0);
        return new Clause(from, to, first, opener, verb, kind(first, to, opener, verb));
    }

    /** The first word that is no quotation mark and joins nothing. */
    private int first(int from, int to) {
        int at = from;
        while (at < to - 1 && (isQuote(at) || sentence.is(at, "clause.and"))) {
            at++;
        }
        return at;
    }

    private boolean isQuote(int i) {
        return sentence.is(i, "quote");
    }

    private int opener(int first, int to) {
        for (int i = first; i < Math.min(to, first + (commas ? FEW_WORDS : 1)); i++) {
            boolean adverbial =
                    sentence.is(i, "clause.adverbial") && (!sentence.tag(i).equals("ADP") || endsWithVerb(to));
            adverbial &= !commas || i + 1 >= to || !isFinite(sentence, i + 1) || i + 2 >= to;
            boolean that = sentence.is(i, "clause.that") && (commas || i + 1 >= to || !isFinite(sentence, i + 1));
            boolean shifted = adverbial && isAdverb(first) && sentence.tag(i).equals("SCONJ") && !isCompared(i);
            if (that || shifted || i == first && (adverbial || sentence.is(i, "clause.as"))) {
                return i;
            }
        }
        boolean relative = sentence.is(first, "clause.relative") || sentence.is(first, "clause.question");
        if (relative) {
            return first;
        }
        boolean behindPreposition = first + 1 < to
                && first > 0
                && sentence.is(first + 1, "clause.relative")
                && sentence.token(first).word().can("PREPOSITION");
        return behindPreposition ? first + 1 : -1;
    }

    /** "More than 300": what stands between a comparative and a number opens no clause. */
    private boolean isCompared(int i) {
        return sentence.token(i - 1).word().can("COMP")
                || i + 1 < sentence.size() && (isNumber(i + 1) || sentence.is(i + 1, "number"));
    }

    private boolean endsWithVerb(int to) {
        int last = to - 1;
        while (last > 0
                && !Character.isLetterOrDigit(sentence.token(last).text().codePointAt(0))) {
            last--;
        }
        return commas && isFinite(sentence, last);
    }

    private boolean isAdverb(int i) {
        return sentence.tag(i).equals("ADV");
    }

    /** In a clause with an opener the last finite verb, otherwise the first. */
    private int finiteVerb(int from, int to, boolean last) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (isFinite(sentence, i)) {
                if (found < 0 || prefers(i, found, last)) {
                    found = i;
                }
            }
        }
        return found;
    }

    private boolean prefers(int later, int found, boolean last) {
        boolean beforeUnclear = isUnclear(found);
        boolean nowUnclear = isUnclear(later);
        if (beforeUnclear != nowUnclear) {
            return beforeUnclear && last;
        }
        return last;
    }

    private boolean isUnclear(int token) {
        Word word = sentence.token(token).word();
        return word.can("INF") && !word.can("KON1")
                || word.can("INF") && word.can("PLUR")
                || !sentence.tag(token).equals("AUX") && word.can("PTCP2");
    }

    private Kind kind(int first, int to, int opener, int verb) {
        if (verb < 0 && opener >= 0 && sentence.is(opener, "clause.that")) {
            return Kind.SUBORDINATE;
        }
        if (verb < 0) {
            return isInfinitive(first, to) ? Kind.INFINITIVE : Kind.FRAGMENT;
        }
        if (opener >= 0) {
            return openedKind(first, to, opener, verb);
        }
        return verb == first ? Kind.VERB_FIRST : Kind.MAIN;
    }

    private Kind openedKind(int first, int to, int opener, int verb) {
        if (sentence.is(opener, "clause.that")
                || sentence.is(opener, "clause.adverbial")
                || sentence.is(opener, "clause.as")) {
            return Kind.SUBORDINATE;
        }
        if (!commas && sentence.is(opener, "clause.relative") && opener == first && opener > 0) {
            return Kind.RELATIVE;
        }
        boolean verbLast = !isWordAhead(verb, to);
        if (sentence.is(opener, "clause.relative") && opener > 0 && (verbLast || verb == opener + 1)) {
            return verbLast || isBehindNoun(opener) ? Kind.RELATIVE : Kind.MAIN;
        }
        return sentence.is(opener, "clause.question") && verbLast ? Kind.SUBORDINATE : Kind.MAIN;
    }

    private boolean isWordAhead(int verb, int to) {
        for (int i = verb + 1; i < to; i++) {
            if (Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindNoun(int opener) {
        int before = opener - 1;
        while (before > 0 && !Character.isLetter(sentence.token(before).text().codePointAt(0))) {
            before--;
        }
        return sentence.tag(before).equals("NOUN") || sentence.tag(before).equals("PROPN");
    }

    private boolean isInfinitive(int first, int to) {
        for (int i = first; i < to; i++) {
            Word word = sentence.token(i).word();
            if (word.can("ZU") || sentence.is(i, "clause.to") && i + 1 < to && isVerb(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What a clause is like. */
    public enum Kind {
        /** The verb in second place or anywhere behind something else. */
        MAIN,
        /** The verb stands first. */
        VERB_FIRST,
        /** Opened by a conjunction. */
        SUBORDINATE,
        RELATIVE,
        INFINITIVE,
        /** No verb of its own. */
        FRAGMENT
    }

    /**
     * A piece of a sentence.
     *
     * @param from first token
     * @param to behind the last one
     * @param first first token that neither joins nor quotes
     * @param opener token of the conjunction or pronoun that opens it, -1 without one
     * @param verb token of its finite verb, -1 without one
     */
    public record Clause(int from, int to, int first, int opener, int verb, Kind kind) {
        /** Whether something stands in it as a whole. */
        public boolean holds(Sentence.Hit hit) {
            return hit.from() >= from && hit.to() <= to;
        }

        public boolean is(Kind... kinds) {
            for (Kind one : kinds) {
                if (kind == one) {
                    return true;
                }
            }
            return false;
        }
    }
}
