package org.lagebild.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lagebild.fact.Assessment;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Event;
import org.lagebild.fact.Exercise;
import org.lagebild.fact.Statement;

/** Writes the facts of a reading. */
final class FactsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ReadingJson.Offsets offsets;

    FactsJson(ReadingJson.Offsets offsets) {
        this.offsets = offsets;
    }

    ArrayNode exercises(List<Exercise> exercises) {
        return array(exercises, this::exercise);
    }

    ArrayNode events(List<Event> events) {
        return array(events, this::event);
    }

    ArrayNode statements(List<Statement> statements) {
        return array(statements, this::statement);
    }

    ArrayNode assessments(List<Assessment> assessments) {
        return array(assessments, this::assessment);
    }

    private ObjectNode exercise(Exercise exercise) {
        ObjectNode node = NODES.objectNode()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put("series", exercise.series())
                .put("edition", exercise.edition())
                .put("status", lower(exercise.status()));
        node.set("participants", ReadingJson.strings(exercise.participants()));
        node.set("host", ReadingJson.strings(exercise.host()));
        node.set("observers", ReadingJson.strings(exercise.observers()));
        node.set("invited", ReadingJson.strings(exercise.invited()));
        node.set("withdrawn", ReadingJson.strings(exercise.withdrawn()));
        node.set("places", array(exercise.places(), AnnotationsJson::place));
        node.put("start", exercise.start()).put("end", exercise.end()).put("duration_days", exercise.durationDays());
        Exercise.Strength troops = exercise.troops();
        node.set("troops", troops == null ? NODES.nullNode() : strength(troops));
        node.set("rival_troops", array(exercise.rivalTroops(), FactsJson::strength));
        node.set("equipment", array(exercise.equipment(), FactsJson::equipment));
        node.set("domains", ReadingJson.strings(exercise.domains()));
        node.set("type", ReadingJson.strings(exercise.type()));
        node.put("part_of", exercise.partOf())
                .put("prepares_for", exercise.preparesFor())
                .put("responds_to", exercise.respondsTo())
                .put("purpose", exercise.purpose())
                .put("announced_by", exercise.announcedBy());
        node.set("mentions", offsets.of(exercise.mentions()));
        node.set("claims", array(exercise.claims(), this::claim));
        return node;
    }

    private static ObjectNode strength(Exercise.Strength strength) {
        return NODES.objectNode().put("low", strength.low()).put("high", strength.high());
    }

    private static ObjectNode equipment(Exercise.Equipment equipment) {
        return NODES.objectNode().put("kind", equipment.kind()).put("count", equipment.count());
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = NODES.objectNode().put("field", claim.field()).put("value", claim.value());
        return offsets.put(node, claim.span())
                .put("statement", claim.statement())
                .put("claimant", claim.claimant())
                .put("rule", claim.rule())
                .put("basis", lower(claim.basis()));
    }

    private ObjectNode event(Event event) {
        ObjectNode node = NODES.objectNode().put("id", event.id()).put("type", event.type());
        node.set("actors", ReadingJson.strings(event.actors()));
        node.set("counterparts", ReadingJson.strings(event.counterparts()));
        node.put("place", event.place()).put("date", event.date());
        offsets.put(node, event.span());
        node.put("rule", event.rule());
        node.set("claims", array(event.claims(), this::claim));
        return node;
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node = NODES.objectNode()
                .put("id", statement.id())
                .put("speaker", statement.speaker())
                .put("speaker_country", statement.speakerCountry())
                .put("speaker_role", statement.speakerRole())
                .put("kind", lower(statement.kind()).replace('_', '-'))
                .put("cue", statement.cue());
        offsets.put(node, statement.span());
        node.set("via", ReadingJson.strings(statement.via()));
        node.set("speaker_spans", offsets.of(statement.speakerSpans()));
        node.set("cue_spans", offsets.of(statement.cueSpans()));
        return node.put("denies", statement.denies()).put("rule", statement.rule());
    }

    private ObjectNode assessment(Assessment assessment) {
        ObjectNode node = NODES.objectNode()
                .put("id", assessment.id())
                .put("holder", assessment.holder())
                .put("words", assessment.words())
                .put("kind", lower(assessment.kind()))
                .put("low", assessment.low())
                .put("high", assessment.high());
        node.set("scales", scales(assessment));
        node.put("negated", assessment.negated());
        offsets.put(node, assessment.span());
        ObjectNode about = NODES.objectNode().put("exercise", assessment.exercise());
        if (assessment.about() != null) {
            offsets.put(about, assessment.about());
        }
        node.set("about", about);
        return node.put("horizon", assessment.horizon())
                .put("condition", assessment.condition())
                .put("rule", assessment.rule());
    }

    private static ObjectNode scales(Assessment assessment) {
        ObjectNode node = NODES.objectNode();
        assessment.scales().forEach((scale, interval) -> node.putArray(scale)
                .add(interval[0])
                .add(interval[1]));
        return node;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> writer) {
        ArrayNode nodes = NODES.arrayNode();
        items.forEach(item -> nodes.add(writer.apply(item)));
        return nodes;
    }
}
