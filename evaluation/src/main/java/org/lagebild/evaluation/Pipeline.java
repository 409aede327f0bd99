package org.lagebild.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import org.lagebild.Lagebild;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.reading.ReadingJson;

/** The real reader with the knowledge that ships, asked for gold articles. */
record Pipeline(Lagebild lagebild) {

    static Pipeline load() {
        return new Pipeline(Lagebild.load());
    }

    /** The reading as it would be written out. */
    JsonNode read(GoldArticle article) {
        return ReadingJson.of(lagebild.read(article.raw()), false, false);
    }
}
