package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.article.Post;
import org.lagebild.ingest.Envelope;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.Reading;

/** What a page says around its article; live blogs fall apart into dated posts. */
class PageDetailsTest {
    private static final Lagebild LAGEBILD = Lagebild.load();
    private static final String BEFORE =
            "An der Grenze zwischen Polen und Belarus wächst die Spannung, seit beide Seiten ihre Truppen verlegen.";
    private static final String ONE =
            "Polen hat am Freitag seine Grenze zu Belarus geschlossen, wie der Innenminister in Warschau mitteilte.";
    private static final String TWO =
            "Russland und Belarus haben ihr Manöver begonnen. Nach Angaben aus Minsk nehmen 13.000 Soldaten daran teil.";
    private static final String THREE =
            "Litauens Präsident sprach am Abend von einer ernsten Lage und bat die Verbündeten um Hilfe an der Grenze.";

    private static Article read(String head, String body) {
        return read(head, body, null);
    }

    private static Article read(String head, String body, LocalDate retrieved) {
        String html = "<html lang='de'><head>" + head + "</head><body>" + body + "</body></html>";
        return LAGEBILD.extract(
                new RawArticle("x", null, html, "https://a.example/x", null, null, Envelope.retrieved(retrieved)));
    }

    @Test
    void aLiveBlogFallsApartIntoDatedPosts() {
        Article article = read(
                "<title>Liveblog</title>",
                "<article><h1>Liveblog zum Manöver</h1>" + post("14:30", "<h3>Grenze zu</h3>", ONE)
                        + post("12:10", "", TWO) + post("08:00", "", THREE) + "</article>");
        assertThat(article.details().posts())
                .containsExactly(
                        new Post("2025-09-12T14:30+02:00", LocalDate.of(2025, 9, 12), "", "Grenze zu", ONE),
                        new Post("2025-09-12T12:10+02:00", LocalDate.of(2025, 9, 12), "", "", TWO),
                        new Post("2025-09-12T08:00+02:00", LocalDate.of(2025, 9, 12), "", "", THREE));
        assertThat(article.text()).contains(ONE, TWO, THREE).doesNotContain("Teilen");
    }

    private static String post(String hour, String heading, String text) {
        return "<div class='ticker__entry'><time datetime='2025-09-12T" + hour + "+02:00'>" + hour + " Uhr</time>"
                + heading + "<p>" + text + "</p><div class='share-bar'>Teilen</div></div>";
    }

    @Test
    void aLiveBlogThatSaysItsPostsForMachinesIsReadFromThere() {
        Article article = read(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Liveblog\",\"liveBlogUpdate\":["
                        + "{\"@type\":\"BlogPosting\",\"headline\":\"A\",\"datePublished\":\"2025-09-12T14:30:00Z\",\"articleBody\":\""
                        + ONE
                        + "\"},{\"@type\":\"BlogPosting\",\"url\":\"https://a.example/x#b2\",\"headline\":\"B\",\"datePublished\":\"2025-09-12T12:00:00Z\",\"articleBody\":\""
                        + TWO + "\"}]}</script>",
                "<h1>Liveblog</h1><div id='app'></div>");
        assertThat(article.details().posts())
                .containsExactly(
                        new Post("2025-09-12T14:30:00Z", LocalDate.of(2025, 9, 12), "", "A", ONE),
                        new Post("2025-09-12T12:00:00Z", LocalDate.of(2025, 9, 12), "b2", "B", TWO));
        assertThat(article.text()).contains(ONE, TWO);
    }

