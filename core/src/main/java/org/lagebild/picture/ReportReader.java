package org.lagebild.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Details;
import org.lagebild.picture.origin.Signature;
import org.lagebild.reading.Reading;
import org.lagebild.reading.ReadingJson;

/** Makes the picture's input of readings, and of readings as they are written. */
public final class ReportReader {
    private final JsonNode reading;
    private final String article;
    private final String text;
    private final Map<String, JsonNode> statements = new HashMap<>();

    private ReportReader(JsonNode reading) {
        this.reading = reading;
        this.article = reading.path("source").asText(reading.path("id").asText());
        this.text = reading.path("text").asText("");
        reading.path("statements").forEach(s -> statements.put(s.path("id").asText(), s));
    }

    public static Report of(Reading reading) {
        return of(ReadingJson.of(reading, true, false));
    }

    /** The report of a reading in the format {@code lagebild-reading/1}, with its text or without. */
    public static Report of(JsonNode reading) {
        return new ReportReader(reading).report();
    }

    private Report report() {
        List<ReportedExercise> exercises = new ArrayList<>();
        reading.path("exercises").forEach(node -> exercises.add(exercise(node)));
        String content = content();
        return new Report(
                article,
                reading.path("id").asText(article),
                string(reading, "language"),
                published(),
                day(reading.path("published"), "value") != null,
                strings(reading.path("agencies")).sorted().toList(),
                sources(),
                Signature.of(content),
                Details.of(content),
                List.copyOf(exercises));
    }

    private @Nullable LocalDate published() {
        LocalDate day = day(reading.path("published"), "value");
        return day == null ? day(reading.path("published"), "latest") : day;
    }

    private List<String> sources() {
        return statements.values().stream()
                .flatMap(s -> Stream.ofNullable(source(s)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Country and role where both are known, so that languages do not matter; else the words. */
    private static @Nullable String source(JsonNode statement) {
        String country = string(statement, "speaker_country");
        String role = string(statement, "speaker_role");
        return country == null || role == null ? string(statement, "speaker") : country + '/' + role;
    }

    /** The text without its furniture. */
    private String content() {
        if (text.isEmpty()) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        reading.path("furniture").forEach(span -> {
            int end = Math.min(points.length, span.path("end").asInt());
            for (int i = Math.max(0, span.path("start").asInt()); i < end; i++) {
                points[i] = ' ';
            }
        });
        return new String(points, 0, points.length);
    }

    private ReportedExercise exercise(JsonNode node) {
        return new ReportedExercise(
                article,
                reading.path("id").asText(article),
                node.path("id").asText(),
                string(reading, "language"),
                published(),
                string(node, "name"),
                string(node, "series"),
                string(node, "edition"),
                node.path("status").asText("unknown"),
                sorted(node, "participants"),
                sorted(node, "host"),
                sorted(node, "withdrawn"),
                stream(node.path("places")).map(ReportReader::site).toList(),
                string(node, "start"),
                string(node, "end"),
                node.path("duration_days").isInt() ? node.path("duration_days").asInt() : null,
                strengths(node),
                stream(node.path("equipment"))
                        .filter(item -> item.hasNonNull("count"))
                        .map(item -> item.path("kind").asText()
                                + ':'
                                + item.path("count").asLong())
                        .sorted()
                        .toList(),
                sorted(node, "domains"),
                sorted(node, "type"),
                string(node, "part_of"),
                string(node, "announced_by"),
                stream(node.path("mentions"))
                        .map(this::words)
                        .filter(w -> !w.isEmpty())
                        .toList());
    }

    private static Site site(JsonNode node) {
        return new Site(
                node.path("name").asText(),
                string(node, "id"),
                string(node, "kind"),
                string(node, "country"),
                node.path("lat").isNumber() ? node.path("lat").asDouble() : null,
                node.path("lon").isNumber() ? node.path("lon").asDouble() : null);
    }

    private List<Strength> strengths(JsonNode node) {
        List<Strength> strengths = new ArrayList<>();
        if (node.path("troops").isObject()) {
            strengths.add(strength(node, node.path("troops"), "troops", string(node, "announced_by")));
        }
        node.path("rival_troops").forEach(rival -> strengths.add(strength(node, rival, "rival_troops", null)));
        return List.copyOf(strengths);
    }

    private Strength strength(JsonNode node, JsonNode value, String field, @Nullable String otherwise) {
        long low = value.path("low").asLong(value.asLong());
        String claimant = stream(node.path("claims"))
                .filter(claim -> claim.path("field").asText().equals(field)
                        && claim.path("value").asText().contains(String.valueOf(low)))
                .map(claim -> statements.get(claim.path("statement").asText()))
                .flatMap(statement -> Stream.ofNullable(statement == null ? null : string(statement, "speaker")))
                .findFirst()
                .orElse(otherwise);
        return new Strength(low, value.path("high").asLong(low), claimant, !field.equals("troops"));
    }

    private String words(JsonNode span) {
        int start = span.path("start").asInt();
        int end = span.path("end").asInt();
        int length = text.codePointCount(0, text.length());
        return start < 0 || end > length || start >= end
                ? ""
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        Days days = Days.of(string(node, field));
        return days == null || !days.isDay() ? null : days.first();
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.path(field).asText().isBlank()
                ? node.path(field).asText()
                : null;
    }

    private static List<String> sorted(JsonNode node, String field) {
        return strings(node.path(field)).distinct().sorted().toList();
    }

    private static Stream<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
