package org.lagebild.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.Grade;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.app.store.Stores;
import org.lagebild.app.store.Watch;

/**
 * All that a store cannot work out again, as JSON lines of the format {@code lagebild-store/1}: articles with their
 * readings and the time of their adding, decisions, grades, standing questions.
 */
public final class StoreLines {
    /** The format's name, in the first line. */
    public static final String FORMAT = "lagebild-store/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int BATCH = 200;

    private final Store store;
    private final List<ReadArticle> waiting = new ArrayList<>();

    /** Reads lines into a store; {@link #end} keeps the last of them. */
    public StoreLines(Store store) {
        this.store = store;
    }

    /** Writes a store, line by line. */
    public static void write(Store store, Consumer<String> lines) {
        lines.accept(NODES.objectNode().put("format", FORMAT).toString());
        store.forEachArticle(article -> lines.accept(line(article)));
        store.decisions().forEach(decision -> lines.accept(record("decision", decision)));
        store.sources().stream()
                .filter(source -> source.grade() != Grade.F)
                .forEach(source -> lines.accept(NODES.objectNode()
                        .put("source", source.source())
                        .put("grade", source.grade().name())
                        .toString()));
        store.watches().forEach(watch -> lines.accept(record("watch", watch.anew())));
    }

    private static String line(StoredArticle article) {
        ObjectNode node = NODES.objectNode();
        node.set("reading", article.reading());
        node.put("url", article.row().url()).put("added", article.row().added().toString());
        article.alsoAt().forEach(node.putArray("also_at")::add);
        return node.toString();
    }

    private static String record(String name, Record record) {
        ObjectNode node = NODES.objectNode();
        node.set(name, NODES.rawValueNode(new RawValue(Stores.json(record))));
        return node.toString();
    }

    /** Takes one line in. */
    public void read(ObjectNode line) {
        if (line.has("reading")) {
            article(line);
        } else if (line.has("decision")) {
            end();
            store.restore(Stores.ofJson(line.path("decision").toString(), Decision.class));
        } else if (line.has("grade")) {
            store.grade(
                    line.path("source").asText(),
                    Grade.valueOf(line.path("grade").asText()));
        } else if (line.has("watch")) {
            store.watch(Stores.ofJson(line.path("watch").toString(), Watch.class));
        } else if (!FORMAT.equals(line.path("format").asText())) {
            throw new StoreException(
                    "is no line of " + FORMAT + ". Maybe it is readings, which \"lagebild add --readings\" takes?");
        }
    }

    private void article(ObjectNode line) {
        JsonNode reading = line.path("reading");
        if (!(reading instanceof ObjectNode object)) {
            throw new StoreException("\"reading\" is no object. Maybe the line was changed by hand?");
        }
        Instant added = Instant.parse(line.path("added").asText());
        String url = line.hasNonNull("url") ? line.path("url").asText() : null;
        keep(new ReadArticle(object, url, added));
        line.path("also_at")
                .forEach(source -> keep(new ReadArticle(object.deepCopy().put("source", source.asText()), url, added)));
    }

    private void keep(ReadArticle article) {
        waiting.add(article);
        if (waiting.size() >= BATCH) {
            end();
        }
    }

    /** Keeps what is still waiting. */
    public void end() {
        store.addAll(List.copyOf(waiting));
        waiting.clear();
    }
}
