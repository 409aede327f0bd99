package org.lagebild.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Readings for tests, written in short. */
public final class ReadingLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingLines() {}

    /** A report of an article with the exercises given as JSON without double quotes. */
    public static Report report(String article, String day, String... exercises) {
        return ReportReader.of(reading(article, day, "", exercises));
    }

    public static ObjectNode reading(String article, String day, String text, String... exercises) {
        ObjectNode reading = JSON.createObjectNode()
                .put("id", "id-of-" + article)
                .put("source", article)
                .put("language", "xx")
                .put("text", text);
        reading.putObject("published").put("value", day);
        reading.putArray("agencies");
        reading.putArray("statements").addObject().put("id", "s1").put("speaker", "ministry of " + article);
        for (int i = 0; i < exercises.length; i++) {
            reading.withArray("exercises").add(((ObjectNode) parse(exercises[i])).put("id", "e" + (i + 1)));
        }
        return reading;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
