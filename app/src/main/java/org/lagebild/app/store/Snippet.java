package org.lagebild.app.store;

import java.util.List;
import org.lagebild.language.Span;

/** The passage of a text that holds most of the words searched for. */
record Snippet(String text, List<Span> marks) {
    private static final int LENGTH = 240;
    private static final int BEFORE = 40;

    static Snippet of(String text, List<Stems.Word> words, SearchWords wanted) {
        List<Span> found = words.stream()
                .filter(word -> wanted.matches(word.stem()))
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        int begin = begin(text, found);
        int end = border(text, Math.min(text.length(), begin + LENGTH));
        List<Span> marks = found.stream()
                .filter(span -> span.start() >= begin && span.end() <= end)
                .map(span -> new Span(span.start() - begin, span.end() - begin))
                .toList();
        return new Snippet(text.substring(begin, end).replaceAll("\\s", " "), marks);
    }

    /** Where the window with the most marks begins; the first of several. */
    private static int begin(String text, List<Span> found) {
        int best = 0;
        int most = 0;
        for (int i = 0, last = 0; i < found.size(); i++) {
            while (last < found.size() && found.get(last).end() <= found.get(i).start() + LENGTH - BEFORE) {
                last++;
            }
            if (last - i > most) {
                most = last - i;
                best = found.get(i).start();
            }
        }
        return border(text, Math.max(0, best - BEFORE));
    }

    /** The next beginning of a word. */
    private static int border(String text, int at) {
        int border = at;
        while (border > 0 && border < text.length() && !Character.isWhitespace(text.charAt(border - 1))) {
            border++;
        }
        return border;
    }
}
