package org.lagebild.evaluation.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Readings made up by chance, the same for the same number: about ten reports of each exercise, as many words as a news
 * article has, words as frequent as in a language (Zipf), a third of the articles without an exercise.
 */
final class MadeReadings {
    private static final int VOCABULARY = 30_000;
    private static final double FREQUENT = 30;
    private static final int SITES = 600;
    private static final int NAMES = 4000;
    private static final int YEARS = 6;
    private static final int FIRST_YEAR = 2020;
    private static final int LONGEST = 21;
    private static final int WORDS = 260;
    private static final List<String> STATES = List.of(
            "BY", "RU", "UA", "PL", "LT", "LV", "EE", "DE", "FR", "GB", "US", "CA", "NL", "BE", "NO", "SE", "FI", "DK",
            "IT", "ES", "TR", "GR", "RO", "BG", "HU", "CZ", "SK", "CN", "IN", "JP", "KR", "KZ", "RS", "AT", "CH");
    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "ken", "li", "mur", "na", "pos", "ra", "sel", "tan", "ul", "ver", "wo", "zan", "gri", "hof");
    private static final List<String> STATUSES = List.of("planned", "ongoing", "completed", "planned", "ongoing");

    private MadeReadings() {}

    /** The reading of a number. */
    static ObjectNode of(int number) {
        Random random = new Random(number * 7919L + 17);
        boolean relevant = random.nextInt(3) > 0;
        int exercise = (int) (NAMES * YEARS * Math.pow(random.nextDouble(), 1.6));
        LocalDate start = start(exercise);
        LocalDate published = start.plusDays(random.nextInt(90) - 60);
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", "lagebild-reading/1")
                .put("id", String.format(java.util.Locale.ROOT, "%016x", number * 0x9e3779b97f4a7c15L))
                .put("source", "https://" + word(random.nextInt(400)) + ".example/" + number)
                .put("title", words(random, 7))
                .put("language", random.nextBoolean() ? "de" : "en")
                .put("relevant", relevant)
                .put("text", words(random, WORDS + random.nextInt(WORDS)));
        node.putObject("published").put("value", published.toString()).put("basis", "metadata");
        if (relevant) {
            exercise(node.putArray("exercises").addObject(), exercise, start, published, random);
            node.putArray("statements")
                    .addObject()
                    .put("id", "s1")
                    .put("speaker", "speaker " + random.nextInt(300))
                    .put("start", 0)
                    .put("end", 20);
        } else {
            node.putArray("exercises");
        }
        return node;
    }

    private static LocalDate start(int exercise) {
        Random own = new Random(exercise);
        return LocalDate.of(FIRST_YEAR + exercise % YEARS, 1 + own.nextInt(12), 1 + own.nextInt(28));
    }

    private static void exercise(ObjectNode node, int exercise, LocalDate start, LocalDate published, Random random) {
        Random own = new Random(exercise * 31L + 5);
        String name = capital(word(exercise / YEARS * 7 + 3)) + " " + capital(word(exercise / YEARS * 13 + 11));
        node.put("id", "e1")
                .put("name", name + " " + start.getYear())
                .put("edition", String.valueOf(start.getYear()))
                .put("status", published.isBefore(start) ? "planned" : STATUSES.get(random.nextInt(STATUSES.size())))
                .put("start", start.toString())
                .put("end", start.plusDays(2 + own.nextInt(LONGEST)).toString());
        for (int i = 0; i < 2 + own.nextInt(3); i++) {
            node.withArray("participants").add(STATES.get(own.nextInt(STATES.size())));
        }
        node.putArray("host").add(node.path("participants").path(0).asText());
        node.putArray("domains").add(List.of("land", "air", "sea").get(own.nextInt(3)));
        int site = own.nextInt(SITES);
        node.putArray("places")
                .addObject()
                .put("name", capital(word(site * 3 + 1)))
                .put("id", "SITE-" + site)
                .put("kind", "range")
                .put("country", node.path("host").path(0).asText())
                .put("lat", 40 + site % 25 + 0.37)
                .put("lon", site / 12.0 - 8);
        if (random.nextInt(3) == 0) {
            long troops = 500L * (1 + own.nextInt(40));
            node.putObject("troops").put("low", troops).put("high", troops);
        }
    }

    /** Words of a text, the first of the vocabulary the most frequent. */
    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(word((int) Math.min(VOCABULARY, FREQUENT / random.nextDouble() - FREQUENT)))
                    .append(i % 17 == 16 ? ". " : " ");
        }
        return words.toString();
    }

    /** The word of a number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
