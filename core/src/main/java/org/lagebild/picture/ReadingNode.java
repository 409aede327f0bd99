package org.lagebild.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A reading as written, with what all its parts share. */
final class ReadingNode {
    private static final int VAGUE = 400;

    private final JsonNode reading;
    private final String text;

    ReadingNode(JsonNode reading) {
        this.reading = reading;
        this.text = reading.path("text").asText("");
    }

    JsonNode json() {
        return reading;
    }

    String article() {
        return reading.path("source").asText(textId());
    }

    String textId() {
        return reading.path("id").asText(reading.path("source").asText());
    }

    /** The day of publication. */
    @Nullable
    LocalDate day() {
        return day(reading.path("published"), "value");
    }

    /** The day of publication, else the last possible one, unless that leaves years. */
    @Nullable
    LocalDate by() {
        JsonNode published = reading.path("published");
        LocalDate day = day();
        LocalDate latest = day(published, "latest");
        LocalDate earliest = day(published, "earliest");
        boolean vague =
                latest == null || earliest == null || earliest.plusDays(VAGUE).isBefore(latest);
        return day == null && !vague ? latest : day;
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        Days days = Days.of(string(node, field));
        return days == null || !days.isDay() ? null : days.first();
    }

    /** The words of a span; null where the reading comes without its text. */
    @Nullable
    String words(JsonNode span) {
        int start = span.path("start").asInt();
        int end = span.path("end").asInt();
        int length = text.codePointCount(0, text.length());
        return start < 0 || end > length || start >= end
                ? null
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** The text without its furniture. */
    String content() {
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

    static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.path(field).asText().isBlank()
                ? node.path(field).asText()
                : null;
    }

    static @Nullable Double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).asDouble() : null;
    }

    static List<String> sorted(JsonNode node, String field) {
        return strings(node.path(field)).distinct().sorted().toList();
    }

    static Stream<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
