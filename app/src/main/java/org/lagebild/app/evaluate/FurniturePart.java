package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Furniture, counted in characters of whole lines: a line is flagged when more than half of it is. */
final class FurniturePart implements ScoredPart {

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        Set<String> wanted = Json.texts(article.gold(), "furniture");
        List<Range> flagged = Json.ranges(reading, "furniture");
        for (GoldText.Line line : article.goldText().lines()) {
            if (!Likeness.isBlank(line.text())) {
                score(article, line, wanted.contains(line.text()), isFlagged(line, flagged), scores);
            }
        }
    }

    private static void score(GoldArticle article, GoldText.Line line, boolean gold, boolean found, Scores scores) {
        scores.add(
                Scores.FURNITURE,
                Tally.ofAnswers(gold, found).times(line.range().length()));
        if (gold != found) {
            scores.miss(gold ? "furniture missed" : "furniture wrong", article, line.text());
        }
    }

    private static boolean isFlagged(GoldText.Line line, List<Range> flagged) {
        int characters = flagged.stream().mapToInt(line.range()::overlap).sum();
        return characters > 0.5 * line.range().length();
    }
}
