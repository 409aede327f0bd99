package org.lagebild.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * An article's text with what is known around it. All offsets refer to {@link #text}.
 *
 * @param source path, URL or the id given
 * @param text the text as a reader would receive it, furniture included
 * @param language ISO 639-1 code; null where it is none that a language pack exists for
 * @param title the headline; empty where none is known
 * @param published when
 * @param outlet the medium; null where unknown
 * @param agencies news agencies that it names as its own origin
 * @param authors as printed
 * @param lines spans of all lines that are not blank, in order
 * @param furniture lines that are no part of the article
 * @param details what a page says around it
 */
public record Article(
        String source,
        String text,
        @Nullable String language,
        String title,
        Published published,
        @Nullable String outlet,
        List<String> agencies,
        List<String> authors,
        List<Span> lines,
        List<Furniture> furniture,
        PageDetails details) {

    /** An article that came as plain text. */
    public Article(
            String source,
            String text,
            @Nullable String language,
            String title,
            Published published,
            @Nullable String outlet,
            List<String> agencies,
            List<String> authors,
            List<Span> lines,
            List<Furniture> furniture) {
        this(source, text, language, title, published, outlet, agencies, authors, lines, furniture, PageDetails.NONE);
    }

    /** Lines that belong to the article. */
    public List<Span> content() {
        return lines.stream()
                .filter(line -> furniture.stream().noneMatch(f -> f.span().overlaps(line)))
                .toList();
    }

    /** The content by paragraphs: its lines, put together where the text was broken at a fixed width. */
    public List<Span> paragraphs() {
        return HardWrap.paragraphs(text, content());
    }

    public Article withPublished(Published when) {
        return new Article(source, text, language, title, when, outlet, agencies, authors, lines, furniture, details);
    }

    /** Spans of all lines of a text that are not blank. */
    public static List<Span> linesOf(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
