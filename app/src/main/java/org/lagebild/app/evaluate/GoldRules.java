package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules that the entries of a gold article keep; a breach goes to the listener. */
record GoldRules(String text, Consumer<String> breach) {

    private static final Set<String> STATUS =
            Set.of("planned", "ongoing", "completed", "cancelled", "postponed", "unknown");
    private static final Set<String> EVENTS = Set.of(
            "deployment",
            "agreement",
            "training-centre",
            "force-formation",
            "order-decree",
            "incursion",
            "withdrawal",
            "mobilisation",
            "arms-delivery",
            "meeting",
            "other");
    private static final Set<String> DOMAINS =
            Set.of("land", "air", "sea", "cyber", "space", "staff", "nuclear", "civil-defence");
    private static final Set<String> EQUIPMENT = Set.of(
            "tank",
            "armoured-vehicle",
            "artillery",
            "rocket-launcher",
            "missile",
            "aircraft",
            "helicopter",
            "drone",
            "ship",
            "submarine",
            "vehicle",
            "equipment");
    private static final Set<String> PLACES = Set.of("range", "base", "city", "region", "sea", "country");
    private static final Set<String> STATEMENTS = Set.of("direct", "indirect", "according-to");
    private static final List<String> EXERCISE_KEYS = List.of(
            "name",
            "series",
            "status",
            "participants",
            "host",
            "places",
            "start",
            "end",
            "duration_days",
            "troops",
            "rival_troops",
            "equipment",
            "domains",
            "part_of",
            "prepares_for",
            "announced_by",
            "mentions");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?|--\\d\\d(-\\d\\d)?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}|[A-Z][A-Za-z-]+");

    void exercise(JsonNode exercise, String where) {
        keys(exercise, EXERCISE_KEYS, where + ": ");
        oneOf(STATUS, exercise.path("status"), where + ": status");
        exercise.path("participants").forEach(code -> code(code, where));
        exercise.path("host").forEach(code -> code(code, where));
        exercise.path("domains").forEach(domain -> oneOf(DOMAINS, domain, where + ": domain"));
        exercise.path("equipment").forEach(piece -> oneOf(EQUIPMENT, piece.path("kind"), where + ": equipment"));
        exercise.path("places").forEach(place -> place(place, where));
        date(exercise.path("start"), where + ".start");
        date(exercise.path("end"), where + ".end");
        troops(exercise.path("troops"), where);
        insideIfGiven(exercise.path("name"), where + ".name");
        mentions(exercise.path("mentions"), where);
    }

    void event(JsonNode event, String where) {
        oneOf(EVENTS, event.path("type"), where + ": type");
        inside(event.path("mention"), where);
        date(event.path("date"), where + ".date");
    }

    void statement(JsonNode statement, String where) {
        oneOf(STATEMENTS, statement.path("kind"), where + ": kind");
        inside(statement.path("content"), where + ".content");
        insideIfGiven(statement.path("speaker"), where + ".speaker");
    }

    void assessment(JsonNode assessment, String where) {
        inside(assessment.path("words"), where + ".words");
    }

    void furniture(JsonNode line) {
        if (text.lines().noneMatch(line.asText()::equals)) {
            breach.accept("furniture is no whole line: " + line + ". Maybe a space before or after it?");
        }
    }

    void keys(JsonNode node, List<String> keys, String where) {
        keys.stream().filter(key -> !node.has(key)).forEach(key -> breach.accept(where + "missing " + key));
    }

    void date(JsonNode date, String where) {
        if (Json.holds(date) && !DATE.matcher(date.asText()).matches()) {
            breach.accept(where + ": bad date " + date + ". Maybe YYYY-MM-DD, YYYY-MM, YYYY, --MM-DD or --MM?");
        }
    }

    private void place(JsonNode place, String where) {
        oneOf(PLACES, place.path("kind"), where + ": place kind");
        inside(place.path("name"), where + ".places");
    }

    private void troops(JsonNode troops, String where) {
        boolean range = troops.path("low").isNumber() && troops.path("high").isNumber();
        boolean ordered =
                range && troops.path("low").asDouble() <= troops.path("high").asDouble();
        if (Json.holds(troops) && !ordered) {
            breach.accept(where + ": troops " + troops + ". Maybe {\"low\": …, \"high\": …}?");
        }
    }

    private void mentions(JsonNode mentions, String where) {
        mentions.forEach(mention -> inside(mention, where + ".mentions"));
        if (mentions.isEmpty()) {
            breach.accept(where + ": no mention");
        }
    }

    private void code(JsonNode code, String where) {
        if (!CODE.matcher(code.asText()).matches()) {
            breach.accept(where + ": code " + code
                    + ". Maybe an ISO 3166-1 code of two letters, or the short name of an alliance?");
        }
    }

    private void oneOf(Set<String> known, JsonNode value, String where) {
        if (!known.contains(value.asText())) {
            breach.accept(where + " " + value + ". Maybe one of "
                    + known.stream().sorted().toList() + "?");
        }
    }

    private void insideIfGiven(JsonNode words, String where) {
        if (Json.holds(words) && !words.asText().isEmpty()) {
            inside(words, where);
        }
    }

    private void inside(JsonNode words, String where) {
        if (!words.isTextual() || words.asText().isEmpty() || !text.contains(words.asText())) {
            breach.accept(where + ": not in the text: " + words);
        }
    }
}
