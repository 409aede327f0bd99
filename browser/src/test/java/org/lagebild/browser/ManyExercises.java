package org.lagebild.browser;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lagebild.app.store.ReadArticle;

/**
 * Readings of made-up exercises, the same in every run: each has a name, days, states, a place of its own kind and a
 * strength.
 */
final class ManyExercises {
    private static final int PLACES = 400;
    private static final int LETTERS = 26;
    private static final int WORDS = 25;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4300;
    private static final List<String> STATES = List.of(
            "DE", "FR", "PL", "US", "GB", "RU", "BY", "UA", "CN", "IN", "JP", "KR", "IT", "ES", "NO", "SE", "FI", "EE",
            "LV", "LT", "RO", "BG", "TR", "GR", "NL", "BE", "DK", "CZ", "SK", "HU", "KZ", "UZ", "PH", "AU", "BR", "EG",
            "SA", "AE", "ID", "TH");
    private static final List<String> STATUSES =
            List.of("planned", "ongoing", "completed", "completed", "cancelled", "postponed");
    private static final List<String> KINDS = List.of("range", "city", "base", "region", "country", "none");
    private static final List<String> DOMAINS = List.of("land", "air", "sea", "cyber");

    private final Random random = new Random(7);

    static List<ReadArticle> readings(int number) {
        ManyExercises many = new ManyExercises();
        List<ReadArticle> readings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            readings.add(ReadArticle.of(many.reading(i)));
        }
        return readings;
    }

    private ObjectNode reading(int i) {
        String name = name(i);
        LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", "lagebild-reading/1")
                .put("id", String.format(Locale.ROOT, "%016x", i + 1))
                .put("source", "made/" + i);
        node.put("title", "Exercise " + name)
                .put("language", random.nextBoolean() ? "en" : "de")
                .put("relevant", true);
        node.put("text", "Exercise " + name + ". " + words());
        node.putObject("published")
                .put("value", start.minusDays(random.nextInt(200)).toString())
                .put("basis", "given");
        ObjectNode exercise = node.putArray("exercises").addObject();
        exercise.put("id", "e1").put("name", name).put("status", any(STATUSES));
        exercise.putNull("series").put("edition", String.valueOf(start.getYear()));
        exercise.put("start", start.toString())
                .put("end", start.plusDays(random.nextInt(30)).toString());
        two(exercise.putArray("participants"));
        exercise.putArray("domains").add(any(DOMAINS));
        place(exercise.putArray("places"));
        long troops = 500L * (1 + random.nextInt(60));
        exercise.putObject("troops").put("low", troops).put("high", troops);
        for (String empty : List.of("furniture", "events", "statements", "assessments")) {
            node.putArray(empty);
        }
        exercise.putArray("claims")
                .addObject()
                .put("field", "troops")
                .put("value", String.valueOf(troops))
                .put("start", 0)
                .put("end", 8)
                .put("rule", "made")
                .put("basis", "stated")
                .putNull("statement");
        exercise.putArray("mentions").addObject().put("start", 9).put("end", 9 + name.length());
        return node;
    }

    /** Letters only, so that no number makes editions of one series of them. */
    private static String name(int i) {
        StringBuilder name = new StringBuilder();
        for (int rest = i + LETTERS * LETTERS; rest > 0; rest /= LETTERS) {
            name.append((char) ('a' + rest % LETTERS)).append("aeiou".charAt(rest % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Words that no other article has, so that none looks like a copy of another one. */
    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append(Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX))
                    .append(' ');
        }
        return words.toString();
    }

    private void two(ArrayNode states) {
        String one = any(STATES);
        String other = any(STATES);
        states.add(one);
        if (!one.equals(other)) {
            states.add(other);
        }
    }

    private void place(ArrayNode places) {
        String kind = any(KINDS);
        if (!kind.equals("none")) {
            int number = random.nextInt(PLACES);
            ObjectNode place = places.addObject()
                    .put("name", "Place " + number)
                    .put("kind", kind)
                    .put("country", any(STATES));
            if (!kind.equals("country")) {
                place.put("id", "made:" + kind + number)
                        .put("lat", 35 + number * 7 % 300 / 10.0)
                        .put("lon", -8 + number * 13 % 700 / 10.0);
            }
        }
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
