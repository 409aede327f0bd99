package org.lagebild.article;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.language.Span;

/**
 * Puts lines of a text that was broken at a fixed width together again: a line goes on in the next one where that one's
 * first word had no room.
 */
final class HardWrap {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 20;
    /** Columns that stay free where breaks are not exact. */
    private static final int RAGGED = 6;

    private static final int FEWEST_BREAKS = 5;
    private static final double LEAST_SHARE = 0.4;
    /** Of the lines that go on, as many at least begin with a small letter, or behind a small word. */
    private static final double LEAST_INSIDE = 0.2;

    private static final String STOPS = ".!?…:";
    private static final String MARKS = "-–—•*·>|#+";
    private static final String GAP = "   ";

    private final String text;
    private final List<Span> lines;
    private final int width;

    private HardWrap(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.width = widest();
    }

    /** The paragraphs that the lines make up; the lines themselves where the text is not broken at a width. */
    static List<Span> paragraphs(String text, List<Span> lines) {
        HardWrap wrap = new HardWrap(text, lines);
        return wrap.isWrapped() ? wrap.joined() : lines;
    }

    /** The longest of the lines that stand together with another. */
    private int widest() {
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            if ((isAdjacent(i) || isAdjacent(i + 1)) && !isTable(i)) {
                widest = Math.max(widest, lines.get(i).length());
            }
        }
        return widest;
    }

    private boolean isWrapped() {
        if (width > WIDEST || width < NARROWEST) {
            return false;
        }
        int together = 0;
        int breaks = 0;
        int inside = 0;
        for (int i = 1; i < lines.size(); i++) {
            together += isAdjacent(i) ? 1 : 0;
            breaks += isBroken(i) ? 1 : 0;
            inside += isBroken(i) && (isInSentence(i) || isLastWordSmall(lines.get(i - 1))) ? 1 : 0;
        }
        return breaks >= FEWEST_BREAKS && breaks >= LEAST_SHARE * together && inside >= LEAST_INSIDE * breaks;
    }

    private List<Span> joined() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = paragraphs.size() - 1;
            if (i > 0 && isJoined(i, paragraphs.get(last).start())) {
                paragraphs.set(
                        last,
                        new Span(paragraphs.get(last).start(), lines.get(i).end()));
            } else {
                paragraphs.add(lines.get(i));
            }
        }
        return paragraphs;
    }

    /** Only the first line of a paragraph can be a heading; behind two that are joined it goes on to its full stop. */
    private boolean isJoined(int index, int paragraph) {
        if (!isAdjacent(index) || isTable(index) || isTable(index - 1) || isMarked(index)) {
            return false;
        }
        boolean begun = lines.get(index - 1).start() > paragraph;
        return isBroken(index) || isOpen(index) || begun && !isEnded(index - 1);
    }

    /** Whether a line goes on with the one before it, in which its first word had no room. */
    private boolean isBroken(int index) {
        Span before = lines.get(index - 1);
        return isAdjacent(index) && before.length() + 1 + firstWord(lines.get(index)) > width - RAGGED;
    }

    /** Whether the line before it ends in the middle of a sentence, though there was room. */
    private boolean isOpen(int index) {
        Span before = lines.get(index - 1);
        if (isEnded(index - 1)) {
            return false;
        }
        boolean small = Character.isLowerCase(text.charAt(before.end() - 1));
        boolean half = 2 * before.length() > width && small && isAdjacent(index + 1);
        boolean counted = isLastWordSmall(before) && Character.isDigit(first(index));
        return half || counted || isInSentence(index) || isLarge(before) && isLarge(lines.get(index));
    }

    private boolean isEnded(int index) {
        return STOPS.indexOf(text.charAt(lines.get(index).end() - 1)) >= 0;
    }

    private boolean isInSentence(int index) {
        return Character.isLowerCase(first(index));
    }

    private boolean isMarked(int index) {
        return MARKS.indexOf(first(index)) >= 0;
    }

    private char first(int index) {
        return text.charAt(lines.get(index).start());
    }

    private boolean isLastWordSmall(Span line) {
        int start = line.end();
        while (start > line.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return Character.isLowerCase(text.charAt(start));
    }

    /** Whether a line has letters, and no small ones, as headings on teletext do. */
    private boolean isLarge(Span line) {
        String words = line.of(text);
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether words stand far apart in a line, as in the head and the foot of a page. */
    private boolean isTable(int index) {
        return lines.get(index).of(text).strip().contains(GAP);
    }

    private boolean isAdjacent(int index) {
        if (index <= 0 || index >= lines.size()) {
            return false;
        }
        String between =
                text.substring(lines.get(index - 1).end(), lines.get(index).start());
        return between.chars().filter(c -> c == '\n').count() == 1;
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
