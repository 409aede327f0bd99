package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around a store, as a user calls them. */
class StoreCommandsTest {
    private static final String READING = """
            {"format":"lagebild-reading/1","id":"%s","source":"https://example.org/%s","title":"Title %s","language":"en",\
            "published":{"value":"2024-05-0%d","basis":"given"},"relevant":true,\
            "text":"Iron Wolf 2024 begins in Pabrade. Soldiers are training.",\
            "exercises":[{"id":"e1","name":"Iron Wolf 2024","edition":"2024","status":"%s","start":"2024-05-06","end":"2024-05-20",\
            "participants":["LT","DE"],"host":["LT"],"domains":["land"],\
            "places":[{"name":"Pabrade","id":"LT-PABRADE","kind":"range","country":"LT","lat":54.98,"lon":25.77}],\
            "troops":{"low":3500,"high":3500},\
            "claims":[{"field":"name","value":"Iron Wolf 2024","start":0,"end":14,"statement":null,"rule":"r","basis":"stated"}]}],\
            "statements":[],"assessments":[],"furniture":[],"events":[]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void addTwo() throws IOException {
        CommandRun run = add(reading("a1", 1, "planned") + reading("a2", 7, "ongoing"));
        assertThat(run.out()).contains("2 articles are new", "iron-wolf-2024");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    private static String reading(String id, int day, String status) {
        return READING.formatted(id, id, id, day, status);
    }

    private CommandRun add(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("readings.jsonl"), lines);
        return run("add", "--readings", file.toString());
    }

    /** A command on the store of this test. */
    private CommandRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--store");
        all.add(folder.resolve("test.db").toString());
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void addingAgainChangesNothing() throws IOException {
        assertThat(add(reading("a1", 1, "planned")).out()).contains("0 articles are new", "1 were known");
    }

    @Test
    void whatIsNoReadingIsNamedAndTheRestIsKept() throws IOException {
        CommandRun run = add("{\"format\":\"other\"}\n" + reading("a3", 8, "ongoing"));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run.err()).contains("readings.jsonl:1", "other", "Maybe");
        assertThat(run.out()).contains("1 articles are new");
    }

    @Test
    void listsWithFilters() {
        assertThat(run("list", "--lang", "en").out()).contains("iron-wolf-2024", "under way", "3,500", "2 articles");
        assertThat(run("list", "--border", "BY", "--within", "30", "--participant", "de")
                        .out())
                .contains("iron-wolf-2024");
        assertThat(run("list", "--border", "UA", "--within", "30").out()).isEmpty();
        assertThat(run("list", "--as-of", "2024-05-02", "--lang", "en").out()).contains("planned", "1 articles");
        assertThat(run("list", "--point", "north").err()).contains("north", "Maybe");
    }

    @Test
    void showsAndTellsInTheOrderOfTime() {
        assertThat(run("show", "iron-wolf-2024", "--lang", "de").out())
                .contains("Litauen (LT)", "3.500", "Quellen", "[1] Title a1", "[2] Title a2", "https://example.org/a2");
        assertThat(run("show", "iron-wolf-2024", "--format", "json").out()).contains("\"status\" : \"ongoing\"");
        assertThat(run("show", "nothing").err()).contains("nothing", "Maybe");
        assertThat(run("timeline", "iron-wolf-2024", "--lang", "en").out())
                .containsSubsequence("2024-05-01  planned", "2024-05-07  under way");
        assertThat(run("timeline").out()).contains("2024-05-06 – 2024-05-20 |###");
    }

    @Test
    void saysWhatOnlyTheCalendarTells() throws IOException {
        add(reading("a3", 3, "planned")
                .replace("Iron Wolf 2024", "Silver Storm 2024")
                .replace("\"end\":\"2024-05-20\",", ""));
        assertThat(run("list", "--status", "presumed_ended", "--lang", "en").out())
                .contains("iron-wolf-2024", "under way, presumed ended")
                .doesNotContain("silver-storm-2024");
    }

    @Test
    void laysNumbersBesideThresholdsWithoutAVerdict() {
        String text = run("show", "iron-wolf-2024", "--lang", "en", "--analysis", "--line", "own=3600")
                .out();
        assertThat(text)
                .contains("prior notification (9,000): below; observation (13,000): below; own (3,600): just below")
                .contains("5 days before the start; 42 are asked for [1]")
                .contains("short lead time")
                .contains("km · BY/LT")
                .contains("credibility 6 (0 for, 0 against)");
        assertThat(run("dossier", "iron-wolf-2024", "--lang", "de", "--analysis")
                        .out())
                .contains("## Schwellen, nach Quelle", "## Vorlauf der ersten Meldung", "5 Tage vor Beginn");
        assertThat(run("show", "iron-wolf-2024", "--analysis", "--format", "json")
                        .out())
                .contains("\"least_days\" : 5");
    }

    @Test
    void searches() {
        CommandRun run = run("search", "soldier", "trained");
        assertThat(run.out()).contains("a1", "a2", "[Soldiers] are [training]");
        assertThat(run("search", "navy").err()).contains("Maybe");
    }

    @Test
    void writesDossiers() {
        assertThat(run("dossier", "iron-wolf-2024", "--lang", "en").out())
                .contains("# Iron Wolf 2024", "“Iron Wolf 2024”", "[\\[1\\]](#s1)", "<https://example.org/a1>");
        assertThat(run("dossier", "iron-wolf-2024", "--lang", "en", "--format", "html")
                        .out())
                .contains("<h1>Iron Wolf 2024</h1>", "<q>Iron Wolf 2024</q>", "href=\"https://example.org/a1\"");
    }

    @Test
    void gradesSources() {
        assertThat(run("sources", "--grade", "example.org=B").out()).contains("B  example.org  2 articles");
        assertThat(run("show", "iron-wolf-2024").out()).contains("example.org (B)");
    }

    @Test
    void watchesTellEachChangeOnce() throws IOException {
        assertThat(run("watch", "add", "lithuania", "--country", "LT", "--on", "status")
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(run("watch", "tell").out()).isEmpty();
        add(reading("a3", 9, "cancelled"));
        CommandRun told = run("watch", "tell", "--atom", folder.resolve("feeds").toString(), "--lang", "en");
        assertThat(told.out()).contains("lithuania  Iron Wolf 2024 (iron-wolf-2024): Status ongoing → cancelled");
        assertThat(Files.readString(folder.resolve("feeds/lithuania.atom"))).contains("<entry>", "cancelled");
        assertThat(run("watch", "tell").out()).isEmpty();
        assertThat(run("watch", "remove", "lithuania").code()).isEqualTo(ExitCode.OK);
        assertThat(run("watch", "list").out()).isEmpty();
    }

    @Test
    void webhooksGoToAllowedHostsOnlyAndLoseNothing() throws IOException {
        run("watch", "add", "hook", "--webhook", "http://localhost:9/x");
        add(reading("a3", 9, "cancelled"));
        CommandRun refused = run("watch", "tell");
        assertThat(refused.err()).contains("http://localhost:9/x is not allowed", "Maybe --allow localhost");
        assertThat(refused.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run("watch", "tell", "--allow", "localhost").err()).contains("cannot be reached", "Maybe");
    }

    @Test
    void webhooksBringEachChangeOnceEvenIfTheyFailedBefore() throws IOException {
        try (Listener listener = new Listener(500, 302)) {
            run("watch", "add", "hook", "--on", "status", "--webhook", listener.address());
            add(reading("a3", 9, "cancelled"));
            assertThat(run("watch", "tell", "--allow", listener.host()).err()).contains("answered 500", "Maybe");
            assertThat(run("watch", "tell", "--allow", listener.host()).err()).contains("answered 302", "Maybe");
            assertThat(run("watch", "tell", "--allow", listener.host()).out()).contains("ongoing");
            assertThat(run("watch", "tell", "--allow", listener.host()).out()).isEmpty();
            assertThat(listener.bodies()).hasSize(3);
            JsonNode sent = listener.bodies().get(2);
            assertThat(sent.path("format").asText()).isEqualTo("lagebild-alerts/1");
            assertThat(sent.path("alerts")).singleElement().satisfies(alert -> {
                assertThat(alert.path("watch").asText()).isEqualTo("hook");
                assertThat(alert.path("exercise").asText()).isEqualTo("iron-wolf-2024");
                assertThat(alert.path("field").asText()).isEqualTo("status");
                assertThat(alert.path("before").asText()).isEqualTo("ongoing");
                assertThat(alert.path("after").asText()).isEqualTo("cancelled");
            });
        }
    }

    @Test
    void exportsForOthersAndForAnotherStore() {
        assertThat(run("export", "--format", "csv").out()).contains("iron-wolf-2024,Iron Wolf 2024");
        assertThat(run("export", "--format", "geojson").out()).contains("[25.77,54.98]");
        assertThat(run("export", "--format", "kml").out()).contains("<begin>2024-05-06</begin>");
        assertThat(run("export", "--format", "ics").out()).contains("DTSTART;VALUE=DATE:20240506");
        assertThat(run("export", "--format", "stix").out()).contains("x-lagebild-exercise--");
        assertThat(run("export", "--format", "mme").out()).contains("5/6/24,2024,5,6,5/20/24", "Germany,Lithuania");
        String lines = run("export", "--format", "jsonl").out();
        Path other = folder.resolve("other.db");
        assertThat(CommandRun.with(lines, "import", "--store", other.toString()).out())
                .contains("2 articles and 1 exercises");
        assertThat(CommandRun.of("export", "--format", "jsonl", "--store", other.toString())
                        .out())
                .isEqualTo(lines);
    }

    @Test
    void backsUpAndChecks() {
        Path copy = folder.resolve("copy.db");
        assertThat(run("backup", copy.toString()).out()).contains("Whole.");
        assertThat(run("backup", copy.toString()).err()).contains("there already", "Maybe");
        assertThat(CommandRun.of("backup", "--check", "--store", copy.toString())
                        .out())
                .contains("Whole.");
    }

    @Test
    void pictureComesFromTheStore() {
        assertThat(run("picture").out()).contains("lagebild-picture/1", "\"iron-wolf-2024\"", "\"articles\" : 2");
    }

    @Test
    void rereadingKeepsIdsAndHistory() {
        assertThat(run("reread").out()).contains("2 articles are read differently now");
        assertThat(run("reread").out()).contains("0 articles are read differently now", "2 as before");
        assertThat(run("search", "soldier").out()).contains("a1");
    }

    @Test
    void missingStoreIsNamed() {
        assertThat(CommandRun.of("list", "--store", folder.resolve("none.db").toString())
                        .err())
                .contains("none.db", "Maybe");
    }
}
