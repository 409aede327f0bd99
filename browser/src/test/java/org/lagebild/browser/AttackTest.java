package org.lagebild.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.Lagebild;
import org.lagebild.app.store.ArticleFilter;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.app.web.Desk;
import org.lagebild.app.web.Server;
import org.lagebild.app.web.Serving;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.ReadingJson;

/**
 * Articles that try to run in the reader's browser: in title, author, outlet, address, names, speakers, words and text.
 */
class AttackTest {
    private static final String ARTICLE =
            "MINSK, February 18, 2025 - Belarus and Russia will hold their exercise Zapad-2025 near Borisov, 70 kilometres north-east of"
                    + " Minsk, from September 12 to 16, 2025, the Belarusian defence ministry said. 13,000 soldiers take part. An attack is"
                    + " unlikely, Lithuania's defence minister said.";

    @TempDir
    static Path folder;

    private static Store store;
    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        Lagebild lagebild = Lagebild.load();
        store = Stores.open(folder.resolve("attack.db"));
        ObjectNode reading = ReadingJson.of(lagebild.read(RawArticle.ofText("x", ARTICLE)), true, false);
        int number = 0;
        for (String attack : Files.readAllLines(Path.of("src/test/resources/attacks.txt"))) {
            store.add(new ReadArticle(armed(reading, attack, number++), attack, null));
        }
        server = Server.start(
                store,
                new Desk(lagebild, false),
                new Serving("127.0.0.1", 0, List.of(), null, 100_000),
                Clock.systemUTC());
        chromium = new Chromium();
    }

    /** The reading with the attack in every field that holds words of others. */
    private static ObjectNode armed(ObjectNode reading, String attack, int number) {
        ObjectNode armed = reading.deepCopy();
        armed.put("id", String.format(Locale.ROOT, "%016x", 4096 + number)).put("source", attack + number);
        armed.put("title", attack)
                .put("outlet", attack)
                .put("text", attack + "\n\n" + armed.path("text").asText());
        armed.putArray("authors").add(attack);
        armed.putArray("agencies").add(attack);
        put(armed.path("exercises"), "announced_by", attack);
        put(armed.path("exercises"), "purpose", attack);
        put(armed.path("exercises"), "name", "Drill " + number + " " + attack);
        put(armed.path("exercises"), "series", null);
        armed.path("exercises").forEach(exercise -> put(exercise.path("places"), "name", attack));
        armed.path("exercises").forEach(exercise -> put(exercise.path("claims"), "rule", attack));
        put(armed.path("statements"), "speaker", attack);
        put(armed.path("assessments"), "holder", attack);
        put(armed.path("assessments"), "words", attack);
        return armed;
    }

    private static void put(JsonNode list, String field, String value) {
        list.forEach(item -> ((ObjectNode) item).put(field, value));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=Belarus",
                "/changes",
                "/sources",
                "/series",
                "/search?q=%22%3E%3Cimg+src%3Dx+onerror%3Dhacked%3D1%3E"
            })
    void listsShowAttacksAsText(String path) {
        assertNothingRan(path);
    }

    @Test
    void everyArmedArticleAndExerciseIsShownAsText() throws IOException {
        for (var article :
                store.articles(ArticleFilter.ALL, PageRequest.first(100)).items()) {
            assertNothingRan("/article?id=" + article.id());
        }
        var exercises =
                store.exercises(ExerciseFilter.ALL, PageRequest.first(100)).items();
        assertThat(exercises).hasSizeGreaterThan(6);
        for (var exercise : exercises) {
            assertNothingRan("/exercise?id=" + URLEncoder.encode(exercise.id(), StandardCharsets.UTF_8));
        }
    }

    private static void assertNothingRan(String path) {
        chromium.faults.clear();
        Page page = chromium.open("http://localhost:" + server.port(), path, "en", 1280, false);
        assertThat(page.getAttribute("html", "data-ready")).as(path).isNotEqualTo("error");
        page.mouse().move(400, 400);
        page.mouse().move(500, 420);
        assertThat(page.evaluate("typeof window.hacked")).as(path).isEqualTo("undefined");
        assertThat((List<?>) page.evaluate("window.stopped"))
                .as("the policy had to stop something on " + path)
                .isEmpty();
        assertThat(page.locator(
                                "main img, main iframe, main script, main style, main base, main math, a[href^='java'], a[href^='data']")
                        .count())
                .as(path)
                .isZero();
        assertThat(chromium.faults).as(path).isEmpty();
        page.context().close();
    }
}
