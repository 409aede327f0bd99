package org.lagebild.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import org.lagebild.Lagebild;
import org.lagebild.app.evaluate.GoldArticle;
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
        return ReadingJson.of(lagebild.read(article.raw()), false, false);
    }
}
