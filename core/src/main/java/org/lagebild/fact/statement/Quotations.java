package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.language.Token;

/**
 * Finds quotations in a whole text: over sentences and paragraphs, with all kinds of marks, also where one is missing.
 */
final class Quotations {
    private static final Map<String, String> CLOSERS = Map.ofEntries(
            Map.entry("„", "“”\"‟"),
            Map.entry("“", "”\""),
            Map.entry("”", "”"),
            Map.entry("«", "»"),
            Map.entry("»", "«"),
            Map.entry("\"", "\"”“"),
            Map.entry("‚", "‘’'"),
            Map.entry("‘", "’'"),
            Map.entry("'", "'’"),
            Map.entry("‹", "›"),
            Map.entry("›", "‹"));

    private static final String SINGLE = "‘'‚’";
    private static final int FEW_WORDS = 4;
    private static final int MOST_WORDS = 500;

    private final List<Sentence> sentences;
    private final List<Quotation> found = new ArrayList<>();
    private String open = "";
    private int openSentence;
    private int openToken;
    private int nested;

    private Quotations(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    static List<Quotation> of(List<Sentence> sentences) {
        Quotations quotations = new Quotations(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            quotations.startSentence(s);
            quotations.read(s);
        }
        quotations.giveUp(sentences.size() - 1);
        return quotations.found;
    }

    private void read(int s) {
        Sentence sentence = sentences.get(s);
        for (int i = 0; i < sentence.size(); i++) {
            String mark = sentence.token(i).text();
            if (mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0))) {
                read(s, i, mark);
            }
        }
    }

    private void read(int s, int i, String mark) {
        if (open.isEmpty()) {
            if (opens(s, i, mark)) {
                start(s, i, mark);
            }
        } else if (closes(s, i, mark)) {
            if (nested > 0) {
                nested--;
            } else {
                close(s, i);
            }
        } else if (mark.equals(open) && opens(s, i, mark) && isSameDirection(mark)) {
            reopen(s, i, mark);
        }
    }

    /** The same opening mark again: the next paragraph of one quotation, or the old one was never closed. */
    private void reopen(int s, int i, String mark) {
        if (i > 0) {
            start(s, i, mark);
        }
    }

    private static boolean isSameDirection(String mark) {
        return !SINGLE.contains(mark);
    }

    private void start(int s, int i, String mark) {
        open = mark;
        openSentence = s;
        openToken = i;
        nested = 0;
    }

    private boolean opens(int s, int i, String mark) {
        Sentence sentence = sentences.get(s);
        if (!CLOSERS.containsKey(mark) || !sentence.is(i, "quote-open") || i + 1 >= sentence.size()) {
            return false;
        }
        boolean apart = sentence.token(i).spaceBefore() || i == 0 || isBracket(sentence.token(i - 1));
        boolean joined = !sentence.token(i + 1).spaceBefore();
        boolean onlyOpens = mark.equals("„");
        boolean guillemet = mark.equals("«") || mark.equals("»");
        return onlyOpens || apart && (joined || guillemet) && !isClitic(sentence, i);
    }

    private static boolean isBracket(Token token) {
        return !Character.isLetterOrDigit(token.text().codePointAt(0)) && !".,!?;".contains(token.text());
    }

    private static boolean isClitic(Sentence sentence, int i) {
        return SINGLE.contains(sentence.token(i).text())
                && sentence.token(i + 1).text().length() < 2
                && Character.isLowerCase(sentence.token(i + 1).text().charAt(0));
    }

    private boolean closes(int s, int i, String mark) {
        String closers = CLOSERS.getOrDefault(open, open);
        if (!closers.contains(mark)) {
            return false;
        }
        Sentence sentence = sentences.get(s);
        boolean last = i + 1 >= sentence.size();
        boolean apart = last || sentence.token(i + 1).spaceBefore() || isMark(sentence.token(i + 1));
        if (SINGLE.contains(mark)) {
            return apart && i > 0 && (last || isMark(sentence.token(i - 1)) || isMark(sentence.token(i + 1)));
        }
        boolean startsAgain = sentence.token(i).spaceBefore() && !apart && !open.equals("«");
        return !startsAgain || mark.equals("“") && open.equals("„");
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    private void close(int s, int i) {
        Sentence first = sentences.get(openSentence);
        Sentence last = sentences.get(s);
        int start = first.token(openToken).end();
        int end = last.token(i).start();
        String text = first.text();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Quotation(new Span(start, end), openSentence, openToken, s, i, words(s, i)));
        }
        open = "";
    }

    private int words(int s, int i) {
        int words = 0;
        for (int n = openSentence; n <= s; n++) {
            Sentence sentence = sentences.get(n);
            int to = n == s ? i : sentence.size();
            for (int t = n == openSentence ? openToken + 1 : 0; t < to; t++) {
                if (Character.isLetterOrDigit(sentence.token(t).text().codePointAt(0))) {
                    words++;
                }
            }
        }
        return words;
    }

    /** A quotation that its paragraph does not close goes on where the next one opens it again. */
    private void startSentence(int s) {
        if (open.isEmpty() || s == 0) {
            return;
        }
        Sentence sentence = sentences.get(s);
        boolean newParagraph = sentence.paragraph() != sentences.get(s - 1).paragraph();
        if (newParagraph && !sentence.token(0).text().equals(open) || words(s, 0) > MOST_WORDS) {
            giveUp(s - 1);
        }
    }

    /**
     * Where the closing mark is missing, a quotation that begins a sentence or follows a colon ends with its paragraph.
     */
    private void giveUp(int s) {
        if (!open.isEmpty() && s >= openSentence && !SINGLE.contains(open)) {
            int cue = openToken == 0 ? cueBehindComma() : -1;
            if (cue > 0) {
                closeBefore(cue);
                return;
            }
            boolean begins = openToken == 0 || ":".equals(tokenBefore());
            if (begins && words(s, sentences.get(s).size()) >= FEW_WORDS && s - openSentence < FEW_WORDS) {
                closeAtEnd(s);
            }
        }
        open = "";
    }

    /** "„Wir üben nur, sagte X": the comma before a verb of saying in the sentence that opens the quotation. */
    private int cueBehindComma() {
        Sentence sentence = sentences.get(openSentence);
        for (int i = openToken + FEW_WORDS; i + 1 < sentence.size(); i++) {
            String verb = sentence.value(i + 1, "cue.verb");
            if (sentence.token(i).text().equals(",")
                    && verb != null
                    && Frame.of(verb).is(Frame.SAY)) {
                return i;
            }
        }
        return -1;
    }

    private void closeBefore(int comma) {
        Sentence sentence = sentences.get(openSentence);
        Span inner = new Span(
                sentence.token(openToken).end(), sentence.token(comma - 1).end());
        found.add(new Quotation(inner, openSentence, openToken, openSentence, comma - 1, words(openSentence, comma)));
        open = "";
    }

    private @Nullable String tokenBefore() {
        return sentences.get(openSentence).token(openToken - 1).text();
    }

    private void closeAtEnd(int s) {
        Sentence last = sentences.get(s);
        int start = sentences.get(openSentence).token(openToken).end();
        int end = last.span().end();
        if (end > start) {
            found.add(new Quotation(
                    new Span(start, end), openSentence, openToken, s, last.size(), words(s, last.size())));
        }
    }
}
