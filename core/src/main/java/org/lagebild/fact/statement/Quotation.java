package org.lagebild.fact.statement;

import org.lagebild.language.Span;

/**
 * Text between quotation marks, which may run over sentences and paragraphs.
 *
 * @param inner without the marks
 * @param firstSentence index of the sentence with the opening mark
 * @param firstToken the opening mark
 * @param lastSentence index of the sentence with the closing mark
 * @param lastToken the closing mark; behind the last token where it is missing
 * @param words how many words it has
 */
record Quotation(Span inner, int firstSentence, int firstToken, int lastSentence, int lastToken, int words) {
    boolean covers(int sentence, int token) {
        boolean afterStart = sentence > firstSentence || sentence == firstSentence && token >= firstToken;
        boolean beforeEnd = sentence < lastSentence || sentence == lastSentence && token <= lastToken;
        return afterStart && beforeEnd;
    }
}
