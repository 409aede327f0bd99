package org.lagebild.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds of every kind give the same articles. */
class FeedReaderTest {
    private static final String HOME = "https://a.example/feeds/";

    private static Feed read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Feed read(byte[] bytes) {
        try {
            return FeedReader.read(bytes, null, HOME);
        } catch (FeedReader.NoFeedException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static void assertTheArticle(Feed feed, Feed.Kind kind) {
        assertThat(feed.kind()).isEqualTo(kind);
        assertThat(feed.items()).hasSize(1);
        Feed.Item item = feed.items().get(0);
        assertThat(item.link()).isEqualTo("https://a.example/1");
        assertThat(item.title()).isEqualTo("Manöver & mehr");
        assertThat(item.published()).isEqualTo(LocalDate.of(2025, 9, 12));
    }

    @Test
    void rss2() {
        Feed feed =
                read("<?xml version='1.0'?><rss version='2.0'><channel><title>Blatt</title><language>de-DE</language>"
                        + "<item><title>Manöver &amp; mehr</title><link>/1</link><guid isPermaLink='false'>x1</guid>"
                        + "<pubDate>Fri, 12 Sep 2025 08:00:00 +0200</pubDate><description>&lt;p>Kurz&lt;/p></description>"
                        + "<source url='https://b.example/'>Agentur</source></item></channel></rss>");
        assertTheArticle(feed, Feed.Kind.RSS);
        assertThat(feed.title()).isEqualTo("Blatt");
        Feed.Item item = feed.items().get(0);
        assertThat(item.id()).isEqualTo("x1");
        assertThat(item.language()).isEqualTo("de");
        assertThat(item.outlet()).isEqualTo("Agentur");
        assertThat(item.text()).isEqualTo("<p>Kurz</p>");
    }

    @Test
    void rss1AndOlder() {
        assertTheArticle(
                read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>Blatt</title></channel>"
                        + "<item rdf:about='https://a.example/1'><title>Manöver &amp; mehr</title><link>https://a.example/1</link>"
                        + "<dc:date>2025-09-12T08:00:00+02:00</dc:date></item></rdf:RDF>"),
                Feed.Kind.RDF);
    }

    @Test
    void atom() {
        assertTheArticle(
                read(
                        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/'><title>Blatt</title><entry>"
                                + "<title type='html'>Manöver &amp;amp; mehr</title><link rel='self' href='x.xml'/><link href='1'/>"
                                + "<id>urn:1</id><updated>2025-09-14T00:00:00Z</updated><published>2025-09-12T00:00:00Z</published>"
                                + "</entry></feed>"),
                Feed.Kind.ATOM);
    }

    @Test
    void jsonFeed() {
        assertTheArticle(
                read(
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Blatt\",\"items\":[{\"id\":\"1\",\"url\":\"/1\","
                                + "\"title\":\"Manöver & mehr\",\"date_published\":\"2025-09-12T08:00:00Z\",\"content_text\":\"Kurz\"}]}"),
                Feed.Kind.JSON);
    }

    @Test
    void newsSitemap() {
        Feed feed = read(
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'"
                        + " xmlns:image='x'><url><loc>https://a.example/1</loc><image:image><image:loc>https://a.example/p.jpg</image:loc>"
                        + "<image:title>Bild</image:title></image:image><news:news><news:publication><news:name>Blatt</news:name>"
                        + "<news:language>de</news:language></news:publication><news:publication_date>2025-09-12</news:publication_date>"
                        + "<news:title>Manöver &amp; mehr</news:title></news:news></url></urlset>");
        assertTheArticle(feed, Feed.Kind.SITEMAP);
        assertThat(feed.items().get(0).outlet()).isEqualTo("Blatt");
        assertThat(feed.items().get(0).language()).isEqualTo("de");
    }

    @Test
    void sitemapIndexOpmlAndPageLeadToOtherFeeds() {
        assertThat(read("<sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>")
                        .feeds())
                .containsExactly("https://a.example/s1.xml");
        assertThat(read("<opml version='1.0'><body><outline text='Gruppe'><outline xmlUrl='https://a.example/rss'/>"
                                + "<outline xmlURL='https://b.example/rss'/></outline></body></opml>")
                        .feeds())
                .containsExactly("https://a.example/rss", "https://b.example/rss");
        assertThat(
                        read("<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html>")
                                .feeds())
                .containsExactly("https://a.example/rss");
    }

    @Test
    void collectionsOfNewsKeepTheOutletAndLoseItInTheHeadline() {
        Feed.Item item =
                read("<rss><channel><item><title>Manöver beginnt - Blatt</title><link>https://news.example/x</link>"
                                + "<source url='https://blatt.example'>Blatt</source></item></channel></rss>")
                        .items()
                        .get(0);
        assertThat(item.title()).isEqualTo("Manöver beginnt");
        assertThat(item.outlet()).isEqualTo("Blatt");
    }

    @Test
    void whatIsNotWellFormedIsReadAsFarAsItMakesSense() {
        Feed feed = read("<rss><channel><item><title>A & B</title><link>https://a.example/?a=1&b=2</link></item>"
                + "<item><title>Zweiter</title><description><![CDATA[Text");
        assertThat(feed.items()).extracting(Feed.Item::title).containsExactly("A & B", "Zweiter");
        assertThat(feed.items().get(0).link()).isEqualTo("https://a.example/?a=1&b=2");
    }

    @Test
    void everyEncodingIsRead() {
        String feed = "<rss><channel><item><title>Übung</title></item></channel></rss>";
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32BE"))) {
            assertThat(read(feed.getBytes(charset)).items().get(0).title()).isEqualTo("Übung");
        }
        String declared = "<?xml version='1.0' encoding='iso-8859-15'?>" + feed;
        assertThat(read(declared.getBytes(Charset.forName("ISO-8859-15")))
                        .items()
                        .get(0)
                        .title())
                .isEqualTo("Übung");
    }

