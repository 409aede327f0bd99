package org.lagebild.picture;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lagebild.picture.event.Event;

/** Writes the events, statements and assessments of a picture. */
final class SayingsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SayingsJson() {}

    static ObjectNode event(Event event) {
        ObjectNode node = NODES.objectNode().put("id", event.id()).put("type", event.type());
        node.set("actors", PictureJson.strings(event.actors()));
        node.set("counterparts", PictureJson.strings(event.counterparts()));
        node.put("place", event.place()).put("date", event.date());
        node.set("members", PictureJson.array(event.members(), SayingsJson::member));
        node.put(
                "articles",
                event.members().stream().map(ReportedEvent::article).distinct().count());
        node.set("why", PictureJson.strings(event.why()));
        return node;
    }

    private static ObjectNode member(ReportedEvent event) {
        return NODES.objectNode()
                .put("article", event.article())
                .put("event", event.id())
                .put("words", event.words());
    }

    static ObjectNode statement(Saying saying) {
        ReportedStatement said = saying.statement();
        ObjectNode node = NODES.objectNode()
                .put("article", said.article())
                .put("statement", said.id())
                .put("origin", saying.origin())
                .put("speaker", said.speaker())
                .put("speaker_country", said.country())
                .put("speaker_role", said.role())
                .put("kind", said.kind())
                .put("words", said.words());
        node.set("via", PictureJson.strings(said.via()));
        node.put("denies", said.denies());
        node.set("exercises", PictureJson.strings(saying.exercises()));
        return node;
    }

    static ObjectNode assessment(Opinion opinion) {
        ReportedAssessment said = opinion.assessment();
        return NODES.objectNode()
                .put("article", said.article())
                .put("assessment", said.id())
                .put("origin", opinion.origin())
                .put("holder", said.holder())
                .put("words", said.words())
                .put("kind", said.kind())
                .put("low", said.low())
                .put("high", said.high())
                .put("negated", said.negated())
                .put("about", said.about())
                .put("exercise", opinion.exercise())
                .put("horizon", said.horizon())
                .put("condition", said.condition());
    }
}
