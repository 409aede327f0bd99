package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** One part of a reading that is compared with the gold by itself. */
interface ScoredPart {

    void score(GoldArticle article, JsonNode reading, Scores scores);
}
