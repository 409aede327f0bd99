package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lagebild.Lagebild;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.ReadingJson;

/**
 * The kind of page that the project began with, a machine-translated one on a week of joint Russian-Belarusian
 * exercises, here in our own words: everything that it describes comes out as data that points to its words.
 */
class FirstPageTest {
    private static final Path PAGE = Path.of("../../shared/design/seed.de.txt");
    private static final Lagebild LAGEBILD = Lagebild.load();
    private static String text = "";
    private static JsonNode dated;
    private static JsonNode undated;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(PAGE), PAGE + " is not here: the first page is not tested");
        text = Files.readString(PAGE);
        RawArticle raw = RawArticle.ofText("first", text);
        dated = ReadingJson.of(LAGEBILD.read(raw.withPublished(LocalDate.parse("2023-01-31"))), false, true);
        undated = ReadingJson.of(LAGEBILD.read(raw), false, true);
    }

    private static JsonNode one(String field, Predicate<JsonNode> wanted) {
        List<JsonNode> found = StreamSupport.stream(dated.get(field).spliterator(), false)
                .filter(wanted)
                .toList();
        assertThat(found).as(() -> dated.get(field).toPrettyString()).hasSize(1);
        return found.get(0);
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(item -> all.add(item.asText()));
        return all;
    }

    private static String words(JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").asInt()),
                text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    @Test
    void thePlanningWeek() {
        JsonNode week = one("exercises", e -> e.get("duration_days").asInt() == 7);
        assertThat(strings(week.get("participants"))).containsExactlyInAnyOrder("BY", "RU");
        assertThat(week.get("status").asText()).isEqualTo("planned");
        assertThat(strings(week.get("domains"))).contains("staff");
        assertThat(week.get("announced_by").asText()).contains("Verteidigungsministerium");
        assertThat(week.get("prepares_for").asText()).contains("Union Shield 2023");
        assertThat(week.get("places")).isEmpty();
        assertThat(week.get("host")).isEmpty();
        assertThat(week.get("purpose").asText()).contains("Interoperabilität der beiden Militärs");
    }

    @Test
    void unionShield() {
        JsonNode shield = one("exercises", e -> e.get("name").asText().contains("Union Shield 2023"));
        assertThat(shield.get("status").asText()).isEqualTo("planned");
        assertThat(strings(shield.get("participants"))).containsExactlyInAnyOrder("BY", "RU");
        assertThat(strings(shield.get("host"))).containsExactly("RU");
        assertThat(shield.get("start").asText()).isEqualTo("2023-09");
        assertThat(shield.get("series").asText()).isEqualTo("shchit-soyuza");
    }

    @Test
    void theAirDrills() {
        JsonNode drills = one("exercises", e -> strings(e.get("domains")).contains("air"));
        assertThat(drills.get("status").asText()).isEqualTo("ongoing");
        assertThat(strings(drills.get("participants"))).containsExactlyInAnyOrder("BY", "RU");
        assertThat(strings(drills.get("host"))).containsExactly("BY");
        JsonNode range = drills.get("places").get(0);
        assertThat(range.get("name").asText()).contains("Rushansky");
        assertThat(range.get("country").asText()).isEqualTo("BY");
        JsonNode relation = range.get("relation");
        assertThat(relation.get("distance_km").asInt()).isEqualTo(150);
        assertThat(relation.get("reference").asText()).isEqualTo("border:UA");
        assertThat(relation.get("computed_km").asDouble()).isBetween(85.0, 110.0);
    }

    @Test
    void theDecreeAndWhatItLeavesOpen() {
        JsonNode decree = one("events", e -> e.get("type").asText().equals("order-decree"));
        assertThat(strings(decree.get("actors"))).contains("RU");
        assertThat(decree.get("date").asText()).isEqualTo("2023-01-31");
        JsonNode centres = one("events", e -> e.get("type").asText().equals("training-centre"));
        assertThat(centres.get("place").isNull()).isTrue();
        assertThat(dated.get("events").findValuesAsText("basis")).contains("unknown");
        assertThat(dated.get("statements").findValuesAsText("speaker")).contains("AFP");
    }

    @Test
    void theJointForceAndItsExercisesInOctober() {
        JsonNode force = one("events", e -> e.get("type").asText().equals("force-formation"));
        assertThat(strings(force.get("actors"))).contains("BY", "RU");
        assertThat(force.get("place").isNull()).isTrue();
        JsonNode october = one("exercises", e -> e.get("start").asText().endsWith("-10"));
        assertThat(october.get("start").asText()).isEqualTo("2022-10");
        assertThat(october.get("status").asText()).isEqualTo("completed");
        assertThat(strings(october.get("participants"))).containsExactlyInAnyOrder("BY", "RU");
    }

    @Test
    void theIncursionWithItsYearWorkedOut() {
        JsonNode incursion = one("events", e -> e.get("type").asText().equals("incursion"));
        assertThat(strings(incursion.get("actors"))).containsExactly("RU");
        assertThat(incursion.get("date").asText()).isEqualTo("2022-02");
    }

    @Test
    void theOfficialsDoubtAndEstimate() {
        JsonNode doubt = one("assessments", a -> a.get("words").asText().contains("Zweifel"));
        assertThat(doubt.get("holder").asText()).isEqualTo("westliche Beamte");
        JsonNode estimate = one("assessments", a -> a.get("words").asText().equals("höchst unwahrscheinlich"));
        assertThat(estimate.get("kind").asText()).isEqualTo("probability");
        assertThat(estimate.get("low").asDouble()).isEqualTo(0.01);
        assertThat(estimate.get("scales").has("ICD203")).isTrue();
        assertThat(estimate.get("scales").has("PHIA")).isTrue();
    }

    @Test
    void whoSaysWhatThroughWhom() {
        assertThat(dated.get("statements").findValuesAsText("speaker"))
                .startsWith(
                        "das belarussische Verteidigungsministerium",
                        "das Ministerium",
                        "Das Ministerium",
                        "Agence France-Presse",
                        "AFP",
                        "Der belarussische Präsident Alexander Lukaschenko",
                        "westliche Beamte",
                        "Beamte");
        JsonNode shield = one("exercises", e -> e.get("name").asText().contains("Union Shield 2023"));
        shield.get("claims").forEach(claim -> {
            if (claim.get("field").asText().equals("start")) {
                assertThat(claim.get("claimant").asText()).isEqualTo("Das Ministerium");
            }
        });
        JsonNode decree = one("events", e -> e.get("type").asText().equals("order-decree"));
        assertThat(decree.get("claims").findValuesAsText("claimant")).contains("AFP");
        JsonNode stressed = one("statements", s -> words(s).startsWith("Belarus „höchst unwahrscheinlich"));
        assertThat(stressed.get("cue").asText()).isEqualTo("betonten");
    }

    @Test
    void nothingIsSaidTwice() {
        List<String> said = new ArrayList<>();
        dated.get("statements").forEach(statement -> said.add(words(statement)));
        assertThat(said)
                .hasSize(10)
                .endsWith(
                        "um dieses potenzielle Risiko auszugleichen",
                        "Belarus „höchst unwahrscheinlich eine Achse des Vormarsches sein wird“")
                .noneMatch(words -> words.startsWith("die diese Woche"))
                .filteredOn(words -> words.contains("Achse des Vormarsches"))
                .hasSize(1);
    }

    @Test
    void untilWhenTheDoubtHolds() {
        JsonNode doubt = one("assessments", a -> a.get("words").asText().contains("Zweifel"));
        assertThat(doubt.get("horizon").asText()).isEqualTo("den kommenden Monaten");
        assertThat(words(doubt.get("about"))).startsWith("Russland in den kommenden Monaten eine Offensive");
    }

    @Test
    void whatIsNoArticle() {
        List<String> furniture = new ArrayList<>();
        dated.get("furniture").forEach(line -> furniture.add(words(line)));
        assertThat(furniture)
                .hasSize(5)
                .anyMatch(line -> line.contains("Extremer Gamer"))
                .contains("More Stories");
    }

    @Test
    void theDayIsNotInventedWhereItIsNotGiven() {
        JsonNode published = undated.get("published");
        assertThat(published.get("value").isNull()).isTrue();
        assertThat(published.get("earliest").asText()).isEqualTo("2023-01-01");
        assertThat(published.get("latest").asText()).isEqualTo("2023-08-31");
    }

    @Test
    void everyValueLeadsToWords() {
        for (JsonNode exercise : dated.get("exercises")) {
            assertThat(exercise.get("mentions")).isNotEmpty();
            exercise.get("claims").forEach(claim -> assertThat(words(claim)).isNotBlank());
        }
    }
}
