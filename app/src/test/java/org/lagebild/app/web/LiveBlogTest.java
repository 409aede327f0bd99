package org.lagebild.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;

/** A live blog that is handed in is kept post by post; one that has grown adds only what is new. */
class LiveBlogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POST =
            "<div class='liveblog-post'><time datetime='2025-03-0%1$dT08:00:00Z'>8:00</time><p>Norway and Sweden began"
                    + " exercise Nordic Lantern with %1$d00 soldiers, the Norwegian army said on Friday.</p></div>";

    @TempDir
    Path folder;

    private Store store;
    private Server server;

    @BeforeEach
    void start() {
        store = Stores.open(folder.resolve("test.db"));
        server = Server.start(
                store,
                new Desk(Lagebild.load(), false),
                new Serving("127.0.0.1", 0, List.of(), null, 10_000),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private JsonNode send(String path, int newest) throws IOException, InterruptedException {
        StringBuilder posts = new StringBuilder();
        for (int day = newest; day > 0; day--) {
            posts.append(POST.formatted(day));
        }
        String body = JSON.createObjectNode()
                .put("html", "<html lang='en'><body><h1>Live</h1>" + posts)
                .put("url", "https://a.example/live")
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    @Test
    void eachPostIsReadWithItsDay() throws Exception {
        JsonNode reading = send("/api/v1/read", 3);
        assertThat(reading.at("/published/value").asText()).isEqualTo("2025-03-03");
        assertThat(reading.path("posts")).hasSize(2);
        assertThat(reading.at("/posts/1/published/value").asText()).isEqualTo("2025-03-01");
        assertThat(reading.at("/posts/1/exercises/0/troops/high").asInt()).isEqualTo(100);
    }

    @Test
    void keptAgainOnlyWhatIsNewIsAdded() throws Exception {
        JsonNode first = send("/api/v1/articles", 3);
        assertThat(first.path("kind").asText()).isEqualTo("new");
        assertThat(first.path("articles").asInt()).isEqualTo(3);
        assertThat(store.counts().articles()).isEqualTo(3);
        assertThat(send("/api/v1/articles", 3).path("kind").asText()).isEqualTo("known");
        assertThat(send("/api/v1/articles", 4).path("kind").asText()).isEqualTo("new");
        assertThat(store.counts().articles()).isEqualTo(4);
        assertThat(store.article("https://a.example/live#2025-03-02T08:00:00Z")
                        .orElseThrow()
                        .row()
                        .published())
                .hasToString("2025-03-02");
    }
}
