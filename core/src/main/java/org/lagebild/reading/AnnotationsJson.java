package org.lagebild.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Place;
import org.lagebild.annotation.Time;

/** Writes the mentions of a reading. */
final class AnnotationsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnnotationsJson() {}

    static ObjectNode of(@Nullable AnnotatedArticle article, ReadingJson.Offsets offsets) {
        ArrayNode times = NODES.arrayNode();
        ArrayNode places = NODES.arrayNode();
        ArrayNode actors = NODES.arrayNode();
        if (article != null) {
            article.times().forEach(time -> times.add(time(time, offsets)));
            article.places()
                    .forEach(place -> places.add(
                            offsets.put(NODES.objectNode(), place.span()).setAll(place(place))));
            article.actors().forEach(actor -> actors.add(actor(actor, offsets)));
        }
        ObjectNode node = NODES.objectNode();
        node.set("times", times);
        node.set("places", places);
        node.set("actors", actors);
        return node;
    }

    private static ObjectNode time(Time time, ReadingJson.Offsets offsets) {
        return offsets.of(time.span())
                .put("type", time.type().name())
                .put("value", time.value())
                .put("earliest", ReadingJson.day(time.earliest()))
                .put("latest", ReadingJson.day(time.latest()))
                .put("edtf", time.edtf())
                .put("rule", time.rule());
    }

    /** A place without its offsets; what is unknown is null, never invented. */
    static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode()
                .put("name", place.name())
                .put("id", place.id())
                .put("kind", place.kind())
                .put("country", place.country())
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("radius_km", place.radiusKm());
        Place.Relation relation = place.relation();
        node.set("relation", relation == null ? NODES.nullNode() : relation(relation));
        return node.put("reason", place.reason());
    }

    private static ObjectNode relation(Place.Relation relation) {
        return NODES.objectNode()
                .put("distance_km", relation.distanceKm())
                .put("direction", relation.direction())
                .put("reference", relation.reference())
                .put("computed_km", relation.computedKm())
                .put("agrees", relation.agrees());
    }

    private static ObjectNode actor(Actor actor, ReadingJson.Offsets offsets) {
        return offsets.of(actor.span())
                .put("code", actor.code())
                .put("kind", actor.kind().name().toLowerCase(Locale.ROOT))
                .put("name", actor.name())
                .put("role", actor.role())
                .put("fictional", actor.fictional());
    }
}
