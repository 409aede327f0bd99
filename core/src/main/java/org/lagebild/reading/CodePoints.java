package org.lagebild.reading;

/** Turns UTF-16 offsets of a text into offsets in code points, as the reading format counts. */
final class CodePoints {
    private final String text;
    private final boolean plain;
    private final int[] pairsBefore;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.pairsBefore = plain ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 1 : 0);
        }
        return before;
    }

    int at(int offset) {
        return plain ? offset : Math.min(offset, text.length()) - pairsBefore[Math.min(offset, text.length())];
    }
}
