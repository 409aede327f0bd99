package org.lagebild.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.Lagebild;
import org.lagebild.ingest.Fetcher;

/** What a program or a browser sees of a server that shows the examples, and what nobody gets to see. */
class ServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Clock CLOCK = Clock.systemUTC();
    private static Demo demo;
    private static Desk desk;
    private static Server open;
    private static Server locked;

    @BeforeAll
    static void start() throws IOException {
        Lagebild lagebild = Lagebild.load();
        demo = Demo.open(lagebild);
        desk = new Desk(lagebild, true);
        open = Server.start(demo.store(), desk, new Serving("127.0.0.1", 0, List.of(), null, 10_000), CLOCK);
        locked = Server.start(
                demo.store(), desk, new Serving("127.0.0.1", 0, List.of("lage.example"), "secret", 10_000), CLOCK);
    }

    @AfterAll
    static void stop() throws IOException {
        open.close();
        locked.close();
        demo.close();
    }

    @Test
    void showsOneExerciseWithEveryClaimBehindIt() throws Exception {
        JsonNode page = json("/api/v1/exercises/zapad-2025");
        assertThat(page.at("/exercise/start").asText()).isEqualTo("2025-09-12");
        assertThat(page.path("articles")).hasSize(7);
        assertThat(page.path("origins")).hasSize(6);
        assertThat(page.path("claims").findValuesAsText("words"))
                .contains("More than 13,000 soldiers", "100.000 Soldaten");
    }

    @Test
    void knowsOnADayOnlyWhatHadAppearedByThen() throws Exception {
        JsonNode page = json("/api/v1/exercises/zapad-2025?as_of=2025-03-01");
        assertThat(page.at("/exercise/status").asText()).isEqualTo("planned");
        assertThat(page.at("/exercise/strength_claims").findValuesAsText("low")).containsExactly("13000");
    }

    @Test
    void filtersTogether() throws Exception {
        assertThat(ids("/api/v1/exercises?participant=BY&least=50000")).containsExactly("zapad-2025");
        assertThat(ids("/api/v1/exercises?participant=BY&least=200000")).isEmpty();
        assertThat(ids("/api/v1/exercises?border=BY,200")).containsExactly("zapad-2025");
    }

    @Test
    void listsComeInPages() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page =
                    json("/api/v1/exercises?limit=5&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            page.path("exercises")
                    .forEach(exercise -> seen.add(exercise.path("id").asText()));
            cursor = page.path("next").asText("");
            pages++;
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        assertThat(seen.size()).as("in %d pages of five", pages).isBetween(5 * pages - 4, 5 * pages);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids("/api/v1/exercises?limit=100"));
    }

    @Test
    void sendsNothingTwice() throws Exception {
        HttpResponse<String> first = get("/api/v1/overview");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request(open, "/api/v1/overview").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/exercises/nothing",
                "/api/v1/articles/nothing",
                "/api/v1/series/nothing",
                "/api/v1/exercises/nothing/dossier",
                "/api/v1/export?id=nothing",
                "/api/v1/words/xx",
                "/nothing"
            })
    void saysWhatIsNotThere(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/overview?as_of=yesterday",
                "/api/v1/exercises?least=many",
                "/api/v1/exercises?border=UA",
                "/api/v1/exercises?near=x,y,z",
                "/api/v1/search",
                "/api/v1/export?format=exe",
                "/api/v1/exercises/zapad-2025/dossier?format=exe"
            })
    void namesWhatItDoesNotUnderstand(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains("Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/js/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/js/..%2f..%2fwords.properties",
                "/vendor/../files.txt",
                "/files.txt",
                "/js/",
                "/META-INF/MANIFEST.MF",
                "//etc/passwd",
                "/js/app.js%00.html"
            })
    void leadsNoRequestToAFile(String path) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", open.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "Manifest-Version", "nav.overview");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/exercise?id=x", "/js/app.js", "/css/tokens.css", "/api/v1/overview", "/nothing"})
    void letsNothingRunThatIsNotOurs(String path) throws Exception {
        Map<String, List<String>> headers = get(path).headers().map();
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
    }

    @Test
    void theShellHoldsNoScriptOfItsOwn() throws Exception {
        String shell = get("/").body();
        assertThat(shell)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son\\w+=")
                .doesNotContain("style=");
    }

    @Test
    void answersForItsOwnNameOnly() throws Exception {
        assertThat(raw("GET /api/v1/session HTTP/1.1\r\nHost: evil.example\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:" + open.port() + "\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw(locked, "GET /api/v1/session HTTP/1.1\r\nHost: lage.example\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void otherPagesDoNotWrite() throws Exception {
        assertThat(raw(post("Origin: https://evil.example\r\n"))).startsWith("HTTP/1.1 403");
        assertThat(raw(post("Origin: null\r\n"))).startsWith("HTTP/1.1 403");
        assertThat(raw(post("Sec-Fetch-Site: cross-site\r\n"))).startsWith("HTTP/1.1 403");
        assertThat(raw(post("Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n")))
                .startsWith("HTTP/1.1 200");
    }

    private static String post(String headers) {
        String body = "{\"text\":\"Nothing.\"}";
        return "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void formsDoNotWrite() throws Exception {
        HttpRequest.Builder form = request(open, "/api/v1/read")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"x\"}"));
        assertThat(send(form).statusCode()).isEqualTo(415);
    }

    @Test
    void writersShowTheirToken() throws Exception {
        HttpRequest.Builder grade = request(locked, "/api/v1/grades")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"source\":\"local\",\"grade\":\"B\"}"));
        assertThat(send(grade.copy()).statusCode()).isEqualTo(401);
        assertThat(send(grade.copy().header("Authorization", "Bearer wrong")).statusCode())
                .isEqualTo(401);
        assertThat(send(grade.copy().header("Authorization", "Bearer secret")).statusCode())
                .isEqualTo(204);
        assertThat(json("/api/v1/sources").findValuesAsText("grade")).contains("B");
    }

    @Test
    void withoutATokenOnlyThisMachineIsServed() {
        assertThat(catchThrowable(() -> new Serving("0.0.0.0", 0, List.of(), null, 1)))
                .hasMessageContaining("token");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        HttpRequest.Builder large = request(open, "/api/v1/read")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"" + "word ".repeat(1_000_000) + "\"}"));
        assertThat(send(large).statusCode()).isEqualTo(413);
        assertThat(postJson("/api/v1/read", "{\"text\":\"" + "word ".repeat(100_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        RateLimit limit = new RateLimit(10);
        for (int i = 0; i < 40; i++) {
            assertThat(limit.take("a", 0)).isZero();
        }
        assertThat(limit.take("a", 0)).isEqualTo(1);
        assertThat(limit.take("b", 0)).isZero();
        assertThat(limit.take("a", 200_000_000)).isZero();
    }

    @Test
    void readsWithoutKeeping() throws Exception {
        int before = json("/api/v1/articles?limit=1000").path("articles").size();
        JsonNode reading = JSON.readTree(postJson(
                        "/api/v1/read",
                        "{\"text\":\"Norway and Sweden will hold exercise Nordic Lantern from March 3 to 7, 2025, the Norwegian army said on Tuesday.\"}")
                .body());
        assertThat(reading.at("/exercises/0/name").asText()).isEqualTo("Nordic Lantern");
        assertThat(json("/api/v1/articles?limit=1000").path("articles")).hasSize(before);
    }

    @Test
    void splitsAndTakesItBack() throws Exception {
        List<String> before = ids("/api/v1/exercises");
        JsonNode exercise = json("/api/v1/exercises/steadfast-defender-2024").path("exercise");
        JsonNode member = exercise.path("members").get(0);
        HttpResponse<String> split = postJson(
                "/api/v1/exercises/steadfast-defender-2024/split", "{\"members\":[" + member + "],\"why\":\"a test\"}");
        assertThat(split.statusCode()).isEqualTo(201);
        assertThat(json("/api/v1/decisions").findValuesAsText("why")).containsExactly("a test");
        assertThat(ids("/api/v1/exercises")).hasSize(before.size() + 1).containsAll(before);
        String number = JSON.readTree(split.body()).path("number").asText();
        assertThat(send(request(open, "/api/v1/decisions/" + number).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(json("/api/v1/decisions")).isEmpty();
        assertThat(ids("/api/v1/exercises")).isEqualTo(before);
    }

    @Test
    void filteredExercisesCanBeTakenAlong() throws Exception {
        HttpResponse<String> csv = get("/api/v1/export?participant=BY");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"lagebild.csv\"");
        assertThat(csv.body()).contains("zapad-2025").doesNotContain("steadfast-defender");
        assertThat(get("/api/v1/export").body()).contains("zapad-2025", "steadfast-defender-2024");
        assertThat(get("/api/v1/export?id=varuna-2025,zapad-2025")
                        .body()
                        .lines()
                        .skip(1))
                .satisfiesExactly(row -> assertThat(row).startsWith("varuna-2025"), row -> assertThat(row)
                        .startsWith("zapad-2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=utf-8, zapad-2025.csv, zapad-2025",
        "mme, text/csv;charset=utf-8, zapad-2025.csv, Zapad-2025",
        "geojson, application/geo+json, zapad-2025.geojson, FeatureCollection",
        "kml, application/vnd.google-earth.kml+xml, zapad-2025.kml, <kml",
        "ics, text/calendar;charset=utf-8, zapad-2025.ics, BEGIN:VCALENDAR",
        "stix, application/stix+json;version=2.1, zapad-2025.json, \"bundle\""
    })
    void oneExerciseGoesOutInEveryFormat(String format, String type, String file, String content) throws Exception {
        HttpResponse<String> answer = get("/api/v1/export?id=zapad-2025&format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + file + "\"");
        assertThat(answer.body()).contains(content).doesNotContain("Steadfast");
    }

    @Test
    void theDossierSpeaksTheLanguageAskedFor() throws Exception {
        String path = "/api/v1/exercises/zapad-2025/dossier?lang=";
        assertThat(get(path + "de").body()).contains("Zapad-2025", "13.000");
        assertThat(get(path + "en").body()).contains("Zapad-2025", "13,000");
        assertThat(get(path + "en&format=html").body()).contains("<html").doesNotContain("<script");
        assertThat(get(path + "en&format=text&as_of=2025-03-01").body())
                .contains("13,000")
                .doesNotContain("100.000 Soldaten");
    }

    @Test
    void pagesAreFetchedFromTheirAddress() throws Exception {
        HttpServer web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        web.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/drill");
            byte[] body =
                    ("<html><body><p>Norway and Sweden will hold exercise Nordic Lantern from March 3 to 7, 2025, "
                                    + "the Norwegian army said on Tuesday.</p></body></html>")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        web.start();
        Desk trusting = new Desk(Lagebild.load(), true, new Fetcher(Desk.WAITED_FOR.withPrivate(true)));
        String address = "http://127.0.0.1:" + web.getAddress().getPort() + "/drill";
        try (Server server =
                Server.start(demo.store(), trusting, new Serving("127.0.0.1", 0, List.of(), null, 10_000), CLOCK)) {
            String body = "{\"published\":\"2025-02-04\",\"address\":\"" + address + "\"}";
            JsonNode reading =
                    JSON.readTree(postJson(server, "/api/v1/read", body).body());
            assertThat(reading.path("source").asText()).isEqualTo(address);
            assertThat(reading.at("/exercises/0/name").asText()).isEqualTo("Nordic Lantern");
            assertThat(postJson(server, "/api/v1/read", "{\"address\":\"" + address + "x\"}")
                            .statusCode())
                    .isEqualTo(422);
        } finally {
            web.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00::1]/",
                "ftp://example.org/"
            })
    void fetchesFromThePublicWebOnly(String address) throws Exception {
        for (String path : List.of("/api/v1/read", "/api/v1/articles")) {
            HttpResponse<String> answer = postJson(path, "{\"address\":\"" + address + "\"}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(JSON.readTree(answer.body()).path("detail").asText())
                    .containsAnyOf("is no public address", "only http and https");
        }
    }

    @Test
    void anAddressComesAlone() throws Exception {
        HttpResponse<String> answer =
                postJson("/api/v1/read", "{\"address\":\"https://example.org/\",\"text\":\"Nothing.\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theFeedIsAtom() throws Exception {
        HttpResponse<String> feed = get("/api/v1/changes.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("feed");
        assertThat(document.getElementsByTagName("entry").getLength()).isPositive();
    }

    private static String raw(String head) throws IOException {
        return raw(open, head);
    }

    private static String raw(Server server, String head) throws IOException {
        String end = head.contains("\r\n\r\n") ? "" : "\r\n";
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String closing = head.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            socket.getOutputStream().write((closing + end).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> ids(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        json(path)
                .path("exercises")
                .forEach(exercise -> ids.add(exercise.path("id").asText()));
        return ids;
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> postJson(String path, String body) throws Exception {
        return postJson(open, path, body);
    }

    private static HttpResponse<String> postJson(Server server, String path, String body) throws Exception {
        return send(
                request(server, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(open, path));
    }

    private static HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
