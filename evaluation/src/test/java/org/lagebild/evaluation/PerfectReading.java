package org.lagebild.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lagebild.app.evaluate.GoldArticle;

/** Turns the gold of an article into the reading that says just that. */
final class PerfectReading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PerfectReading() {}

    static ObjectNode of(GoldArticle article) {
        ObjectNode reading = JSON.objectNode().put("source", article.id());
        reading.set("relevant", article.gold().path("relevant"));
        reading.set("furniture", furniture(article));
        reading.set("exercises", exercises(article));
        reading.set("events", located(article, "events", "mention"));
        reading.set("statements", located(article, "statements", "content"));
        reading.set("assessments", article.gold().path("assessments").deepCopy());
        return reading;
    }

    private static ArrayNode exercises(GoldArticle article) {
        ArrayNode exercises = JSON.arrayNode();
        for (JsonNode gold : article.gold().path("exercises")) {
            ObjectNode exercise = gold.deepCopy();
            exercise.put("id", "e" + (exercises.size() + 1));
            ArrayNode mentions = exercise.putArray("mentions");
            gold.path("mentions").forEach(words -> mentions.add(span(article.text(), words.asText())));
            exercises.add(exercise);
        }
        return exercises;
    }

    private static ArrayNode located(GoldArticle article, String field, String words) {
        ArrayNode items = JSON.arrayNode();
        for (JsonNode gold : article.gold().path(field)) {
            ObjectNode item = gold.deepCopy();
            items.add(item.setAll(span(article.text(), gold.path(words).asText())));
        }
        return items;
    }

    private static ArrayNode furniture(GoldArticle article) {
        ArrayNode furniture = JSON.arrayNode();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (isFurniture(article, line)) {
                furniture.add(span(start, end));
            }
            start = end + 1;
        }
        return furniture;
    }

    private static boolean isFurniture(GoldArticle article, String line) {
        for (JsonNode gold : article.gold().path("furniture")) {
            if (gold.asText().equals(line)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode span(String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return span(start, start + words.codePointCount(0, words.length()));
    }

    private static ObjectNode span(int start, int end) {
        return JSON.objectNode().put("start", start).put("end", end);
    }
}
