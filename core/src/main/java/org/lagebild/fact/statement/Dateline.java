package org.lagebild.fact.statement;

import org.lagebild.language.Sentence;

/** The town, day and agency in front of a report's first sentence: "SEOUL, March 10 (Reuters) - ". */
public final class Dateline {
    private static final int LONGEST = 14;
    private static final int LONGEST_BRACKET = 6;
    private static final String DASHES = "-–—";

    private Dateline() {}

    /** The first token behind the dateline of a sentence; 0 where it begins with none. */
    public static int end(Sentence sentence) {
        if (!beginsWithTown(sentence)) {
            return 0;
        }
        boolean shouted = true;
        int i = 0;
        while (i < Math.min(LONGEST, sentence.size() - 1)) {
            int behind = behindDash(sentence, i);
            if (behind > i || shouted && sentence.token(i).text().equals(":")) {
                return Math.max(behind, i + 1);
            }
            shouted &= !sentence.is(i, "letters") || sentence.is(i, "upper");
            int next = behindPart(sentence, i);
            if (next == i) {
                return 0;
            }
            i = next;
        }
        return 0;
    }

    private static boolean beginsWithTown(Sentence sentence) {
        return sentence.size() > 2
                && (sentence.is(0, "upper") || !sentence.mentionsAt(0, "Place").isEmpty());
    }

    /** Behind a dash, or two, between spaces; the same token where none stands. */
    private static int behindDash(Sentence sentence, int at) {
        int behind = at;
        while (behind < sentence.size() - 1
                && DASHES.contains(sentence.token(behind).text())
                && (behind == at || !sentence.token(behind).spaceBefore())) {
            behind++;
        }
        return sentence.token(at).spaceBefore() && sentence.token(behind).spaceBefore() ? behind : at;
    }

    /** Behind a name, a day, an agency in brackets or a mark between them; the same token where it is none of these. */
    private static int behindPart(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        if (text.equals("(")) {
            return behindBracket(sentence, at);
        }
        for (Sentence.Hit time : sentence.mentionsAt(at, "Time")) {
            return time.to();
        }
        boolean part = sentence.is(at, "capital") || sentence.is(at, "number") || "/,.-".contains(text);
        return part ? at + 1 : at;
    }

    private static int behindBracket(Sentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + LONGEST_BRACKET); i++) {
            if (sentence.token(i).text().equals(")")) {
                return i + 1;
            }
        }
        return at;
    }
}
