package org.lagebild.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a gold article, addressed by code points. */
record GoldText(String value) {

    /** One line of the text and where it stands. */
    record Line(String text, Range range) {}

    /** Every place where the words stand, from left to right, none within another. */
    List<Range> rangesOf(String words) {
        List<Range> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        int length = words.codePointCount(0, words.length());
        for (int at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length())) {
            int start = value.codePointCount(0, at);
            found.add(new Range(start, start + length));
        }
        return found;
    }

    Optional<Range> firstRangeOf(String words) {
        return rangesOf(words).stream().findFirst();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : value.split("\n", -1)) {
            Range range = new Range(start, start + line.codePointCount(0, line.length()));
            lines.add(new Line(line, range));
            start = range.end() + 1;
        }
        return lines;
    }

    /** The characters of a range; a range that leaves the text is cut at its end. */
    String cut(Range range) {
        int length = value.codePointCount(0, value.length());
        int start = Math.min(Math.max(0, range.start()), length);
        int end = Math.min(Math.max(start, range.end()), length);
        return value.substring(value.offsetByCodePoints(0, start), value.offsetByCodePoints(0, end));
    }
}
