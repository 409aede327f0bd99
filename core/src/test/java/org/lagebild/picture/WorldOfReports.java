package org.lagebild.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports from a world so small that they keep meeting: few names, few places, two years. */
final class WorldOfReports {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 1);

    private static final String[] NAMES = {
        "Iron Wolf", "Iron Wolf 2024", "Iron Wolf 25", "Prophet 17", "Prophet", "Silver Storm 2024A", "Silver Storm 24B"
    };
    private static final String[] STATUS = {"planned", "ongoing", "completed", "unknown"};
    private static final String[] STATES = {"XA", "XB", "XC", "ALLIANCE"};
    private static final String[] WORDS =
            "wolf storm range north tank ship river bridge minister said day troops".split(" ");

    private WorldOfReports() {}

    static List<Report> some(Random random, int most) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            reports.add(ReportReader.of(reading(random, "a" + i)));
        }
        return reports;
    }

    static List<Decision> decisions(Random random, List<Report> reports) {
        List<String> members = reports.stream()
                .flatMap(report -> report.exercises().stream())
                .map(ReportedExercise::key)
                .toList();
        return IntStream.range(0, members.isEmpty() ? 0 : 4)
                .mapToObj(i -> decision(random, members, "2025-01-0" + (1 + random.nextInt(4))))
                .toList();
    }

    private static Decision decision(Random random, List<String> members, String at) {
        List<String> these = List.of(members.get(random.nextInt(members.size())));
        List<String> those = List.of(members.get(random.nextInt(members.size())));
        return random.nextBoolean()
                ? Decision.join(these, those, at, "somebody")
                : Decision.split(these, those, at, "somebody");
    }

    private static ObjectNode reading(Random random, String article) {
        int exercises = random.nextInt(3);
        ObjectNode reading = ReadingLines.reading(article, day(random, 4), text(random), new String[0]);
        reading.put("id", Long.toHexString(random.nextLong()));
        if (random.nextBoolean()) {
            reading.withArray("agencies").add("Agency");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            event(random, reading.withArray("events").addObject().put("id", "v" + i));
        }
        ArrayNode array = reading.withArray("exercises");
        for (int i = 0; i < exercises; i++) {
            exercise(random, array.addObject().put("id", "e" + (i + 1)));
        }
        return reading;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int first = random.nextInt(3);
        for (int i = 0; i < 30; i++) {
            text.append(WORDS[(first * 5 + i * i + (random.nextInt(12) == 0 ? 1 : 0)) % WORDS.length])
                    .append(i / 3)
                    .append(' ');
        }
        return text.toString();
    }

    private static void event(Random random, ObjectNode event) {
        event.put("type", random.nextBoolean() ? "deployment" : "agreement").put("date", day(random, 2));
        event.withArray("actors").add(pick(random, STATES));
        event.withArray("actors").add(pick(random, STATES));
        if (random.nextBoolean()) {
            event.put("place", pick(random, NAMES));
        }
    }

    private static void exercise(Random random, ObjectNode exercise) {
        if (random.nextInt(3) > 0) {
            String name = pick(random, NAMES);
            exercise.put("name", name);
            if (random.nextInt(3) > 0) {
                exercise.put("series", name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')));
            }
        }
        exercise.put("status", pick(random, STATUS));
        exercise.put("start", day(random, 2));
        exercise.put("end", day(random, 2));
        exercise.withArray("participants").add(pick(random, STATES));
        if (random.nextBoolean()) {
            int place = random.nextInt(3);
            exercise.withArray("places")
                    .addObject()
                    .put("name", "Range " + place)
                    .put("kind", "range")
                    .put("country", "XA")
                    .put("lat", 50.0 + place)
                    .put("lon", 20.0);
        }
        if (random.nextInt(4) == 0) {
            exercise.putObject("troops").put("low", 1000).put("high", 1000);
        }
        if (random.nextInt(5) == 0) {
            exercise.put("part_of", pick(random, NAMES));
        }
    }

    private static @Nullable String day(Random random, int of) {
        if (random.nextInt(of + 1) == 0) {
            return null;
        }
        String month = (2024 + random.nextInt(2)) + (random.nextBoolean() ? "-05" : "-06");
        return of < 4 && random.nextInt(4) == 0 ? month : month + "-1" + random.nextInt(4);
    }

    private static String pick(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }
}
