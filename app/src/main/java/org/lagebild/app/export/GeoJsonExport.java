package org.lagebild.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.picture.Site;

/** GeoJSON, RFC 7946: one feature an exercise; without geometry where no spot is known. */
final class GeoJsonExport implements Export {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        out.append("{\"type\":\"FeatureCollection\",\"features\":[");
        String between = "\n";
        while (exercises.hasNext()) {
            out.append(between).append(feature(exercises.next()).toString());
            between = ",\n";
        }
        out.append("\n]}\n");
    }

    private static ObjectNode feature(Exported exported) {
        ObjectNode feature = NODES.objectNode()
                .put("type", "Feature")
                .put("id", exported.exercise().id());
        feature.set("geometry", geometry(exported.spots()));
        feature.set("properties", properties(exported));
        return feature;
    }

    private static JsonNode geometry(List<Site> spots) {
        if (spots.isEmpty()) {
            return NODES.nullNode();
        }
        ArrayNode points = NODES.arrayNode();
        spots.forEach(spot -> points.addArray().add(spot.lon()).add(spot.lat()));
        ObjectNode geometry = NODES.objectNode().put("type", spots.size() == 1 ? "Point" : "MultiPoint");
        geometry.set("coordinates", spots.size() == 1 ? points.get(0) : points);
        return geometry;
    }

    private static ObjectNode properties(Exported exported) {
        ExerciseRow row = exported.row();
        ObjectNode properties = NODES.objectNode()
                .put("name", row.name())
                .put("series", row.series())
                .put("edition", row.edition())
                .put("parent", row.parent())
                .put("status", row.status())
                .put("presumed_ended", row.presumedEnded())
                .put("start", row.start())
                .put("end", row.end());
        properties.set("participants", strings(row.participants()));
        properties.set("host", strings(row.host()));
        ArrayNode places = properties.putArray("places");
        row.places().forEach(site -> places.add(place(site)));
        properties.set("domains", strings(row.domains()));
        properties.set("types", strings(exported.types()));
        properties.put("troops_low", row.low()).put("troops_high", row.high());
        properties.set("conflicts", strings(row.conflicts()));
        properties.put("origins", row.origins()).put("articles", row.articles());
        properties.put(
                "last_report",
                row.lastReport() == null ? null : row.lastReport().toString());
        properties.set("sources", strings(exported.addresses()));
        return properties;
    }

    private static ObjectNode place(Site site) {
        return NODES.objectNode()
                .put("name", site.name())
                .put("id", site.id())
                .put("kind", site.kind())
                .put("country", site.country());
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(nodes::add);
        return nodes;
    }
}
