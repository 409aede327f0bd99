package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares readings with gold articles, one after the other, and sums up how good they are. */
public final class GoldScorer {

    private static final List<ScoredPart> PARTS = List.of(
            new RelevancePart(),
            new ExercisePart(),
            new EventPart(),
            new StatementPart(),
            new AssessmentPart(),
            new FurniturePart());

    private final Scores scores = new Scores();
    private int articles;

    /** Adds an article and its reading; a reading that says nothing, or none at all, counts as all missed. */
    public void add(GoldArticle article, JsonNode reading) {
        articles++;
        if (reading.isEmpty()) {
            scores.miss("no reading", article, "nothing was read");
        }
        PARTS.forEach(part -> part.score(article, reading, scores));
    }

    /** The figures of all articles so far. */
    public Report report() {
        return new Report(articles + " articles", scores.figures(), scores.misses());
    }
}
