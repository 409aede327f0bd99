package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short ways to look into JSON trees; what is absent reads as empty. */
final class Json {

    private Json() {}

    /** The text under a field; empty where there is none. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    static List<JsonNode> items(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        node.path(field).forEach(items::add);
        return items;
    }

    static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new LinkedHashSet<>();
        node.path(field).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    static List<Range> ranges(JsonNode node, String field) {
        return items(node, field).stream().map(Range::of).toList();
    }

    /** The value as Java has it, so that 5 and 5.0 are the same. */
    static @Nullable Object plain(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isNumber()) {
            return node.asDouble();
        }
        return node.isTextual() ? node.asText() : node;
    }

    static boolean same(JsonNode left, JsonNode right) {
        return Objects.equals(plain(left), plain(right));
    }

    static boolean holds(JsonNode node) {
        return !node.isNull() && !node.isMissingNode();
    }

    static boolean isTrue(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }
}
