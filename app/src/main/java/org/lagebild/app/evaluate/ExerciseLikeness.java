package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** How far a found exercise stands for a gold exercise of the same article. */
record ExerciseLikeness(GoldText text) {

    /** From this on, the two are taken for the same. */
    static final double FLOOR = 2.0;

    static Pairing pair(GoldArticle article, JsonNode reading) {
        ExerciseLikeness likeness = new ExerciseLikeness(article.goldText());
        return Pairing.of(article.items("exercises"), Json.items(reading, "exercises"), likeness::of, FLOOR);
    }

    double of(JsonNode gold, JsonNode found) {
        double score = name(gold, found);
        score += series(gold, found);
        score += 2 * Likeness.jaccard(Json.texts(gold, "participants"), Json.texts(found, "participants"));
        score += start(gold, found);
        score += status(gold, found);
        return score + mentions(gold, found);
    }

    private static double name(JsonNode gold, JsonNode found) {
        String name = Json.text(gold, "name");
        String other = Json.text(found, "name");
        if (name.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Likeness.sameName(name, other) ? 3 : -2;
    }

    private static double series(JsonNode gold, JsonNode found) {
        String series = Json.text(gold, "series");
        return !series.isEmpty() && series.equals(Json.text(found, "series")) ? 1 : 0;
    }

    private static double start(JsonNode gold, JsonNode found) {
        String start = Json.text(gold, "start");
        return !start.isEmpty() && Likeness.sameDate(start, Json.text(found, "start")) ? 1 : 0;
    }

    private static double status(JsonNode gold, JsonNode found) {
        return Json.same(gold.path("status"), found.path("status")) ? 0.5 : 0;
    }

    private double mentions(JsonNode gold, JsonNode found) {
        boolean meet = Json.texts(gold, "mentions").stream()
                .flatMap(mention -> text.rangesOf(mention).stream())
                .anyMatch(range -> Json.ranges(found, "mentions").stream().anyMatch(range::touches));
        return meet ? 2 : 0;
    }
}
