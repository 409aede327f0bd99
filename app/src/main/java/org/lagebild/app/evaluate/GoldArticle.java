package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.RawArticle;

/**
 * An article with the annotations that a perfect reading of it would give; the format is described in gold/FORMAT.md.
 */
public record GoldArticle(String id, String text, JsonNode gold) {

    static final String SUFFIX = ".gold.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** All gold articles of a folder and its folders, in the order of their paths. */
    public static List<GoldArticle> readFolder(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : goldFiles(folder)) {
            articles.add(read(file));
        }
        return articles;
    }

    /** The article as a line of reader input: id, text and what is given beside the text. */
    public JsonNode input() {
        ObjectNode line = MAPPER.createObjectNode().put("id", id).put("text", text);
        gold.path("given").properties().forEach(given -> {
            if (!given.getValue().asText("").isEmpty()) {
                line.set(given.getKey(), given.getValue());
            }
        });
        return line;
    }

    /** The article as the reader receives it, with what is given beside its text. */
    public RawArticle raw() {
        JsonNode input = input();
        return new RawArticle(
                id,
                text,
                null,
                input.path("url").asText(null),
                day(input.path("published").asText(null)),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException lessThanADay) {
            return null;
        }
    }

    /** Whether it reports an exercise or an event. */
    public boolean isRelevant() {
        return Json.isTrue(gold, "relevant");
    }

    List<JsonNode> items(String field) {
        return Json.items(gold, field);
    }

    GoldText goldText() {
        return new GoldText(text);
    }

    static List<Path> goldFiles(Path folder) throws IOException {
        return filesNamed(folder, SUFFIX);
    }

    static List<Path> filesNamed(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    static Path textFile(Path goldFile) {
        String name = goldFile.getFileName().toString();
        return goldFile.resolveSibling(name.replace(SUFFIX, ".txt"));
    }

    static JsonNode readTree(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }

    /** The text of a file with every line end as one line feed. */
    static String readText(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static GoldArticle read(Path goldFile) throws IOException {
        JsonNode gold = readTree(goldFile);
        return new GoldArticle(Json.text(gold, "id"), readText(textFile(goldFile)), gold);
    }
}
