package org.lagebild.app.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Articles made up by chance, so few names and days that they keep meeting. */
final class MadeArticles {
    private static final List<String> NAMES = List.of("Iron Wolf", "Silver Storm", "Prophet");
    private static final List<String> STATES = List.of("LT", "DE", "PL", "US");
    private static final List<String> STATUSES = List.of("planned", "ongoing", "completed", "cancelled");

    private MadeArticles() {}

    static ReadArticle of(Random random, int number) {
        int year = 2023 + random.nextInt(3);
        int day = 10 + random.nextInt(15);
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", "lagebild-reading/1")
                .put("id", "text" + number)
                .put("source", "https://" + pick(random, STATES).toLowerCase(Locale.ROOT) + ".example/" + number)
                .put("title", "Übung Nummer " + number)
                .put("language", random.nextBoolean() ? "de" : "en")
                .put("relevant", true)
                .put("text", "Die Soldaten üben im Wald, " + number % 20 + " Panzer rollen. Es war ein \0 Tag.");
        node.putObject("published").put("value", year + "-05-" + day);
        ObjectNode exercise = node.putArray("exercises").addObject().put("id", "e1");
        String name = pick(random, NAMES);
        exercise.put("name", name + ' ' + year)
                .put(
                        "series",
                        random.nextBoolean() ? name.toLowerCase(Locale.ROOT).replace(' ', '-') : null)
                .put("status", pick(random, STATUSES))
                .put("start", year + "-05-" + (day - random.nextInt(3)))
                .put("end", year + "-05-" + (day + 5));
        exercise.putArray("participants").add(pick(random, STATES)).add("LT");
        exercise.putArray("host").add("LT");
        if (random.nextBoolean()) {
            exercise.putObject("troops").put("low", 1000 * day).put("high", 1000 * day);
            exercise.putArray("places")
                    .addObject()
                    .put("name", "Pabrade")
                    .put("id", "LT-PABRADE")
                    .put("kind", "range")
                    .put("country", "LT")
                    .put("lat", 54.98)
                    .put("lon", 25.77);
        }
        return ReadArticle.of(node);
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
