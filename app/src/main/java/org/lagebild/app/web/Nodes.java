package org.lagebild.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Short ways to JSON. */
final class Nodes {
    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }

    /** Days and the like as they are written; null where there is none. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
