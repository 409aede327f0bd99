package org.lagebild.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Whatever bytes come in, the readers of archives, feeds, answers and dates end with a result or a reason. */
class IngestProperties {
    private static final byte[] PAGE = ArchiveBytes.page(
            "https://a.example/1",
            "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
            ArchiveBytes.utf8("7\r\n<p>x</p>\r\n0\r\n\r\n"));
    private static final List<byte[]> FEEDS = List.of(
            ArchiveBytes.utf8(
                    "<rss><channel><title>x</title><item><title>A &amp; B</title><link>/1</link><pubDate>Fri, 12 Sep 2025"
                            + " 08:00:00 GMT</pubDate><description><![CDATA[<p>y</p>]]></description></item></channel></rss>"),
            ArchiveBytes.utf8(
                    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>x</title><link href='1'/><updated>"
                            + "2025-09-12T00:00:00Z</updated></entry></feed>"),
            ArchiveBytes.utf8(
                    "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"url\":\"/1\"}]}"),
            ArchiveBytes.utf8("<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>"));

    @Property(tries = 300)
    void archivesEnd(@ForAll long seed) throws IOException {
        byte[] plain = changed(ArchiveBytes.join(PAGE, PAGE), new Random(seed));
        byte[] packed = changed(ArchiveBytes.join(ArchiveBytes.gzip(PAGE), ArchiveBytes.gzip(PAGE)), new Random(seed));
        for (byte[] archive : List.of(plain, packed)) {
            new WarcSource("x", Gate.OPEN, new Meter())
                    .forEach(new ByteArrayInputStream(archive), incoming -> assertThat(incoming.source())
                            .isNotNull());
        }
    }

    @Property(tries = 500)
    void feedsGiveItemsOrAReason(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] feed = changed(FEEDS.get(random.nextInt(FEEDS.size())), random);
        try {
            FeedReader.read(feed, null, "https://a.example/").items().forEach(item -> assertThat(item.id())
                    .isNotNull());
        } catch (FeedReader.NoFeedException e) {
            assertThat(e).hasMessageContaining("Maybe ");
        }
    }

    @Property
    void datesEnd(@ForAll @StringLength(max = 60) String stamp) {
        FeedDates.day(stamp).ifPresent(day -> assertThat(day.getYear()).isBetween(1901, 2199));
    }

    @Property
    void robotsEnd(@ForAll @StringLength(max = 80) String path) {
        Robots robots = Robots.of("User-agent: *\nDisallow: " + path + "\nAllow: /*" + path + "$", "lagebild");
        assertThat(robots.allows("/robots")).isIn(true, false);
    }

    @Property
    void addressesAreUnderstoodOrRefused(@ForAll @StringLength(max = 60) String rest) {
        for (String start : List.of("", "http://", "https://a.example/")) {
            try {
                assertThat(Fetcher.uri(start + rest)).isNotNull();
            } catch (RefusedException e) {
                assertThat(e).hasMessageContaining("Maybe ");
            }
        }
    }

    @Property
    void textsComeBackFromUtf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String whole = new String(bytes, StandardCharsets.UTF_8);
        assertThat(new Utf8().decode(bytes, 0, bytes.length))
                .isEqualTo(whole.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Java's own reader, told to report, refuses the same bytes. */
    @Property(tries = 5000)
    void whatIsNoUtf8IsRefused(@ForAll long seed) {
        byte[] bytes =
                changed("Übung – “drill” 🎖\u0800\uffff ".repeat(2).getBytes(StandardCharsets.UTF_8), new Random(seed));
        String read = new Utf8().decode(bytes, 0, bytes.length);
        try {
            String strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(read).isEqualTo(strict.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            assertThat(read).isNull();
        }
    }

    @Test
    void overlongFormsSurrogatesAndCharactersBeyondTheLastAreNoUtf8() {
        for (String bytes : List.of(
                "c080",
                "c1bf",
                "e09fbf",
                "eda080",
                "edbfbf",
                "f08fbfbf",
                "f4908080",
                "f5808080",
                "80",
                "c3",
                "e282",
                "f09f8e")) {
            byte[] given = HexFormat.of().parseHex(bytes);
            assertThat(new Utf8().decode(given, 0, given.length)).as(bytes).isNull();
        }
        byte[] marks = HexFormat.of().parseHex("c280dfbfe0a080ed9fbfee8080efbfbff0908080f48fbfbf");
        assertThat(new Utf8().decode(marks, 0, marks.length))
                .isEqualTo("\u0080\u07ff\u0800\ud7ff\ue000\uffff" + Character.toString(0x10000)
                        + Character.toString(0x10ffff));
    }

    /** Some bytes changed, moved, cut out or doubled. */
    private static byte[] changed(byte[] bytes, Random random) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(8); i >= 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length() - 1);
            int end = Math.min(text.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                default -> text.setLength(Math.max(2, random.nextInt(text.length())));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
