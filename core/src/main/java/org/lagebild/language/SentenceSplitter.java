package org.lagebild.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the tokens of one line into sentences. A full stop ends none behind an abbreviation, an initial or an ordinal
 * number; which words those are is the language's data.
 */
final class SentenceSplitter {
    private static final String STOP = ".";
    private static final int LONGEST_ORDINAL = 3;
    private static final int LONGEST_SENTENCE = 250;
    private static final String BEFORE_NUMBER = "#";

    private final Set<String> abbreviations;
    private final Set<String> starters;
    private final boolean ordinalsWithStop;
    private final String closing;

    /**
     * @param abbreviations words, in lower case and without their stop, that a stop follows inside a sentence; "#"
     *     behind one that is short only before a number
     * @param starters function words in lower case; a capitalised one behind a number and a stop begins a sentence
     * @param ordinalsWithStop whether "12." means the twelfth
     * @param closing characters that may stand between a stop and the sentence's end
     */
    SentenceSplitter(Set<String> abbreviations, Set<String> starters, boolean ordinalsWithStop, String closing) {
        this.abbreviations = abbreviations;
        this.starters = starters;
        this.ordinalsWithStop = ordinalsWithStop;
        this.closing = closing;
    }

    /** Index ranges {@code [from, to)} of the sentences in {@code words}, in order and without gaps. */
    List<int[]> split(List<String> words, List<Boolean> spaceBefore) {
        List<int[]> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = endBehind(words, spaceBefore, i);
            if (end > 0 || i - from >= LONGEST_SENTENCE) {
                int to = Math.max(end, i + 1);
                sentences.add(new int[] {from, to});
                from = to;
                i = to - 1;
            }
        }
        if (from < words.size()) {
            sentences.add(new int[] {from, words.size()});
        }
        return sentences;
    }

    /** The index behind the sentence that ends with token {@code i}, closing marks included; 0 where none ends. */
    private int endBehind(List<String> words, List<Boolean> spaceBefore, int i) {
        if (!isTerminal(words.get(i))) {
            return 0;
        }
        int next = i + 1;
        while (next < words.size() && isClosing(words.get(next)) && !spaceBefore.get(next)) {
            next++;
        }
        if (next == words.size()) {
            return next;
        }
        boolean closed = next > i + 1;
        boolean apart = spaceBefore.get(next);
        return apart && startsSentence(words.get(next)) && (closed || !isInside(words, i)) ? next : 0;
    }

    private static boolean isTerminal(String word) {
        return word.equals(STOP) || word.equals("!") || word.equals("?") || word.equals("…") || word.equals("...");
    }

    private boolean isClosing(String word) {
        return word.length() == 1 && (closing.contains(word) || word.equals(")") || isTerminal(word));
    }

    private static boolean startsSentence(String word) {
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first) && first != ',' && first != ';';
    }

    /** Whether the stop at {@code i} belongs to what stands before it and not to the sentence. */
    private boolean isInside(List<String> words, int i) {
        if (i == 0 || !words.get(i).equals(STOP)) {
            return false;
        }
        String before = words.get(i - 1);
        return isInitial(before) || isAbbreviation(before, words.get(i + 1)) || isOrdinal(before, words.get(i + 1));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** "Art. 5" is short, "the first of its kind. Five" is not: some words are only before a number. */
    private boolean isAbbreviation(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        return abbreviations.contains(lower)
                || Character.isDigit(next.codePointAt(0)) && abbreviations.contains(lower + BEFORE_NUMBER);
    }

    private boolean isOrdinal(String word, String next) {
        return ordinalsWithStop
                && word.length() < LONGEST_ORDINAL
                && word.chars().allMatch(Character::isDigit)
                && !starters.contains(next.toLowerCase(Locale.ROOT));
    }
}
