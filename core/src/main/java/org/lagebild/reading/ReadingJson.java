package org.lagebild.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.Article;
import org.lagebild.article.Furniture;
import org.lagebild.article.Ground;
import org.lagebild.article.Published;
import org.lagebild.language.Span;

/** Writes a reading in the format {@code lagebild-reading/1}. */
public final class ReadingJson {
    /** The format's name, first in every reading. */
    public static final String FORMAT = "lagebild-reading/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ID_LENGTH = 16;

    private ReadingJson() {}

    /**
     * The reading as a JSON object.
     *
     * @param withText whether the text is part of it
     * @param withAnnotations whether times, places and actors are part of it
     */
    public static ObjectNode of(Reading reading, boolean withText, boolean withAnnotations) {
        Article article = reading.article();
        Offsets offsets = new Offsets(new CodePoints(article.text()));
        ObjectNode node = head(article, offsets);
        node.put("relevant", reading.relevant());
        if (withText) {
            node.put("text", article.text());
        }
        node.set("furniture", furniture(article.furniture(), offsets));
        FactsJson facts = new FactsJson(offsets);
        node.set("exercises", facts.exercises(reading.facts().exercises()));
        node.set("events", facts.events(reading.facts().events()));
        node.set("statements", facts.statements(reading.facts().statements()));
        node.set("assessments", facts.assessments(reading.facts().assessments()));
        node.set("qualifications", facts.assessments(reading.facts().qualifications()));
        if (withAnnotations) {
            node.set("annotations", AnnotationsJson.of(reading.annotated(), offsets));
        }
        return node;
    }

    private static ObjectNode head(Article article, Offsets offsets) {
        ObjectNode node = NODES.objectNode();
        node.put("format", FORMAT);
        node.put("id", id(article.text()));
        node.put("source", article.source());
        if (article.details().liveBlog() != null) {
            node.put("live_blog", article.details().liveBlog());
        }
        node.put("title", article.title());
        node.put("language", article.language());
        node.set("published", published(article.published(), offsets));
        node.put("outlet", article.outlet());
        node.set("agencies", strings(article.agencies()));
        node.set("authors", strings(article.authors()));
        return node;
    }

    private static ObjectNode published(Published published, Offsets offsets) {
        ObjectNode node = NODES.objectNode();
        node.put("value", day(published.value()));
        node.put("basis", published.basis().name().toLowerCase(Locale.ROOT));
        node.put("earliest", day(published.earliest()));
        node.put("latest", day(published.latest()));
        ArrayNode reasons = node.putArray("reasons");
        for (Ground ground : published.grounds()) {
            ObjectNode reason = offsets.put(NODES.objectNode(), ground.span()).put("rule", ground.rule());
            reasons.add(reason.put("earliest", day(ground.earliest())).put("latest", day(ground.latest())));
        }
        return node;
    }

    private static ArrayNode furniture(List<Furniture> furniture, Offsets offsets) {
        ArrayNode nodes = NODES.arrayNode();
        for (Furniture line : furniture) {
            nodes.add(offsets.put(NODES.objectNode(), line.span()).put("kind", line.kind()));
        }
        return nodes;
    }

    /** SHA-256 of the text, the first 16 hexadecimal digits. */
    static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(nodes::add);
        return nodes;
    }

    /** Writes spans as code point offsets. */
    record Offsets(CodePoints points) {
        ObjectNode put(ObjectNode node, Span span) {
            return node.put("start", points.at(span.start())).put("end", points.at(span.end()));
        }

        ObjectNode of(Span span) {
            return put(NODES.objectNode(), span);
        }

        ArrayNode of(List<Span> spans) {
            ArrayNode nodes = NODES.arrayNode();
            spans.forEach(span -> nodes.add(of(span)));
            return nodes;
        }
    }
}
