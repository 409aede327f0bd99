package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Token;

/** Decides whether words that are the name of a settlement somewhere mean a place at all. */
final class TownGate {
    private static final int SHORTEST = 3;
    /** Words as long as this that sound like a town's name are hardly ever anything else. */
    private static final int LONG = 10;

    private static final int LONGEST_LIST = 12;
    private static final int SHORTEST_UPPER = 5;
    private static final double BIG = 5.0;
    private static final double MIDDLE = 4.0;
    private static final double SMALL = 3.0;

    private final LanguagePack language;
    private final List<String> endings;
    private final boolean dictionary;

    TownGate(LanguagePack language) {
        this.language = language;
        this.endings = language.settings().list("names.endings");
        this.dictionary = !language.settings().text("dictionary").isEmpty();
    }

    /** The form itself, then without the endings that the language puts on names. */
    List<String> forms(String name) {
        List<String> forms = new ArrayList<>(2);
        forms.add(name);
        for (String ending : endings) {
            if (name.length() > ending.length() + SHORTEST && name.endsWith(ending)) {
                forms.add(name.substring(0, name.length() - ending.length()));
            }
        }
        return forms;
    }

    /** Whether the language tells its ordinary words from names. */
    boolean knowsWords() {
        return dictionary;
    }

    boolean mayStart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isCapital(token)
                && (token.text().length() >= SHORTEST || isShortBeginning(sentence, at))
                && !isLittleWord(token)
                && !sentence.is(at, "not-town");
    }

    /** "Al Udeid", "Da Nang". */
    private static boolean isShortBeginning(Sentence sentence, int at) {
        return sentence.token(at).text().length() == SHORTEST - 1
                && Character.isLowerCase(sentence.token(at).text().charAt(1))
                && at + 1 < sentence.size()
                && isCapital(sentence.token(at + 1))
                && mayEndIn(sentence.token(at + 1));
    }

    private static boolean mayEndIn(Token token) {
        return token.text().length() >= SHORTEST
                && Character.isLetter(token.text().charAt(1));
    }

    private boolean isLittleWord(Token token) {
        return language.functionWords().contains(token.word().lower());
    }

    boolean mayEnd(Token token) {
        return Character.isLetter(token.text().charAt(0));
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /**
     * Whether a settlement can be meant here, whatever towns have this name: asked first, because most capitalised
     * words are ordinary ones.
     */
    boolean mayAccept(Sentence sentence, int from, int to) {
        if (isBehindBlocker(sentence, from) || isEdition(sentence, to) || isThing(sentence, from)) {
            return false;
        }
        return to - from > 1
                || !isWord(sentence.token(from))
                || isEvident(sentence, from, to)
                || isGuessed(sentence.token(from)) && isListed(sentence, from);
    }

    /**
     * Whether a settlement of this name is meant here where one can be, judged by its size and by what stands around
     * it.
     */
    boolean accepts(Sentence sentence, int from, int to, Senses.Towns towns) {
        boolean evident = isEvident(sentence, from, to);
        if (!towns.isWritten()) {
            return evident
                    && (!isWord(sentence.token(from))
                            || sentence.token(from).text().length() >= LONG);
        }
        return to - from > 1 || acceptsWord(sentence, from, towns.weight(), evident);
    }

    private boolean acceptsWord(Sentence sentence, int at, double weight, boolean evident) {
        Token token = sentence.token(at);
        if (isShouted(token) && weight < MIDDLE) {
            return false;
        }
        if (isWord(token) && !isGuessed(token) || isPlain(sentence, at)) {
            return evident && weight >= MIDDLE - 0.5 || isNamedBefore(sentence, at);
        }
        if (sentence.is(at, "given-name")) {
            return at > 0 && sentence.is(at - 1, "place-preposition") || isNamedBefore(sentence, at);
        }
        return evident || isListed(sentence, at) || !isWord(token) && weight >= leastWeight(sentence, at);
    }

    /** "In Hohenfels and Hochfilzen": what says so stands before the first of a list. */
    private static boolean isListed(Sentence sentence, int at) {
        int before = at - 1;
        boolean name = false;
        while (before > 0
                && at - before <= LONGEST_LIST
                && !sentence.is(before, "place-preposition")
                && (sentence.is(before, "list-joint") || isCapital(sentence.token(before)))) {
            name |= isCapital(sentence.token(before));
            before--;
        }
        return name && sentence.is(at - 1, "list-joint") && isBehindPlaceWord(sentence, before + 1);
    }

    /** "Bruckneudorf": only taken for a word because its last part is one. */
    private boolean isGuessed(Token token) {
        return !language.knows(token.text());
    }

    /**
     * "Human rights", "the Line": an ordinary word of a language without a dictionary, not at the head of a dispatch.
     */
    private static boolean isPlain(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        boolean container = at + 2 < sentence.size()
                && sentence.token(at + 1).text().equals(",")
                && isCapital(sentence.token(at + 2));
        return sentence.is(at, "plain-word") && !text.equals(text.toUpperCase(Locale.ROOT)) && !container;
    }

    private double leastWeight(Sentence sentence, int at) {
        if (isWithinName(sentence, at, at + 1) || isQuoted(sentence, at)) {
            return BIG;
        }
        boolean doubtful = isFirst(sentence, at) && !isDateline(sentence, at) && !isUnknownWord(sentence.token(at));
        return doubtful ? MIDDLE + 0.7 : SMALL;
    }

    private static boolean isBehindBlocker(Sentence sentence, int from) {
        return from > 0 && sentence.is(from - 1, "town-blocker");
    }

    /** "The missile Milan", "the frigate Hamburg". */
    static boolean isThing(Sentence sentence, int from) {
        boolean evident = isBehindPlaceWord(sentence, from);
        return sentence.is(from, "named-thing") && !evident
                || from > 0 && sentence.is(from - 1, "named-thing")
                || from > 1 && sentence.is(from - 1, "quote-open") && sentence.is(from - 2, "named-thing");
    }

    /** "Echelon-2022" is no town. */
    private static boolean isEdition(Sentence sentence, int to) {
        return to + 1 < sentence.size() && sentence.is(to, "hyphen") && sentence.is(to + 1, "number");
    }

    private static boolean isQuoted(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.is(at - 1, "quote-open")
                && sentence.is(at + 1, "quote-close");
    }

    private static boolean isFirst(Sentence sentence, int at) {
        return at == 0
                || sentence.is(at - 1, "punct")
                        && !sentence.token(at - 1).text().equals(",");
    }

    private static boolean isDateline(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.is(at + 1, "punct");
    }

    private static boolean isShouted(Token token) {
        String text = token.text();
        return text.length() < SHORTEST_UPPER && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** An ordinary word of the dictionary, too. */
    /** No word of a language whose words we have. */
    private boolean isUnknownWord(Token token) {
        return dictionary && token.word().analyses().isEmpty();
    }

    boolean isWord(Token token) {
        return dictionary && !token.word().analyses().isEmpty() && !token.word().can("NAME");
    }

    private static boolean isEvident(Sentence sentence, int from, int to) {
        return isBehindPlaceWord(sentence, from) || isBesidePlaceNoun(sentence, from, to);
    }

    private static boolean isBehindPlaceWord(Sentence sentence, int from) {
        return from > 0
                && (sentence.is(from - 1, "place-preposition")
                        || sentence.is(from - 1, "from-preposition")
                        || sentence.is(from - 1, "direction"));
    }

    private static boolean isBesidePlaceNoun(Sentence sentence, int from, int to) {
        return isNamedBefore(sentence, from) || to < sentence.size() && sentence.is(to, "place-noun");
    }

    private static boolean isNamedBefore(Sentence sentence, int from) {
        return from > 0 && (sentence.is(from - 1, "place-noun") || sentence.is(from - 1, "site-noun"));
    }

    /** Another capitalised word touches it: perhaps both are the name of something else. */
    private boolean isWithinName(Sentence sentence, int from, int to) {
        return from > 0 && isOtherName(sentence, from - 1) || to < sentence.size() && isOtherName(sentence, to);
    }

    private boolean isOtherName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isCapital(token) && !isLittleWord(token) && !isWord(token) && !sentence.is(at, "direction");
    }
}