    @Test
    void eachPartOfALiveBlogIsReadWithItsOwnDay() {
        String first = post("23:40", "", TWO).replace("2025-09-12", "2025-09-11");
        String html = "<html lang='de'><head><meta property='article:published_time' content='2025-09-10'></head><body>"
                + "<article><h1>Liveblog zum Manöver</h1><p>" + BEFORE + "</p>"
                + post("14:30", "<h3>Grenze zu</h3>", ONE).replace("<div class", "<div id='p7' class")
                + post("08:00", "", THREE)
                + first + "</article></body></html>";
        List<Reading> parts = LAGEBILD.readEach(new RawArticle("x", null, html, null, LocalDate.of(2025, 9, 13), "de"));
        assertThat(parts)
                .extracting(part -> part.article().source())
                .containsExactly("x", "x#p7", "x#2025-09-12T08:00+02:00", "x#2025-09-11T23:40+02:00");
        assertThat(parts)
                .extracting(part -> String.valueOf(part.article().published().value()))
                .containsExactly("2025-09-13", "2025-09-12", "2025-09-12", "2025-09-11");
        assertThat(parts)
                .extracting(part -> part.article().text())
                .containsExactly("Liveblog zum Manöver\n" + BEFORE, "Grenze zu\n" + ONE, THREE, TWO);
        assertThat(parts)
                .extracting(part -> part.article().details().liveBlog())
                .containsOnly("x");
        assertThat(parts.get(1).annotated().times())
                .extracting(time -> time.value())
                .containsExactly("2025-09-12");
    }

    @Test
    void aPostKeepsItsNameWhenOthersComeAboveIt() {
        String old = post("08:00", "", TWO) + post("08:00", "", THREE);
        String page = "<article><h1>Liveblog</h1><p>" + BEFORE + "</p>";
        String more = page + post("09:15", "", ONE) + old;
        assertThat(names(page + post("08:00", "", ONE) + old))
                .containsExactly(
                        "x", "x#2025-09-12T08:00+02:00~3", "x#2025-09-12T08:00+02:00~2", "x#2025-09-12T08:00+02:00");
        assertThat(names(more))
                .containsExactly(
                        "x", "x#2025-09-12T09:15+02:00", "x#2025-09-12T08:00+02:00~2", "x#2025-09-12T08:00+02:00");
    }

    private static List<String> names(String body) {
        return LAGEBILD.readEach(new RawArticle("x", null, "<html><body>" + body, null, null, "de")).stream()
                .map(part -> part.article().source())
                .toList();
    }

    @Test
    void aListOfCommentsIsNoLiveBlog() {
        String comment =
                "<div class='comment-entry'><time datetime='2025-09-12T08:00Z'>8 Uhr</time><p>" + THREE + "</p></div>";
        Article article =
                read("", "<article><h1>Titel</h1><p>" + ONE + "</p><p>" + TWO + "</p></article>" + comment.repeat(4));
        assertThat(article.details().posts()).isEmpty();
    }

    @Test
    void kickerLeadAddressAndChangeAreSaid() {
        Article article = read(
                "<link rel='canonical' href='/artikel/1'><meta property='article:published_time' content='2025-09-12'>"
                        + "<meta property='article:modified_time' content='2025-09-14'>",
                "<article><header><span class='article__kicker'>Manöver im Osten</span><h1>Polen schließt die Grenze</h1><p class='lead'>"
                        + THREE + "</p></header><div class='article-body'><p>" + ONE + "</p><p>" + TWO
                        + "</p></div></article>");
        assertThat(article.details().kicker()).isEqualTo("Manöver im Osten");
        assertThat(article.details().lead()).isEqualTo(THREE);
        assertThat(article.details().address()).isEqualTo("https://a.example/artikel/1");
        assertThat(article.details().updated()).isEqualTo(LocalDate.of(2025, 9, 14));
    }

    @Test
    void aPageForPayersSaysSo() {
        Article article = read(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>",
                "<article><h1>Titel</h1><p>" + ONE + "</p></article>");
        assertThat(article.details().forPayers()).isTrue();
    }

    @Test
    void noDayOfPublicationLiesBehindTheDayOfRetrieval() {
        String head = "<meta property='article:published_time' content='2031-01-01'>";
        String body = "<article><h1>Titel</h1><p>" + ONE + "</p></article>";
        Article article = read(head, body, LocalDate.of(2025, 9, 20));
        assertThat(article.published().value()).isNull();
        assertThat(article.published().latest()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(read(head, body, LocalDate.of(2031, 1, 2)).published().value())
                .isEqualTo(LocalDate.of(2031, 1, 1));
    }
}
