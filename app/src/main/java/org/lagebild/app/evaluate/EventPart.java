package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Events beside the exercises: of the same type, and near by in the text or by the same actors. */
final class EventPart implements ScoredPart {

    private static final int NEAR_CHARACTERS = 200;
    private static final double FLOOR = 1;

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        GoldText text = article.goldText();
        List<JsonNode> gold = article.items("events");
        List<JsonNode> found = Json.items(reading, "events");
        Pairing pairing = Pairing.of(gold, found, (wanted, got) -> likeness(text, wanted, got), FLOOR);
        scores.add(Scores.EVENTS, pairing.tally());
        pairing.unpairedGold().forEach(i -> scores.miss("event missed", article, goldShown(gold.get(i))));
        pairing.unpairedFound().forEach(j -> scores.miss("event wrong", article, foundShown(text, found.get(j))));
    }

    private static double likeness(GoldText text, JsonNode gold, JsonNode found) {
        if (!Json.same(gold.path("type"), found.path("type"))) {
            return 0;
        }
        double near = isNear(text, gold, Range.of(found)) ? 1 : 0;
        return near + Likeness.jaccard(Json.texts(gold, "actors"), Json.texts(found, "actors"));
    }

    private static boolean isNear(GoldText text, JsonNode gold, Range found) {
        return text.rangesOf(Json.text(gold, "mention")).stream()
                .anyMatch(range -> Math.abs(found.start() - range.start()) < NEAR_CHARACTERS || range.touches(found));
    }

    private static String goldShown(JsonNode event) {
        return Json.text(event, "type") + " | " + Json.text(event, "mention");
    }

    private static String foundShown(GoldText text, JsonNode event) {
        return Json.text(event, "type") + " | " + text.cut(Range.of(event));
    }
}
