package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new in feeds is read, once. */
class FollowCommandTest {
    private static final String ARTICLE =
            "<html lang='de'><head><meta property='og:site_name' content='Blatt'></head><body><article>"
                    + "<h1>Manöver in Litauen</h1><p>Die Bundeswehr hat am Montag in Litauen ein Manöver mit 500 Soldaten begonnen, sagte ein"
                    + " Sprecher der Brigade in Vilnius.</p><p>Die Übung dauert zwei Wochen und findet jedes Jahr im September statt, wie es"
                    + " hieß.</p></article></body></html>";

    @TempDir
    private Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String page = pages.get(path);
            String etag = page == null ? "" : "\"" + page.hashCode() + "\"";
            boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = page == null || same ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith("1") ? "text/html" : "text/xml");
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.sendResponseHeaders(page == null ? 404 : same ? 304 : 200, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        pages.put("/rss", feed("a1"));
        pages.put("/a1", ARTICLE);
        pages.put("/b1", ARTICLE.replace("Litauen", "Lettland"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String feed(String... articles) {
        StringBuilder items = new StringBuilder();
        for (String article : articles) {
            items.append("<item><title>Kurz</title><link>/").append(article).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>Blatt</title>" + items + "</channel></rss>";
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CommandRun follow(String... options) {
        List<String> command = new ArrayList<>(List.of(
                "follow",
                "--allow-private",
                "--format",
                "jsonl",
                "--state",
                folder.resolve("state.jsonl").toString()));
        command.addAll(List.of(options));
        return CommandRun.of(command.toArray(String[]::new));
    }

    @Test
    void whatIsReadIsKeptInAStoreWithItsAddress() {
        String store = folder.resolve("kept.db").toString();
        follow(address("/rss"), "--store", store);
        pages.put("/rss", feed("b1", "a1"));
        follow(address("/rss"), "--store", store);
        CommandRun found = CommandRun.of("search", "Litauen", "--format", "jsonl", "--store", store);
        assertThat(found.out()).contains("\"url\":\"" + address("/a1") + "\"").doesNotContain("/b1");
        assertThat(CommandRun.of("search", "Lettland", "--format", "jsonl", "--store", store)
                        .out())
                .contains(address("/b1"));
    }

    @Test
    void nothingIsReadTwiceAlsoAfterARestart() {
        CommandRun first = follow(address("/rss"));
        assertThat(first.out().lines())
                .singleElement()
                .asString()
                .contains("/a1")
                .contains("Manöver in Litauen");
        assertThat(follow(address("/rss")).out()).isEmpty();
        pages.put("/rss", feed("b1", "a1"));
        assertThat(follow(address("/rss")).out().lines())
                .singleElement()
                .asString()
                .contains("/b1");
        assertThat(asked.stream().filter(path -> path.equals("/a1"))).hasSize(1);
    }

    @Test
    void aListOfFeedsIsFollowedFromAFile() throws IOException {
        Path opml = Files.writeString(
                folder.resolve("sources.opml"),
                "<opml><body><outline xmlUrl='" + address("/rss") + "'/><outline xmlUrl='" + address("/none")
                        + "'/></body></opml>");
        CommandRun run = follow(opml.toString());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run.err()).contains("/none").contains("404");
    }

    @Test
    void whatTheFeedSaysIsReadWhereThePageIsGone() {
        String text =
                "Die Bundeswehr hat am Montag in Litauen ein Manöver mit 500 Soldaten begonnen, sagte ein Sprecher. ";
        pages.put(
                "/rss",
                "<rss><channel><title>Blatt</title><item><title>Manöver in Litauen</title><link>/gone1</link><description>"
                        + text.repeat(3) + "</description></item></channel></rss>");
        CommandRun run = follow(address("/rss"), "--text");
        assertThat(run.out())
                .contains("500 Soldaten")
                .contains("\"title\":\"Manöver in Litauen\"")
                .contains("\"outlet\":\"Blatt\"");
        assertThat(run.err()).contains("what the feed says was read");
    }

    @Test
    void pagesAreNotFetchedWhereTheFeedIsEnough() {
        pages.put("/rss", feed("a1", "a1?x"));
        CommandRun run = follow(address("/rss"), "--no-pages");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(asked).doesNotContain("/a1");
    }

    @Test
    void aStateThatBreaksOffIsMended() throws IOException {
        follow(address("/rss"));
        Path state = folder.resolve("state.jsonl");
        Files.writeString(state, Files.readString(state) + "{\"item\":\"123");
        assertThat(follow(address("/rss")).out()).isEmpty();
        pages.put("/rss", feed("b1", "a1"));
        assertThat(follow(address("/rss")).out().lines()).hasSize(1);
        assertThat(follow(address("/rss")).out()).isEmpty();
    }

    @Test
    void privateAddressesAreNotFollowedUnlessAllowed() {
        CommandRun run = CommandRun.of(
                "follow", address("/rss"), "--state", folder.resolve("s.jsonl").toString());
        assertThat(run.err()).contains("no public address");
        assertThat(asked).isEmpty();
    }

    @Test
    void aPageIsReadFromItsAddress() {
        CommandRun run = CommandRun.of("extract", "--allow-private", address("/a1"));
        assertThat(run.out()).contains("\"title\":\"Manöver in Litauen\"").contains("500 Soldaten");
        CommandRun read =
                CommandRun.of("read", "--allow-private", "--format", "jsonl", address("/a1"), address("/none"));
        assertThat(read.out().lines()).hasSize(2);
        assertThat(read.err()).contains("404");
    }
}
