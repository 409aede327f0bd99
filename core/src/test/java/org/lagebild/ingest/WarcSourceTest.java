package org.lagebild.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.ingest.ArchiveBytes.gzip;
import static org.lagebild.ingest.ArchiveBytes.join;
import static org.lagebild.ingest.ArchiveBytes.page;
import static org.lagebild.ingest.ArchiveBytes.record;
import static org.lagebild.ingest.ArchiveBytes.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crawlers wrote is read; what they wrote wrongly is read as it is meant, or counted. */
class WarcSourceTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
    private static final byte[] ONE = page("https://a.example/1", HTML, utf8("<p>Übung eins</p>"));
    private static final byte[] TWO = page("https://a.example/2", HTML, utf8("<p>zwei</p>"));
    private static final byte[] THREE = page("https://a.example/3", HTML, utf8("<p>drei</p>"));

    @TempDir
    private Path folder;

    private final Meter meter = new Meter();

    private List<String> pagesOf(byte[] archive, String name) throws IOException {
        return pagesOf(archive, name, Gate.OPEN);
    }

    private List<String> pagesOf(byte[] archive, String name, Gate gate) throws IOException {
        Path file = Files.write(folder.resolve(name), archive);
        List<String> found = new ArrayList<>();
        new FileSource(gate, meter).read(file, incoming -> found.add(shown(incoming)));
        return found;
    }

    private static String shown(Incoming incoming) {
        if (incoming instanceof Incoming.Article article) {
            RawArticle raw = article.raw();
            return raw.url() + " " + (raw.html() == null ? raw.text() : raw.html());
        }
        return ((Incoming.Broken) incoming).message();
    }

    @Test
    void plainAndCompressedArchivesGiveTheSamePages() throws IOException {
        String[] pages = {"https://a.example/1 <p>Übung eins</p>", "https://a.example/2 <p>zwei</p>"};
        assertThat(pagesOf(join(ONE, TWO), "plain.warc")).containsExactly(pages);
        assertThat(pagesOf(join(gzip(ONE), gzip(TWO)), "each.warc.gz")).containsExactly(pages);
        assertThat(meter.broken()).isZero();
        assertThat(meter.records()).isEqualTo(4);
    }

    @Test
    void theDateOfARecordIsTheDayOfRetrievalAndNothingMore() throws IOException {
        Path file = Files.write(folder.resolve("a.warc"), ONE);
        FileSource.forEach(file, incoming -> {
            RawArticle raw = ((Incoming.Article) incoming).raw();
            assertThat(raw.published()).isNull();
            assertThat(raw.envelope().retrieved()).isEqualTo(LocalDate.of(2018, 9, 12));
        });
    }

    @Test
    void aWrongContentEncodingIsNotBelieved() throws IOException {
        byte[] unpacked = page("https://a.example/1", HTML + "Content-Encoding: gzip\r\n", utf8("<p>eins</p>"));
        byte[] packed = page("https://a.example/2", HTML, gzip(utf8("<p>zwei</p>")));
        byte[] right = page("https://a.example/3", HTML + "Content-Encoding: gzip\r\n", gzip(utf8("<p>drei</p>")));
        assertThat(pagesOf(join(unpacked, packed, right), "cc.warc"))
                .containsExactly(
                        "https://a.example/1 <p>eins</p>",
                        "https://a.example/2 <p>zwei</p>",
                        "https://a.example/3 <p>drei</p>");
    }

    @Test
    void whatIsPackedWithBrotliIsCountedAsBrokenAndNotReadAsNoise() throws IOException {
        byte[] packed = page("https://a.example/1", HTML + "Content-Encoding: br\r\n", ArchiveBytes.BROTLI);
        byte[] plain = page("https://a.example/2", HTML + "Content-Encoding: br\r\n", utf8("<p>zwei</p>"));
        Path file = Files.write(folder.resolve("br.warc"), join(packed, plain));
        Meter meter = new Meter();
        List<String> sources = new ArrayList<>();
        new FileSource(Gate.OPEN, meter).read(file, incoming -> sources.add(incoming.source()));
        assertThat(sources).containsExactly("https://a.example/2");
        assertThat(meter.broken()).isEqualTo(1);
    }

    @Test
    void chunksAreJoinedWhereThereAreChunks() throws IOException {
        String chunked = HTML + "Transfer-Encoding: chunked\r\n";
        byte[] real = page("https://a.example/1", chunked, utf8("7\r\n<p>eins\r\n4\r\n</p>\r\n0\r\n\r\n"));
        byte[] claimed = page("https://a.example/2", chunked, utf8("<p>zwei</p>"));
        assertThat(pagesOf(join(real, claimed), "chunks.warc"))
                .containsExactly("https://a.example/1 <p>eins</p>", "https://a.example/2 <p>zwei</p>");
    }

    @Test
    void theCharsetIsWhatTheBytesTheServerAndThePageSay() throws IOException {
        byte[] cyrillic = "<p>Учения</p>".getBytes(Charset.forName("windows-1251"));
        byte[] server = page("https://a.example/1", "Content-Type: text/html; charset=windows-1251\r\n", cyrillic);
        byte[] meta = page(
                "https://a.example/2",
                "Content-Type: text/html\r\n",
                join(utf8("<meta charset=\"windows-1251\">"), cyrillic));
        byte[] wrong =
                page("https://a.example/3", "Content-Type: text/html; charset=iso-8859-1\r\n", utf8("<p>Übung</p>"));
        assertThat(pagesOf(join(server, meta, wrong), "charsets.warc"))
                .containsExactly(
                        "https://a.example/1 <p>Учения</p>",
                        "https://a.example/2 <meta charset=\"windows-1251\"><p>Учения</p>",
                        "https://a.example/3 <p>Übung</p>");
    }

    @Test
    void whatIsNoPageIsCounted() throws IOException {
        byte[] request = record("request", "application/http", "https://a.example/", utf8("GET / HTTP/1.1\r\n\r\n"));
        byte[] picture = page("https://a.example/p", "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
        byte[] redirect = record(
                "response",
                "application/http",
                "https://a.example/r",
                utf8("HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n"));
        byte[] text = record("conversion", "text/plain", "https://a.example/t", utf8("Nur Text."));
        assertThat(pagesOf(join(request, picture, redirect, text, ONE), "mixed.warc"))
                .containsExactly("https://a.example/t Nur Text.", "https://a.example/1 <p>Übung eins</p>");
        assertThat(meter.noPages()).isEqualTo(3);
        assertThat(meter.broken()).isZero();
    }

    @Test
    void aBrokenRecordIsPassedOverAndCounted() throws IOException {
        byte[] broken = gzip(TWO);
        Arrays.fill(broken, 40, broken.length - 20, (byte) 0x55);
        assertThat(pagesOf(join(gzip(ONE), broken, gzip(THREE)), "broken.warc.gz"))
                .containsExactly("https://a.example/1 <p>Übung eins</p>", "https://a.example/3 <p>drei</p>");
        assertThat(meter.broken()).isPositive();
    }

    @Test
    void aRecordOfAWrongLengthCostsOnlyItself() throws IOException {
        byte[] longer = utf8(new String(TWO, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 999999"));
        assertThat(pagesOf(join(ONE, longer, THREE), "length.warc")).contains("https://a.example/3 <p>drei</p>");
        assertThat(meter.broken()).isPositive();
    }

    @Test
    void aLastRecordThatBreaksOffIsReadUpToThere() throws IOException {
        byte[] last = page("https://a.example/2", HTML, utf8("<p>zwei</p>".repeat(500)));
        byte[] whole = join(gzip(ONE), gzip(last));
        List<String> pages = pagesOf(Arrays.copyOf(whole, whole.length - 12), "cut.warc.gz");
        assertThat(pages.get(0)).isEqualTo("https://a.example/1 <p>Übung eins</p>");
        assertThat(meter.broken()).isEqualTo(1);
        assertThat(pages.subList(1, pages.size())).allMatch(page -> page.startsWith("https://a.example/2 <p>zwei</p>"));
    }

    @Test
    void aFileThatIsNoArchiveIsSaidToBeNone() throws IOException {
        assertThat(pagesOf(utf8("Das ist kein Archiv."), "no.warc"))
                .singleElement()
                .asString()
                .contains("is no WARC");
    }

    @Test
    void theGateKeepsPagesOut() throws IOException {
        Gate gate = (bytes, length) ->
                new String(bytes, 0, length, java.nio.charset.StandardCharsets.UTF_8).contains("zwei");
        assertThat(pagesOf(join(gzip(ONE), gzip(TWO), gzip(THREE)), "gate.warc.gz", gate))
                .containsExactly("https://a.example/2 <p>zwei</p>");
        assertThat(meter.irrelevant()).isEqualTo(2);
    }

    @Test
    void aRecordThatGrowsWithoutEndIsReadUpToTheBound() throws IOException {
        byte[] bomb = page("https://a.example/2", HTML, gzip(new byte[40 << 20]));
        List<String> pages = pagesOf(join(gzip(ONE), gzip(bomb), gzip(THREE)), "bomb.warc.gz");
        assertThat(pages).hasSize(2);
        assertThat(meter.noPages()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutAnAddressIsNamedByItsPlace() throws IOException {
        String record =
                new String(ONE, java.nio.charset.StandardCharsets.UTF_8).replaceFirst("WARC-Target-URI: \\S+\r\n", "");
        Path file = Files.write(folder.resolve("a.warc"), join(TWO, utf8(record)));
        List<String> sources = new ArrayList<>();
        FileSource.forEach(file, incoming -> sources.add(incoming.source()));
        assertThat(sources).containsExactly("https://a.example/2", file + ":" + TWO.length);
    }

    @Test
    void aFaultOfTheReceiverIsNoFaultOfTheArchive() throws IOException {
        Path file = Files.write(folder.resolve("a.warc"), join(ONE, TWO));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> FileSource.forEach(file, incoming -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
    }
}
