package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;

/** Exercises found, and every slot of them; slots of missed and of wrong exercises count against the reading. */
final class ExercisePart implements ScoredPart {

    private static final JsonNode NONE = MissingNode.getInstance();

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        List<JsonNode> gold = article.items("exercises");
        List<JsonNode> found = Json.items(reading, "exercises");
        Pairing pairing = ExerciseLikeness.pair(article, reading);
        scores.add(Scores.EXERCISES, pairing.tally());
        pairing.pairs().forEach(pair -> scoreBoth(article, gold.get(pair.gold()), found.get(pair.found()), scores));
        pairing.unpairedGold().forEach(i -> scoreLost(article, gold.get(i), scores));
        pairing.unpairedFound().forEach(j -> scoreWrong(article, found.get(j), scores));
    }

    private static void scoreBoth(GoldArticle article, JsonNode gold, JsonNode found, Scores scores) {
        Map<String, Tally> slots = ExerciseSlots.compare(gold, found);
        slots.forEach(scores::addSlot);
        slots.forEach((slot, tally) -> {
            if (!tally.isPerfect()) {
                scores.miss("slot " + slot, article, difference(gold, found, slot));
            }
        });
    }

    private static void scoreLost(GoldArticle article, JsonNode gold, Scores scores) {
        ExerciseSlots.compare(gold, NONE).forEach(scores::addSlot);
        scores.miss("exercise missed", article, title(gold));
    }

    private static void scoreWrong(GoldArticle article, JsonNode found, Scores scores) {
        ExerciseSlots.compare(NONE, found).forEach(scores::addSlot);
        String mention = article.goldText().cut(Range.of(found.path("mentions").path(0)));
        scores.miss("exercise wrong", article, Json.text(found, "name") + " | " + mention);
    }

    private static String difference(JsonNode gold, JsonNode found, String slot) {
        return title(gold) + " | gold " + shown(gold.path(slot)) + " | got " + shown(found.path(slot));
    }

    private static String shown(JsonNode value) {
        return Json.holds(value) ? value.toString() : "nothing";
    }

    private static String title(JsonNode gold) {
        String name = Json.text(gold, "name");
        return name.isEmpty() ? gold.path("mentions").path(0).asText() : name;
    }
}
