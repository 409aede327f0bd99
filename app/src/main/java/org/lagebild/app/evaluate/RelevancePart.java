package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether the article is one to read at all. */
final class RelevancePart implements ScoredPart {

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        boolean found = Json.isTrue(reading, "relevant");
        scores.add(Scores.RELEVANCE, Tally.ofAnswers(article.isRelevant(), found));
        if (article.isRelevant() != found) {
            scores.miss(
                    found ? "relevance wrong" : "relevance missed",
                    article,
                    "relevant should be " + article.isRelevant());
        }
    }
}
