package org.lagebild.picture;

import static org.lagebild.picture.ReadingNode.number;
import static org.lagebild.picture.ReadingNode.sorted;
import static org.lagebild.picture.ReadingNode.stream;
import static org.lagebild.picture.ReadingNode.string;
import static org.lagebild.picture.ReadingNode.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Details;
import org.lagebild.picture.origin.Signature;
import org.lagebild.reading.Reading;
import org.lagebild.reading.ReadingJson;

/** Makes the picture's input of readings, and of readings as they are written. */
public final class ReportReader {
    private final JsonNode reading;
    private final ReadingNode node;
    private final Map<String, JsonNode> statements = new HashMap<>();

    private ReportReader(JsonNode reading) {
        this.reading = reading;
        this.node = new ReadingNode(reading);
        reading.path("statements").forEach(s -> statements.put(s.path("id").asText(), s));
    }

    public static Report of(Reading reading) {
        return of(ReadingJson.of(reading, true, false));
    }

    /** The report of a reading in the format {@code lagebild-reading/1}, with its text or without. */
    public static Report of(JsonNode reading) {
        return new ReportReader(reading).report();
    }

    private Report report() {
        List<ReportedExercise> exercises = new ArrayList<>();
        reading.path("exercises").forEach(node -> exercises.add(exercise(node)));
        String content = node.content();
        SayingReader sayings = new SayingReader(node);
        return new Report(
                node.article(),
                node.textId(),
                string(reading, "language"),
                node.day(),
                string(reading, "live_blog"),
                strings(reading.path("agencies")).sorted().toList(),
                sources(),
                Signature.of(content),
                Details.of(content),
                List.copyOf(exercises),
                sayings.events(),
                sayings.statements(),
                sayings.assessments());
    }

    private List<String> sources() {
        return statements.values().stream()
                .flatMap(s -> Stream.ofNullable(source(s)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Country and role where both are known, so that languages do not matter; else the words. */
    private static @Nullable String source(JsonNode statement) {
        String country = string(statement, "speaker_country");
        String role = string(statement, "speaker_role");
        return country == null || role == null ? string(statement, "speaker") : country + '/' + role;
    }

    private ReportedExercise exercise(JsonNode exercise) {
        return new ReportedExercise(
                node.article(),
                node.textId(),
                exercise.path("id").asText(),
                string(reading, "language"),
                node.day(),
                node.by(),
                string(exercise, "name"),
                string(exercise, "series"),
                string(exercise, "edition"),
                exercise.path("status").asText("unknown"),
                sorted(exercise, "participants"),
                sorted(exercise, "host"),
                sorted(exercise, "withdrawn"),
                stream(exercise.path("places")).map(ReportReader::site).toList(),
                string(exercise, "start"),
                string(exercise, "end"),
                exercise.path("duration_days").isInt()
                        ? exercise.path("duration_days").asInt()
                        : null,
                strengths(exercise),
                stream(exercise.path("equipment"))
                        .filter(item -> item.hasNonNull("count"))
                        .map(item -> item.path("kind").asText()
                                + ':'
                                + item.path("count").asLong())
                        .sorted()
                        .toList(),
                sorted(exercise, "domains"),
                sorted(exercise, "type"),
                string(exercise, "part_of"),
                string(exercise, "announced_by"),
                stream(exercise.path("mentions"))
                        .flatMap(span -> Stream.ofNullable(node.words(span)))
                        .toList());
    }

    private static Site site(JsonNode node) {
        return new Site(
                node.path("name").asText(),
                string(node, "id"),
                string(node, "kind"),
                string(node, "country"),
                number(node, "lat"),
                number(node, "lon"));
    }

    private List<Strength> strengths(JsonNode node) {
        List<Strength> strengths = new ArrayList<>();
        if (node.path("troops").isObject()) {
            strengths.add(strength(node, node.path("troops"), "troops", string(node, "announced_by")));
        }
        node.path("rival_troops").forEach(rival -> strengths.add(strength(node, rival, "rival_troops", null)));
        return List.copyOf(strengths);
    }

    private Strength strength(JsonNode node, JsonNode value, String field, @Nullable String otherwise) {
        long low = value.path("low").asLong(value.asLong());
        List<JsonNode> said = stream(node.path("claims"))
                .filter(claim -> claim.path("field").asText().equals(field)
                        && claim.path("value").asText().contains(String.valueOf(low)))
                .flatMap(claim ->
                        Stream.ofNullable(statements.get(claim.path("statement").asText())))
                .filter(statement -> statement.hasNonNull("speaker"))
                .toList();
        return new Strength(
                low,
                value.path("high").asLong(low),
                said.isEmpty() ? otherwise : string(said.get(0), "speaker"),
                said.isEmpty() ? null : string(said.get(0), "speaker_country"),
                !field.equals("troops"));
    }
}
