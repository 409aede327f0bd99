package org.lagebild.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles from JSON lines {@code {"id","text"|"html"|"path","published","url","language"}}, one a line. */
public final class JsonLinesSource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY_LENGTH = 10;

    private final String name;
    private final Path base;
    private final Gate gate;
    private final Meter meter;

    /**
     * @param name of the input, for messages
     * @param base folder that a {@code path} is relative to
     */
    public JsonLinesSource(String name, Path base) {
        this(name, base, Gate.OPEN, new Meter());
    }

    /**
     * @param gate decides over the bytes of each line whether it is read
     * @param meter counts the lines that are not
     */
    JsonLinesSource(String name, Path base, Gate gate, Meter meter) {
        this.name = name;
        this.base = base;
        this.gate = gate;
        this.meter = meter;
    }

    /** Hands every line on, in order; blank lines are passed over. */
    public void forEach(InputStream in, Consumer<Incoming> consumer) throws IOException {
        try (Lines lines = new Lines(in, FileSource.MOST_BYTES)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                String where = name + ":" + lines.number();
                if (lines.tooLong()) {
                    consumer.accept(new Incoming.Broken(
                            where,
                            "the line is longer than " + FileSource.megabytes() + " MB. Maybe a line end is missing?"));
                } else if (!gate.mayMatter(line, line.length)) {
                    meter.passOver();
                } else {
                    String text = Decoder.decode(line).text().strip();
                    if (!text.isEmpty()) {
                        consumer.accept(article(where, text));
                    }
                }
            }
        }
    }

    private Incoming article(String where, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject()
                    ? article(where, node)
                    : broken(where, "is no JSON object. Maybe a brace is missing?");
        } catch (JsonProcessingException e) {
            return broken(where, "is no JSON: " + e.getOriginalMessage() + ". Maybe the line was cut off?");
        }
    }

    private Incoming article(String where, JsonNode node) {
        String id = node.hasNonNull("id") ? node.get("id").asText() : where;
        String path = string(node, "path");
        if (path != null) {
            return described(FileSource.read(base.resolve(path), id), node);
        }
        String text = string(node, "text");
        String html = string(node, "html");
        if (text == null && html == null) {
            return broken(where, "has none of \"text\", \"html\" and \"path\". Maybe the key has another name?");
        }
        return described(
                new Incoming.Article(new RawArticle(id, html == null ? text : null, html, null, null, null), null),
                node);
    }

    /** What the line says beside the text. */
    private Incoming described(Incoming incoming, JsonNode node) {
        if (!(incoming instanceof Incoming.Article article)) {
            return incoming;
        }
        RawArticle raw = article.raw();
        String published = string(node, "published");
        try {
            LocalDate day = published == null ? null : day(published);
            return new Incoming.Article(raw.orElse(string(node, "url"), day, string(node, "language")), article.note());
        } catch (DateTimeException e) {
            return broken(raw.source(), "\"published\": \"" + published + "\" is no date. Maybe YYYY-MM-DD?");
        }
    }

    /** A day, or the day of a time stamp. */
    private static LocalDate day(String published) {
        return LocalDate.parse(published.length() > DAY_LENGTH ? published.substring(0, DAY_LENGTH) : published);
    }

    private static @Nullable String string(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    private static Incoming broken(String where, String message) {
        return new Incoming.Broken(where, message);
    }
}
