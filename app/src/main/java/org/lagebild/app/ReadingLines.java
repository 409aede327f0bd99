package org.lagebild.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** JSON objects, one a line, from files or the standard input; what is none is named and the rest goes on. */
final class ReadingLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BiConsumer<String, ObjectNode> consumer;
    private boolean broken;

    /** @param consumer gets file and line, and the object */
    ReadingLines(BiConsumer<String, ObjectNode> consumer) {
        this.consumer = consumer;
    }

    /** Hands on all lines; whether there was none that could not be read. */
    boolean read(List<String> inputs) throws IOException {
        for (String input : inputs.isEmpty() ? List.of("-") : inputs) {
            if (!input.equals("-") && !Files.isRegularFile(Path.of(input))) {
                fault(input, "is no file. Maybe the path is relative to another folder?");
                continue;
            }
            try (BufferedReader lines = open(input)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(input + ":" + ++number, line);
                }
            }
        }
        return !broken;
    }

    private static BufferedReader open(String input) throws IOException {
        return input.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(input));
    }

    private void read(String where, String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode node = JSON.readTree(line);
            if (node instanceof ObjectNode object && !object.hasNonNull("error")) {
                consumer.accept(where, object);
            } else {
                fault(
                        where,
                        "is no reading: " + node.path("error").asText("no JSON object")
                                + ". Maybe it comes from another command than \"read\"?");
            }
        } catch (JsonProcessingException e) {
            fault(where, "is no JSON: " + e.getOriginalMessage() + ". Maybe the line was cut off?");
        }
    }

    void fault(String where, String message) {
        broken = true;
        System.err.println(where + ": " + message);
    }
}
