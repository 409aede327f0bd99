package org.lagebild.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.article.RawArticle;
import org.lagebild.reading.ReadingJson;

/** The entry of the command line. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    /** Reads JSON lines and writes readings. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Lagebild lagebild = Lagebild.load();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = options.contains("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(options.stream()
                        .filter(o -> o.endsWith(".jsonl"))
                        .findFirst()
                        .orElseThrow()))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(ReadingJson.of(
                        lagebild.read(raw(JSON.readTree(line))),
                        options.contains("--text"),
                        options.contains("--annotations")));
            }
        }
        out.flush();
    }

    private static RawArticle raw(JsonNode line) {
        String day = text(line, "published");
        return new RawArticle(
                line.path("id").asText(),
                text(line, "text"),
                text(line, "html"),
                text(line, "url"),
                day == null ? null : LocalDate.parse(day),
                text(line, "language"));
    }

    private static @Nullable String text(JsonNode line, String key) {
        return line.hasNonNull(key) ? line.get(key).asText() : null;
    }
}
