package org.lagebild.language;

/** What a capital letter tells of a word inside a sentence. */
final class Capitals {
    private Capitals() {}

    /** A capitalised word inside a sentence is a name whatever the tagger says, where the language writes nouns so. */
    static boolean isInside(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isInsideName(sentence, at)
                || at > 0
                        && token.text().length() > 2
                        && Character.isUpperCase(token.text().codePointAt(0))
                        && sentence.language().settings().flag("clauses.comma")
                        && Character.isLetterOrDigit(
                                sentence.token(at - 1).text().codePointAt(0))
                        && !sentence.is(at, "pronoun");
    }

    /** "the John F. Kennedy Special Warfare Center": between capitals no verb but what the dictionary has as one. */
    private static boolean isInsideName(Sentence sentence, int at) {
        Word word = sentence.token(at).word();
        return at > 1
                && at + 1 < sentence.size()
                && !word.can("VERBAL")
                && !word.can("FIN")
                && isAt(sentence, at - 1)
                && isAt(sentence, at)
                && isAt(sentence, at + 1)
                && !sentence.is(at, "pronoun");
    }

    static boolean isAt(Sentence sentence, int at) {
        return Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }
}
