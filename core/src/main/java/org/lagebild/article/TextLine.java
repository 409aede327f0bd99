package org.lagebild.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** A line of a plain text and what can be seen of it without knowing its neighbours. */
final class TextLine {
    private static final String STOPS = ".!?…";
    private static final int MOST_WORDS = 40;

    private final String text;
    private final Span span;
    private final int number;
    private final LanguagePack language;
    private final int words;
    private final boolean endsLikeText;
    private @Nullable Sentence sentence;

    TextLine(String text, Span span, int number, LanguagePack language) {
        this.text = text;
        this.span = span;
        this.number = number;
        this.language = language;
        this.words = countWords();
        this.endsLikeText = STOPS.indexOf(lastMark()) >= 0;
    }

    Span span() {
        return span;
    }

    String text() {
        return span.of(text).strip();
    }

    /** Runs of characters between white space that hold a letter or digit. */
    int words() {
        return words;
    }

    boolean isShort() {
        return words <= MOST_WORDS;
    }

    /** Whether it ends with a full stop or the like, quotation marks and brackets behind it aside. */
    boolean endsLikeText() {
        return endsLikeText;
    }

    /** The whole line as one sentence. */
    Sentence sentence() {
        if (sentence == null) {
            sentence = language.line(text, span.start(), span.end(), number);
        }
        return sentence;
    }

    /** The sentences that it is made of. */
    List<Sentence> sentences() {
        return language.sentences(text, span.start(), span.end(), number);
    }

    /** Letters and digits in lower case: what a repeated line is known by. */
    String letters() {
        StringBuilder letters = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    private int countWords() {
        int count = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    private char lastMark() {
        int i = span.end() - 1;
        while (i > span.start() && isClosing(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private boolean isClosing(char c) {
        return Character.isWhitespace(c)
                || c == ')'
                || c == ']'
                || c == '"'
                || c == '\''
                || language.settings().closingQuotes().indexOf(c) >= 0;
    }
}