    @Test
    @Timeout(5)
    void aBillionEntitiesStayOne() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><rss><channel><item><title>&z;</title></item></channel></rss>");
        assertThat(read(bomb.toString()).items().get(0).title()).hasSizeLessThan(20);
    }

    @Test
    void aFileThatAnEntityNamesIsNotOpened() {
        Feed feed = read("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<rss><channel><item><title>&x;</title></item></channel></rss>");
        assertThat(feed.items().get(0).title()).doesNotContain("root:");
    }

    @Test
    @Timeout(10)
    void whatNestsWithoutEndIsRefused() {
        byte[] deep = ("<rss>" + "<a>".repeat(200_000)).getBytes(UTF_8);
        assertThatThrownBy(() -> FeedReader.read(deep, null, HOME)).hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><head><title>x</title></head></html>', names no feed",
        "'<svg/>', first element is <svg>",
        "'Seite nicht gefunden', holds no element",
        "'{\"a\":1}', without \"items\"",
        "'{\"items\":[', is no JSON",
        "'  ', is empty"
    })
    void whatIsNoFeedIsRefusedWithAReason(String text, String reason) {
        assertThatThrownBy(() -> FeedReader.read(text.getBytes(UTF_8), null, HOME))
                .isInstanceOf(FeedReader.NoFeedException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 01 Jan 2004 19:48:21 GMT', 2004-01-01",
        "'Thu, 1 Jan 04 19:48 EST', 2004-01-01",
        "'01 January 2004', 2004-01-01",
        "2003-12-31T10:14:55Z, 2003-12-31",
        "20031231, 2003-12-31",
        "2003-12, 2003-12-01",
        "'Sun Jan  4 16:29:06 PST 2004', 2004-01-04",
        "'January 4, 2004', 2004-01-04",
        "1073231346, 2004-01-04",
        "'Mon, 31 Feb 2004', ",
        "gestern, ",
        "'', "
    })
    void daysAreReadFromEveryForm(String stamp, LocalDate day) {
        assertThat(FeedDates.day(stamp).orElse(null)).isEqualTo(day);
    }

    @Test
    void itemsWithoutNameAndAddressAreToldApartByTheirWords() throws FeedReader.NoFeedException {
        String item = "<item><title>Lage</title><description>%s</description></item>";
        String feed = "<rss><channel>" + item.formatted("Eins") + item.formatted("Zwei") + item.formatted("Eins")
                + "</channel></rss>";
        List<String> ids = FeedReader.read(ArchiveBytes.utf8(feed), null, "https://a.example/").items().stream()
                .map(Feed.Item::id)
                .toList();
        assertThat(ids.get(0)).startsWith("Lage #").isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }
}
