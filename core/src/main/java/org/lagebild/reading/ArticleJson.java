package org.lagebild.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.Article;
import org.lagebild.article.Furniture;
import org.lagebild.article.PageDetails;
import org.lagebild.article.Published;
import org.lagebild.language.Span;

/** The article of a reading as it was written, with its text: so that it can be read anew by better rules. */
public final class ArticleJson {
    private static final String RULE = "reading";

    private ArticleJson() {}

    /** The article; a day of publication that was worked out from the text is left to be worked out again. */
    public static Article of(JsonNode reading) {
        String text = reading.path("text").asText("");
        return new Article(
                reading.path("source").asText(""),
                text,
                string(reading, "language"),
                reading.path("title").asText(""),
                published(reading.path("published")),
                string(reading, "outlet"),
                strings(reading.path("agencies")),
                strings(reading.path("authors")),
                Article.linesOf(text),
                furniture(reading.path("furniture"), text),
                PageDetails.ofPart(null, string(reading, "live_blog")));
    }

    private static Published published(JsonNode node) {
        String basis = node.path("basis").asText("inferred").toUpperCase(Locale.ROOT);
        return basis.equals(Published.Basis.INFERRED.name())
                ? Published.UNKNOWN
                : new Published(
                        day(node, "value"), Published.Basis.valueOf(basis), day(node, "earliest"), day(node, "latest"));
    }

    private static List<Furniture> furniture(JsonNode nodes, String text) {
        List<Furniture> furniture = new ArrayList<>();
        for (JsonNode node : nodes) {
            Span span = new Span(
                    text.offsetByCodePoints(0, node.path("start").asInt()),
                    text.offsetByCodePoints(0, node.path("end").asInt()));
            furniture.add(new Furniture(span, node.path("kind").asText(), RULE));
        }
        return List.copyOf(furniture);
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String day = string(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
