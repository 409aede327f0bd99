package org.lagebild.language;

import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases with what belongs to them: adjectives, genitives, prepositional attributes, names in quotation
 * marks, brackets and appositions. Words that can follow a noun as its attribute are data ({@code np.*}).
 */
public final class NounPhrases {
    private static final int LONGEST_QUOTED_NAME = 6;
    private static final int LONGEST_APPOSITION = 14;
    private static final int MOST_ATTRIBUTES = 4;

    private final Sentence sentence;

    public NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase that starts at a token, without appositions; null where none starts. */
    public @Nullable Phrase at(int from, int limit) {
        return at(from, limit, 0);
    }

    private @Nullable Phrase at(int from, int limit, int depth) {
        if (from >= limit || !canStart(from) || isTime(from)) {
            return null;
        }
        boolean determining = sentence.tag(from).equals("DET") && isNominal(from + 1, limit);
        if (isPronoun(from) && (sentence.is(from, "pronoun") ? !determining : !isNominal(from + 1, limit))) {
            return new Phrase(from, from + 1, from);
        }
        if (sentence.is(from, "np.alone")
                && !isNominal(from + 1, limit)
                && !sentence.is(from + 1 < limit ? from + 1 : from, "np.attribute.close")) {
            return new Phrase(from, from + 1, from);
        }
        int head = -1;
        boolean genitive = false;
        int at = from;
        while (at < limit) {
            int next = step(at, from, head, limit);
            if (next < 0) {
                break;
            }
            genitive |= head >= 0 && sentence.tag(at).equals("DET");
            for (int i = at; i < next && !genitive; i++) {
                if (isNoun(i)) {
                    head = i;
                }
            }
            at = next;
        }
        if (head < 0 && at > from + 1 && sentence.tag(at - 1).equals("ADJ")) {
            head = at - 1;
        }
        if (head < 0) {
            return null;
        }
        int headEnd = head + 1;
        return new Phrase(
                from, depth < MOST_ATTRIBUTES ? attributes(Math.max(at, headEnd), head, limit, depth) : at, head);
    }

    /** The phrase with the appositions behind it: ", der Präsident von Belarus,". */
    public @Nullable Phrase withAppositions(int from, int limit) {
        Phrase phrase = at(from, limit);
        return phrase == null ? null : new Phrase(phrase.from(), apposition(phrase, limit), phrase.head());
    }

    private int apposition(Phrase phrase, int limit) {
        int to = phrase.to();
        if (to + 1 >= limit
                || sentence.is(to + 1, "quote-open")
                || !sentence.token(to).text().equals(",")
                || isPronoun(phrase.from())) {
            return to;
        }
        Phrase next = at(to + 1, Math.min(limit, to + LONGEST_APPOSITION));
        if (next == null
                || next.to() == next.from() + 1 && isPronoun(next.from())
                || next.from() == next.head() && !sentence.tag(next.head()).equals("PROPN")) {
            return to;
        }
        boolean closed = next.to() >= limit
                || isEnd(next.to())
                || !sentence.language().settings().flag("clauses.comma") && Clauses.isFinite(sentence, next.to());
        return closed && isAppositionStart(next, phrase) ? next.to() : to;
    }

    /** A title or description behind a name, or a name behind a description. */
    private boolean isAppositionStart(Phrase next, Phrase phrase) {
        boolean nameFirst = sentence.tag(phrase.head()).equals("PROPN");
        boolean nameThen = sentence.tag(next.head()).equals("PROPN");
        return nameFirst != nameThen || nameFirst;
    }

    private boolean isEnd(int at) {
        String text = sentence.token(at).text();
        return text.equals(",") || text.equals(".") || text.equals(":") || text.equals(";");
    }

