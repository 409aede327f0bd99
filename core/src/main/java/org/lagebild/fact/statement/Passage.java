package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses;
import org.lagebild.language.NounPhrases;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** One sentence with its clauses and quotations: what a cue is looked up in. */
final class Passage {
    final int index;
    final Sentence sentence;
    final NounPhrases phrases;
    final List<Quotation> quotations = new ArrayList<>(2);

    Passage(int index, Sentence sentence) {
        this.index = index;
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    Clauses clauses() {
        return Clauses.of(sentence);
    }

    boolean isQuoted(int token) {
        for (Quotation quotation : quotations) {
            if (quotation.covers(index, token)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Quotation quotationAt(int token) {
        for (Quotation quotation : quotations) {
            if (quotation.covers(index, token)) {
                return quotation;
            }
        }
        return null;
    }

    boolean isWord(int token) {
        return Character.isLetterOrDigit(sentence.token(token).text().codePointAt(0));
    }

    boolean is(int token, String mark) {
        return token >= 0
                && token < sentence.size()
                && sentence.token(token).text().equals(mark);
    }

    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (isWord(i)) {
                words++;
            }
        }
        return words;
    }

    /** The last token before {@code at} that is a word, -1 without one. */
    int wordBefore(int at) {
        int i = at - 1;
        while (i >= 0 && !isWord(i)) {
            i--;
        }
        return i;
    }

    /** What a dateline stands before, without it. */
    Span behindDateline(Span content) {
        if (content.start() != sentence.span().start()) {
            return content;
        }
        int start = sentence.token(Dateline.end(sentence)).start();
        return start > content.start() && start < content.end() ? new Span(start, content.end()) : content;
    }

    /** Behind the last word of the sentence: where its closing marks begin. */
    int end() {
        return wordBefore(sentence.size()) + 1;
    }
}
