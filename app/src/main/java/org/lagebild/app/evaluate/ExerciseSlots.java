package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what a gold exercise and its found counterpart say, slot by slot; either may be missing. */
final class ExerciseSlots {

    private static final List<String> CODE_SLOTS = List.of("participants", "host", "domains");
    private static final String NOT_KNOWN = "unknown";
    private static final Map<String, BiPredicate<JsonNode, JsonNode>> SINGLE_SLOTS = singleSlots();

    private ExerciseSlots() {}

    static Map<String, Tally> compare(JsonNode gold, JsonNode found) {
        Map<String, Tally> slots = new LinkedHashMap<>();
        CODE_SLOTS.forEach(slot -> slots.put(slot, sets(Json.texts(gold, slot), Json.texts(found, slot))));
        slots.put("places", places(gold, found));
        slots.put("equipment", equipment(gold, found));
        slots.put(
                "rival_troops",
                sets(
                        values(gold, "rival_troops", ExerciseSlots::low),
                        values(found, "rival_troops", ExerciseSlots::low)));
        SINGLE_SLOTS.forEach((slot, test) -> slots.put(slot, single(gold.path(slot), found.path(slot), test)));
        return slots;
    }

    private static Map<String, BiPredicate<JsonNode, JsonNode>> singleSlots() {
        Map<String, BiPredicate<JsonNode, JsonNode>> tests = new LinkedHashMap<>();
        List.of("status", "duration_days", "series").forEach(slot -> tests.put(slot, Json::same));
        List.of("start", "end").forEach(slot -> tests.put(slot, onTexts(Likeness::sameDate)));
        List.of("name", "part_of", "prepares_for").forEach(slot -> tests.put(slot, onTexts(Likeness::sameName)));
        tests.put("announced_by", onTexts(Likeness::sameActor));
        tests.put("troops", ExerciseSlots::sameStrength);
        return tests;
    }

    private static BiPredicate<JsonNode, JsonNode> onTexts(BiPredicate<String, String> test) {
        return (gold, found) -> test.test(gold.asText(), found.asText());
    }

    private static <T> Tally sets(Set<T> gold, Set<T> found) {
        return new Tally(Likeness.shared(gold, found), found.size(), gold.size());
    }

    private static Tally places(JsonNode gold, JsonNode found) {
        return Pairing.of(
                        Json.items(gold, "places"),
                        Json.items(found, "places"),
                        (wanted, got) -> Likeness.samePlace(wanted, got) ? 1 : 0,
                        1)
                .tally();
    }

    private static Tally equipment(JsonNode gold, JsonNode found) {
        List<Object> wanted =
                Json.items(gold, "equipment").stream().map(ExerciseSlots::piece).toList();
        List<Object> got = Json.items(found, "equipment").stream()
                .map(ExerciseSlots::piece)
                .toList();
        List<Object> open = new ArrayList<>(wanted);
        int shared = (int) got.stream().filter(open::remove).count();
        return new Tally(shared, got.size(), wanted.size());
    }

    /** A list of kind and count, for the count may be null. */
    private static Object piece(JsonNode item) {
        return Arrays.asList(Json.plain(item.path("kind")), Json.plain(item.path("count")));
    }

    private static Set<@Nullable Object> values(
            JsonNode node, String field, Function<JsonNode, @Nullable Object> value) {
        Set<@Nullable Object> values = new HashSet<>();
        Json.items(node, field).forEach(item -> values.add(value.apply(item)));
        return values;
    }

    private static @Nullable Object low(JsonNode strength) {
        return Json.plain(strength.isObject() ? strength.path("low") : strength);
    }

    private static Tally single(JsonNode gold, JsonNode found, BiPredicate<JsonNode, JsonNode> test) {
        boolean wanted = says(gold);
        boolean got = says(found);
        boolean right = wanted && got && test.test(gold, found);
        return new Tally(right ? 1 : 0, got ? 1 : 0, wanted ? 1 : 0);
    }

    private static boolean says(JsonNode value) {
        boolean empty = value.isContainerNode() && value.isEmpty();
        boolean open =
                value.isTextual() && (value.asText().isEmpty() || value.asText().equals(NOT_KNOWN));
        return Json.holds(value) && !empty && !open;
    }

    private static boolean sameStrength(JsonNode gold, JsonNode found) {
        JsonNode low = found.path("low");
        JsonNode high = found.path("high").asDouble(0) == 0 ? low : found.path("high");
        return Json.same(gold.path("low"), low) && Json.same(gold.path("high"), high);
    }
}
