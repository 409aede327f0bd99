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

    private final String text;
    private final List<Span> lines;
    private final int width;

    private HardWrap(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** The paragraphs that the lines make up; the lines themselves where the text is not broken at a width. */
    static List<Span> paragraphs(String text, List<Span> lines) {
        HardWrap wrap = new HardWrap(text, lines);
        return wrap.isWrapped() ? wrap.joined() : lines;
    }

    private boolean isWrapped() {
        if (width > WIDEST || width < NARROWEST) {
            return false;
        }
        long breaks = 0;
        for (int i = 1; i < lines.size(); i++) {
            breaks += isBroken(i) ? 1 : 0;
        }
        return breaks >= FEWEST_BREAKS && breaks >= LEAST_SHARE * lines.size();
    }

    private List<Span> joined() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = paragraphs.size() - 1;
            if (i > 0 && (isBroken(i) || isOpen(i))) {
                paragraphs.set(
                        last,
                        new Span(paragraphs.get(last).start(), lines.get(i).end()));
            } else {
                paragraphs.add(lines.get(i));
            }
        }
        return paragraphs;
    }

    /** Whether a line goes on with the one before it, in which its first word had no room. */
    private boolean isBroken(int index) {
        Span before = lines.get(index - 1);
        return isAdjacent(index) && before.length() + 1 + firstWord(lines.get(index)) > width - RAGGED;
    }

    /** Whether the line before it is none of a few words and ends in the middle of a sentence. */
    private boolean isOpen(int index) {
        Span before = lines.get(index - 1);
        return isAdjacent(index)
                && 2 * before.length() > width
                && Character.isLowerCase(text.charAt(before.end() - 1))
                && isAdjacent(index + 1);
    }

    private boolean isAdjacent(int index) {
        if (index >= lines.size()) {
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
