package org.lagebild.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.article.RawArticle;
import org.lagebild.reading.ReadingJson;

/** The real reader with the knowledge that ships, asked for gold articles. */
final class Pipeline {

    private final Lagebild lagebild;

    private Pipeline(Lagebild lagebild) {
        this.lagebild = lagebild;
    }

    static Pipeline load() {
        return new Pipeline(Lagebild.load());
    }

    /** The reading as it would be written out. */
    JsonNode read(GoldArticle article) {
        return ReadingJson.of(lagebild.read(raw(article)), false, false);
    }

    /** The article as the reader receives it, with what is given beside its text. */
    static RawArticle raw(GoldArticle article) {
        JsonNode input = article.input();
        String url = input.path("url").asText(null);
        return new RawArticle(
                article.id(),
                article.text(),
                null,
                url,
                day(input.path("published").asText(null)),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException lessThanADay) {
            return null;
        }
    }
}
