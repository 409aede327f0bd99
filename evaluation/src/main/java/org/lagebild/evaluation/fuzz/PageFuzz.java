package org.lagebild.evaluation.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.article.UnreadableException;
import org.lagebild.ingest.Envelope;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.Span;

/**
 * A page, the article taken out of it: its spans lie in its text. An input that begins with {@code <} is the page
 * itself; of others each byte is a piece of a page, so that most of what is tried gets behind the parser.
 */
public final class PageFuzz {
    static final Lagebild LAGEBILD = warmed();
    private static final Envelope FETCHED = Envelope.retrieved(LocalDate.of(2025, 9, 20));

    private PageFuzz() {}

    /** All that is loaded late is loaded here, so that no input is blamed for it. */
    private static Lagebild warmed() {
        Lagebild lagebild = Lagebild.load();
        String page = String.join("<p>", PagePieces.written());
        lagebild.extract(new RawArticle("x", null, page, null, null, "de"));
        return lagebild;
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String html =
                input.length > 0 && input[0] == '<' ? new String(input, StandardCharsets.UTF_8) : PagePieces.of(input);
        try {
            check(LAGEBILD.extract(new RawArticle("x", null, html, "https://a.example/x", null, "de", FETCHED)));
        } catch (UnreadableException e) {
            require(String.valueOf(e.getMessage()).contains("Maybe "), "a reason that helps nobody");
        }
    }

    private static void check(Article article) {
        article.lines().forEach(line -> inside(line, article));
        article.furniture().forEach(line -> inside(line.span(), article));
        LocalDate day = article.published().value();
        require(day == null || !day.isAfter(LocalDate.of(2025, 9, 21)), "published after it was fetched");
    }

    private static void inside(Span span, Article article) {
        require(span.start() >= 0 && span.end() <= article.text().length(), "a span outside the text");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
