package org.lagebild.language;

import org.jspecify.annotations.Nullable;

/**
 * One token of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start UTF-16 offset in the article's text
 * @param end offset behind it
 * @param word what the language knows about its form
 * @param spaceBefore whether white space stands before it
 */
public record Token(int index, int start, int end, Word word, boolean spaceBefore) {
    public String text() {
        return word.form();
    }

    public Span span() {
        return new Span(start, end);
    }

    boolean has(int symbol) {
        return word.has(symbol);
    }

    @Nullable
    String value(int symbol) {
        return word.value(symbol);
    }
}