    private int step(int at, int from, int head, int limit) {
        String tag = sentence.tag(at);
        int adjective = at > from ? behindEmbedded(at, limit) : -1;
        if (adjective > 0) {
            return adjective;
        }
        if (isOrdinalStop(at, from, limit)) {
            return at + 1;
        }
        if (isOrdinal(at, head, limit)) {
            return at + 3;
        }
        if (isTimeBehind(at, from)) {
            return head < 0 && isCapitalNounAhead(at, limit) ? at + 1 : -1;
        }
        if (sentence.is(at, "quote-open")) {
            return quotedName(at, limit);
        }
        if (isHyphen(at) && at > from && at + 1 < limit) {
            return at + 1;
        }
        if (isAbbreviationStop(at, head, limit)) {
            return at + 1;
        }
        if (isJoin(at, from, head, limit)) {
            return at + 1;
        }
        if (isCapitalVerb(at, tag)) {
            return at + 1;
        }
        switch (tag) {
            case "NOUN", "PROPN", "X", "NUM", "SYM", "PUNCT", "INTJ":
                if (!Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0))) {
                    return isClitic(at) ? at + 1 : -1;
                }
                return isVerbish(at)
                                || head >= 0 && tag.equals("NOUN") && Clauses.isVerb(sentence, at)
                                || tag.equals("NUM") && head == at - 1 && isNominal(at + 1, limit)
                        ? -1
                        : at + 1;
            case "DET":
                return head < 0 && !isSecondArticle(at, from)
                                || startsGenitive(at, head)
                                || at > from && isJoin(at - 1, from, head, limit)
                        ? at + 1
                        : -1;
            case "ADJ":
                return head < 0 || expectsNoun(at) || isAttributive(at, limit) ? at + 1 : -1;
            case "PART":
                return isClitic(at) ? at + 1 : -1;
            case "ADV", "VERB", "CCONJ":
                return (head < 0 || at > from && expectsNoun(at)) && at > from && isModifier(at, limit) ? at + 1 : -1;
            case "PRON":
                return head < 0 && at == from || isUnknownName(at) ? at + 1 : -1;
            default:
                return isClitic(at) ? at + 1 : -1;
        }
    }

    /** "der die Streitkräfte führt": the first article is a relative pronoun. */
    private boolean isSecondArticle(int at, int from) {
        return at > from
                && sentence.tag(at - 1).equals("DET")
                && sentence.token(at).word().can("ARTICLE")
                && sentence.is(at - 1, "clause.relative");
    }

    /** "'s" behind a name or noun. */
    private boolean isClitic(int at) {
        Token token = sentence.token(at);
        return !token.spaceBefore()
                && token.text().length() < 3
                && isApostrophe(token.text().charAt(0))
                && !sentence.tag(at).equals("AUX")
                && at > 0
                && isNoun(at - 1);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private boolean isAbbreviationStop(int at, int head, int limit) {
        Token token = sentence.token(at);
        return head == at - 1
                && token.text().equals(".")
                && !token.spaceBefore()
                && at + 1 < limit
                && isNoun(at + 1)
                && Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0));
    }

    /** "des 8. Armeekorps". */
    private boolean isOrdinalStop(int at, int from, int limit) {
        Token token = sentence.token(at);
        return token.text().equals(".")
                && !token.spaceBefore()
                && at > from
                && at + 1 < limit
                && sentence.is(at - 1, "digits")
                && isNoun(at + 1);
    }

    /** "U.S. 3rd Fleet". */
    private boolean isOrdinal(int at, int head, int limit) {
        return head >= 0
                && at + 2 < limit
                && sentence.is(at, "digits")
                && !sentence.token(at + 1).spaceBefore()
                && Character.isLetter(sentence.token(at + 1).text().codePointAt(0))
                && Capitals.isAt(sentence, at + 2);
    }

    private boolean isVerbish(int at) {
        Word word = sentence.token(at).word();
        return Character.isLowerCase(word.form().codePointAt(0)) && word.can("FIN") && word.can("VERBAL");
    }

    private boolean startsGenitive(int at, int head) {
        Word word = sentence.token(at).word();
        return word.can("GEN")
                && at > head
                && isNoun(at - 1)
                && at + 1 < sentence.size()
                && !sentence.tag(at + 1).equals("VERB")
                && agreesInGenitive(at);
    }

    /** The next noun must have a genitive that agrees with the article. */
    private boolean agreesInGenitive(int article) {
        for (int i = article + 1; i < Math.min(sentence.size(), article + 5); i++) {
            if (sentence.tag(i).equals("NOUN")) {
                Word noun = sentence.token(i).word();
                boolean hyphenated = i + 1 < sentence.size() && isHyphen(i + 1);
                return hyphenated
                        || !noun.can("NOM")
                        || noun.can("GEN") && anyAgrees(sentence.token(article).word(), noun);
            }
            if (sentence.tag(i).equals("PROPN")) {
                return true;
            }
        }
        return true;
    }

    private static boolean anyAgrees(Word article, Word noun) {
        for (Analysis one : article.analyses()) {
            for (Analysis other : noun.analyses()) {
                if (one.has("GEN")
                        && other.has("GEN")
                        && one.has("PLUR") == other.has("PLUR")
                        && (one.has("PLUR") || one.has("FEM") == other.has("FEM"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Behind an article, adjective, hyphen or a genitive's "'s". */
    private boolean expectsNoun(int at) {
        String before = sentence.tag(at - 1);
        return before.equals("DET") || before.equals("ADJ") || isHyphen(at - 1) || isClitic(at - 1);
    }

    /** "eine am Dienstag veröffentlichte Mitteilung": behind the adjective that an article waits for; -1 for none. */
    private int behindEmbedded(int at, int limit) {
        boolean starts = sentence.tag(at).equals("ADP") || isTime(at);
        if (!starts || !sentence.tag(at - 1).equals("DET")) {
            return -1;
        }
        for (int i = at + 1; i + 1 < Math.min(limit, at + LONGEST_QUOTED_NAME + 2); i++) {
            boolean adjective =
                    sentence.tag(i).equals("ADJ") && sentence.tag(i + 1).equals("NOUN") && i > at + 1;
            if (adjective && !sentence.tag(i - 1).equals("DET")) {
                return i + 1;
            }
            if (sentence.is(i, "punct") && !isHyphen(i)) {
                return -1;
            }
        }
        return isTime(at) && at + 1 < limit && sentence.tag(at + 1).equals("ADJ") ? at + 1 : -1;
    }

    /** Behind the head only an adjective of a genitive or name: "Sprecher russischer Streitkräfte". */
    private boolean isAttributive(int at, int limit) {
        Word word = sentence.token(at).word();
        return at + 1 < limit
                && isNominal(at + 1, limit)
                && (word.can("GEN") || Character.isUpperCase(word.form().codePointAt(0)));
    }

    private boolean isModifier(int at, int limit) {
        return at + 1 < limit
                && (sentence.tag(at + 1).equals("ADJ")
                        || sentence.tag(at + 1).equals("NOUN")
                        || sentence.tag(at + 1).equals("NUM"))
                && (!sentence.tag(at).equals("VERB")
                        || sentence.token(at).word().can("ADJECTIVAL")
                        || sentence.token(at).word().can("PTCP1")
                        || sentence.token(at).word().can("PTCP2"));
    }

    /** "Kiew, Vilnius und Warschau", "Heer und Marine". */
    private boolean isJoin(int at, int from, int head, int limit) {
        boolean and = sentence.is(at, "np.and");
        return head == at - 1
                && and
                && at + 1 < limit
                && isNominal(at + 1, limit)
                && !isVerbish(at + 1)
                && !(isClauseAhead(at + 1, limit) && isBehindVerb(from));
    }

    /** What stands behind the verb of a clause is no subject that could go on with "and". */
    private boolean isBehindVerb(int from) {
        for (int i = from - 1; i >= 0 && !isEnd(i); i--) {
            if (Clauses.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseAhead(int at, int limit) {
        for (int i = at; i < Math.min(limit, at + 5); i++) {
            if (Clauses.isFinite(sentence, i)) {
                return i > at;
            }
            if (!isNominal(i, limit)) {
                return false;
            }
        }
        return false;
    }

    private int quotedName(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + 1 + LONGEST_QUOTED_NAME); i++) {
            if (sentence.is(i, "quote-close") && !sentence.token(i).spaceBefore()) {
                return i + 1;
            }
        }
        return -1;
    }

    private int attributes(int at, int head, int limit, int depth) {
        int end = bracket(at, limit);
        if (end >= limit) {
            return end;
        }
        boolean name = sentence.tag(head).equals("PROPN");
        boolean close = sentence.is(end, "np.attribute.close");
        boolean loose = sentence.is(end, "np.attribute")
                && !name
                && !(end + 1 < limit && sentence.is(end + 1, "np.indefinite"));
        if ((close || loose) && !isTime(end) && end + 1 < limit && !isTime(end + 1)) {
            Phrase inner = at(end + 1, limit, depth + 1);
            if (inner != null && !isPronoun(inner.from())) {
                return inner.to();
            }
        }
        return end;
    }

    private int bracket(int at, int limit) {
        if (at + 2 < limit && sentence.token(at).text().equals("(")) {
            for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
                if (sentence.token(i).text().equals(")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    private boolean canStart(int at) {
        if (isCapitalVerb(at, sentence.tag(at))) {
            return true;
        }
        return switch (sentence.tag(at)) {
            case "DET", "NOUN", "PROPN", "PRON", "NUM", "X" ->
                Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0));
            case "ADJ", "ADV" -> at + 1 < sentence.size() && isNominal(at + 1, sentence.size());
            case "VERB" -> sentence.token(at).word().can("ADJECTIVAL") && isNominal(at + 1, sentence.size());
            default -> sentence.is(at, "quote-open") && quotedName(at, sentence.size()) > 0;
        };
    }

    private boolean isNominal(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        return switch (sentence.tag(at)) {
            case "NOUN", "PROPN", "ADJ", "NUM", "DET" -> true;
            default -> sentence.is(at, "quote-open") && quotedName(at, limit) > 0;
        };
    }

    private boolean isNoun(int at) {
        String tag = sentence.tag(at);
        return isCapitalVerb(at, tag)
                || tag.equals("NOUN")
                || tag.equals("PROPN")
                || tag.equals("X")
                || isMistagged(at, tag)
                || tag.equals("PRON") && isUnknownName(at);
    }

    /** The tagger sees hyphenated words whole and takes some for punctuation. */
    private boolean isMistagged(int at, String tag) {
        return tag.equals("PUNCT")
                && Character.isLetter(sentence.token(at).text().codePointAt(0));
    }

    private boolean isCapitalVerb(int at, String tag) {
        boolean medium = sentence.is(at, "source.medium")
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
        return medium && !tag.equals("PROPN") && !tag.equals("NOUN")
                || (tag.equals("VERB") || tag.equals("AUX") || tag.equals("ADV")) && Capitals.isInside(sentence, at);
    }

    private boolean isHyphen(int at) {
        return sentence.is(at, "hyphen") && !sentence.token(at).spaceBefore();
    }

    /** Whether the token is a pronoun by itself. */
    public boolean isPronoun(int at) {
        return at < sentence.size()
                && (sentence.is(at, "pronoun") || sentence.tag(at).equals("PRON") && !isUnknownName(at));
    }

    /** The tagger takes some names for pronouns. */
    private boolean isUnknownName(int at) {
        Word word = sentence.token(at).word();
        return Character.isUpperCase(word.form().codePointAt(0))
                && word.form().length() > 3
                && !word.can("PRONOMINAL")
                && !sentence.is(at, "clause.question")
                && !sentence.is(at, "pronoun.empty");
    }

    private boolean isTime(int at) {
        return sentence.is(at, "np.time") || startsMention(at);
    }

    /** "the daily Kommersant": the name makes an attribute of the time. */
    private boolean isCapitalNounAhead(int at, int limit) {
        return at + 1 < limit
                && sentence.tag(at).equals("ADJ")
                && sentence.tag(at - 1).equals("DET")
                && Capitals.isAt(sentence, at + 1)
                && !isTime(at + 1);
    }

    private boolean isTimeBehind(int at, int from) {
        return at > from && isTime(at);
    }

    private boolean startsMention(int at) {
        int symbol = sentence.language().symbols().find(Symbols.Kind.MENTION, "Time");
        if (symbol == Symbols.NONE) {
            return false;
        }
        for (Edge edge : sentence.startingAt(at)) {
            if (edge.has(symbol)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A noun phrase.
     *
     * @param from first token
     * @param to behind the last one
     * @param head its noun
     */
    public record Phrase(int from, int to, int head) {}
}
