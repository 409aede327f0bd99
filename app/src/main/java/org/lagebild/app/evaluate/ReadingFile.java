package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readings kept in a file, one JSON object a line, found by the id of the article. */
public record ReadingFile(Map<String, JsonNode> readings) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a file of readings; of two with the same source the later one counts. */
    public static ReadingFile load(Path file) throws IOException {
        Map<String, JsonNode> readings = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                JsonNode reading = parse(file, i + 1, lines.get(i));
                readings.put(source(reading), reading);
            }
        }
        return new ReadingFile(readings);
    }

    /** The reading of an article; an empty node where the file has none. */
    public JsonNode of(GoldArticle article) {
        return readings.getOrDefault(article.id(), MissingNode.getInstance());
    }

    private static String source(JsonNode reading) {
        String source = Json.text(reading, "source");
        return source.isEmpty() ? Json.text(reading, "id") : source;
    }

    private static JsonNode parse(Path file, int line, String text) throws IOException {
        try {
            return MAPPER.readTree(text);
        } catch (IOException broken) {
            throw new IOException(
                    file + ", line " + line + " is no JSON object. Maybe the file is not in JSON lines?", broken);
        }
    }
}
