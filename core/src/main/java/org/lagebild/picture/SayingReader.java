package org.lagebild.picture;

import static org.lagebild.picture.ReadingNode.number;
import static org.lagebild.picture.ReadingNode.sorted;
import static org.lagebild.picture.ReadingNode.stream;
import static org.lagebild.picture.ReadingNode.string;
import static org.lagebild.picture.ReadingNode.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads what a reading has beside its exercises: statements, assessments, events. */
final class SayingReader {
    private final ReadingNode reading;

    SayingReader(ReadingNode reading) {
        this.reading = reading;
    }

    List<ReportedStatement> statements() {
        return stream(reading.json().path("statements")).map(this::statement).toList();
    }

    private ReportedStatement statement(JsonNode node) {
        String id = node.path("id").asText();
        return new ReportedStatement(
                reading.article(),
                id,
                string(node, "speaker"),
                string(node, "speaker_country"),
                string(node, "speaker_role"),
                node.path("kind").asText(),
                reading.words(node),
                strings(node.path("via")).toList(),
                string(node, "denies"),
                saysOf(id));
    }

    /** The exercises that have a claim from a statement. */
    private List<String> saysOf(String statement) {
        return stream(reading.json().path("exercises"))
                .filter(exercise -> stream(exercise.path("claims"))
                        .anyMatch(claim ->
                                statement.equals(claim.path("statement").asText())))
                .map(exercise -> exercise.path("id").asText())
                .toList();
    }

    List<ReportedAssessment> assessments() {
        return stream(reading.json().path("assessments")).map(this::assessment).toList();
    }

    private ReportedAssessment assessment(JsonNode node) {
        String words = string(node, "words");
        return new ReportedAssessment(
                reading.article(),
                node.path("id").asText(),
                node.path("holder").asText("author"),
                words == null ? reading.words(node) : words,
                node.path("kind").asText("unknown"),
                number(node, "low"),
                number(node, "high"),
                node.path("negated").asBoolean(),
                node.path("about").has("start") ? reading.words(node.path("about")) : null,
                string(node.path("about"), "exercise"),
                string(node, "horizon"),
                string(node, "condition"));
    }

    List<ReportedEvent> events() {
        return stream(reading.json().path("events")).map(this::event).toList();
    }

    private ReportedEvent event(JsonNode node) {
        JsonNode place = node.path("place");
        return new ReportedEvent(
                reading.article(),
                reading.textId(),
                node.path("id").asText(),
                reading.day(),
                node.path("type").asText(),
                sorted(node, "actors"),
                sorted(node, "counterparts"),
                place.isObject() ? string(place, "name") : string(node, "place"),
                string(node, "date"),
                reading.words(node));
    }
}
