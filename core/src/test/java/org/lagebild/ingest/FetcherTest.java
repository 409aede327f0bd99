package org.lagebild.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.ingest.Misbehaving.answer;
import static org.lagebild.ingest.Misbehaving.page;
import static org.lagebild.ingest.Misbehaving.redirect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, a document or a reason comes back within the bounds. */
@Timeout(30)
class FetcherTest {
    private static final int MOST_BYTES = 100_000;

    private final Fetcher fetcher = new Fetcher(new Fetcher.Settings(
            "Lagebild/test", true, Duration.ofSeconds(1), MOST_BYTES, Duration.ofMillis(1), 3, Duration.ofSeconds(2)));

    private Misbehaving server;

    @BeforeEach
    void start() throws IOException {
        server = new Misbehaving();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Fetcher once() {
        return new Fetcher(new Fetcher.Settings(
                "Lagebild/test",
                true,
                Duration.ofSeconds(1),
                MOST_BYTES,
                Duration.ofMillis(1),
                1,
                Duration.ofSeconds(2)));
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Document.class);
        return new String(((Fetched.Document) fetched).bytes(), UTF_8);
    }

    private static Fetched.Refused refused(Fetched fetched, String... words) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        Fetched.Refused refused = (Fetched.Refused) fetched;
        assertThat(refused.message()).contains("Maybe ").contains(words);
        return refused;
    }

    @Test
    void aPageComesWithWhatTheServerSaysOfIt() {
        server.at("/page", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            answer(exchange, 200, "text/html; charset=windows-1251", new byte[] {(byte) 0xd3});
        });
        Fetched.Document page = (Fetched.Document) fetcher.get(server.address("/page"));
        assertThat(page.charset()).isEqualTo("windows-1251");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.validators()).isEqualTo(new Fetched.Validators("\"7\"", null));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        server.at("/feed", exchange -> {
            boolean same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(exchange, same ? 304 : 200, "text/xml", same ? new byte[0] : "<rss/>".getBytes(US_ASCII));
        });
        assertThat(text(fetcher.get(server.address("/feed")))).isEqualTo("<rss/>");
        assertThat(fetcher.get(server.address("/feed"), new Fetched.Validators("\"7\"", null)))
                .isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void aServerThatNeverAnswersIsLeft() throws IOException {
        String slow = server.raw(out -> Thread.sleep(20_000));
        refused(once().get(slow), "cannot be fetched");
    }

    @Test
    void aServerThatDripsIsLeft() throws IOException {
        String drip = server.raw(out -> {
            out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n".getBytes(US_ASCII));
            for (int i = 0; i < 200; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });
        refused(once().get(drip), "took more than 1 seconds");
    }

    @Test
    void anEndlessPageIsCutOff() throws IOException {
        String endless = server.raw(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(US_ASCII));
            byte[] block = new byte[10_000];
            for (int i = 0; i < 100_000; i++) {
                out.write(block);
            }
        });
        refused(fetcher.get(endless), "larger than 97 KB");
    }

    @Test
    void endlessHeadersAreLeft() throws IOException {
        String headers = server.raw(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(US_ASCII));
            for (int i = 0; i < 5_000_000; i++) {
                out.write("X-Header: more and more and more\r\n".getBytes(US_ASCII));
            }
        });
        refused(once().get(headers), "cannot be fetched");
    }

    @Test
    void aPageThatIsShorterThanAnnouncedIsReadAsFarAsItCame() throws IOException {
        String wrong = server.raw(
                out -> out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>kurz</p>"
                        .getBytes(US_ASCII)));
        assertThat(text(fetcher.get(wrong))).isEqualTo("<p>kurz</p>");
    }

    @Test
    void aPageThatIsLongerThanAnnouncedIsReadAsFarAsAnnounced() throws IOException {
        String wrong = server.raw(
                out -> out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>lang</p>"
                        .getBytes(US_ASCII)));
        assertThat(text(fetcher.get(wrong))).isEqualTo("<p>l");
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        refused(
                once().get(server.raw(out -> out.write("SSH-2.0-OpenSSH\r\n".getBytes(US_ASCII)))),
                "cannot be fetched");
    }

    @Test
    void redirectsAreFollowedAndCirclesLeft() {
        server.at("/old", exchange -> redirect(exchange, "/new"))
                .at("/new", exchange -> page(exchange, "neu"))
                .at("/a", exchange -> redirect(exchange, "/b"))
                .at("/b", exchange -> redirect(exchange, "/a"))
                .at("/self", exchange -> redirect(exchange, "/self"));
        Fetched.Document found = (Fetched.Document) fetcher.get(server.address("/old"));
        assertThat(found.address()).isEqualTo(server.address("/new"));
        refused(fetcher.get(server.address("/a")), "leads in a circle");
        refused(fetcher.get(server.address("/self")), "leads in a circle");
    }

    @Test
    void redirectsWithoutEndAreLeft() {
        AtomicInteger hops = new AtomicInteger();
        server.at("/hop", exchange -> redirect(exchange, "/hop" + hops.incrementAndGet()));
        refused(fetcher.get(server.address("/hop")), "leads on more than 8 times");
        assertThat(hops.get()).isLessThan(12);
    }

    @Test
    void redirectsToOtherSchemesAreRefused() {
        server.at("/file", exchange -> redirect(exchange, "file:///etc/passwd"))
                .at("/jar", exchange -> redirect(exchange, "jar:http://a.example/x!/y"));
        refused(fetcher.get(server.address("/file")), "only http and https");
        refused(fetcher.get(server.address("/jar")), "only http and https");
    }

    @Test
    void packedPagesAreUnpackedAndBombsAreNot() {
        server.at("/packed", exchange -> packed(exchange, ArchiveBytes.utf8("<p>Übung</p>")))
                .at("/bomb", exchange -> packed(exchange, new byte[40 << 20]));
        assertThat(text(fetcher.get(server.address("/packed")))).isEqualTo("<p>Übung</p>");
        refused(fetcher.get(server.address("/bomb")), "larger than 97 KB");
    }

    @Test
    void onlyGzipIsAskedForAndOtherPackingIsRefused() {
        List<String> asked = new ArrayList<>();
        server.at("/br", exchange -> {
            asked.addAll(exchange.getRequestHeaders().get("Accept-Encoding"));
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            answer(exchange, 200, "text/html", ArchiveBytes.BROTLI);
        });
        refused(fetcher.get(server.address("/br")), "packed as \"br\", though only gzip was asked for");
        assertThat(asked).contains("gzip").doesNotContain("br");
    }

    private static void packed(com.sun.net.httpserver.HttpExchange exchange, byte[] plain) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        answer(exchange, 200, "text/html", ArchiveBytes.gzip(plain));
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() {
        AtomicInteger times = new AtomicInteger();
        server.at("/busy", exchange -> {
            boolean first = times.getAndIncrement() == 0;
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, first ? 429 : 200, "text/html", "da".getBytes(US_ASCII));
        });
        long start = System.nanoTime();
        assertThat(text(fetcher.get(server.address("/busy")))).isEqualTo("da");
        assertThat(System.nanoTime() - start).isGreaterThan(900_000_000L);
        assertThat(times.get()).isEqualTo(2);
    }

    @Test
    void aServerThatWantsUsBackMuchLaterIsLeftForNow() {
        server.at("/later", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            answer(exchange, 503, "text/html", new byte[0]);
        });
        assertThat(refused(fetcher.get(server.address("/later")), "3600 seconds")
                        .forNow())
                .isTrue();
    }

    @Test
    void aPageThatIsNotThereIsGoneForGood() {
        assertThat(refused(fetcher.get(server.address("/none")), "404").forNow())
                .isFalse();
    }

    @Test
    void robotsDecideAndAreAskedOnce() {
        server.at(
                        "/robots.txt",
                        exchange -> answer(
                                exchange, 200, "text/plain", "User-agent: *\nDisallow: /secret\n".getBytes(US_ASCII)))
                .at("/secret", exchange -> page(exchange, "geheim"))
                .at("/open", exchange -> page(exchange, "offen"));
        refused(fetcher.get(server.address("/secret/1")), "robots.txt");
        assertThat(text(fetcher.get(server.address("/open")))).isEqualTo("offen");
        assertThat(server.asked()).isEqualTo(List.of("/robots.txt", "/open"));
    }

    @Test
    void robotsThatCannotBeReadForbidEverything() {
        server.at("/robots.txt", exchange -> answer(exchange, 500, "text/plain", new byte[0]))
                .at("/page", exchange -> page(exchange, "x"));
        refused(once().get(server.address("/page")), "robots.txt");
    }

    @Test
    void aPrivateAddressIsRefusedAlsoBehindARedirect() {
        Fetcher careful = new Fetcher(Fetcher.Settings.CAREFUL);
        refused(careful.get(server.address("/page")), "no public address", "--allow-private");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void thePauseBetweenTwoRequestsToAHostIsKept() {
        Fetcher polite = new Fetcher(new Fetcher.Settings(
                "Lagebild/test",
                true,
                Duration.ofSeconds(1),
                MOST_BYTES,
                Duration.ofMillis(300),
                1,
                Duration.ofSeconds(1)));
        server.at("/page", exchange -> page(exchange, "x"));
        long start = System.nanoTime();
        polite.get(server.address("/page"));
        polite.get(server.address("/page"));
        assertThat(System.nanoTime() - start).isGreaterThan(590_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://user:pass@127.0.0.1/",
                "http://198.18.0.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[2002:7f00:1::]/",
                "file:///etc/passwd",
                "ftp://a.example/",
                "http://",
                "gopher://127.0.0.1/",
                "http:///x",
                "//a.example/"
            })
    void whatIsNotPublicIsRefused(String address) {
        assertThat(new Fetcher(Fetcher.Settings.CAREFUL).get(address)).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void addressesAsPeopleWriteThemAreUnderstood() throws RefusedException {
        assertThat(Fetcher.uri("https://bücher.example")).hasToString("https://xn--bcher-kva.example/");
        assertThat(Fetcher.uri("https://a.example/Übung am Ort?x=[1]#teil"))
                .hasToString("https://a.example/%C3%9Cbung%20am%20Ort?x=[1]");
        assertThat(Fetcher.uri(" http://a.example:8080/x%20y%zz ")).hasToString("http://a.example:8080/x%20y%25zz");
    }
}
