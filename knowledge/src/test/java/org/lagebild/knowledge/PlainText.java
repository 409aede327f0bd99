package org.lagebild.knowledge;

import java.util.List;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.language.Span;

/** Words as an article of one line, of which nothing else is known. */
final class PlainText {
    private PlainText() {}

    static Article of(String text) {
        return new Article(
                "text",
                text,
                null,
                "",
                Published.UNKNOWN,
                null,
                List.of(),
                List.of(),
                List.of(new Span(0, text.length())),
                List.of());
    }
}
