package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.article.Post;
import org.lagebild.ingest.Envelope;
import org.lagebild.ingest.RawArticle;

/** What a page says around its article; live blogs fall apart into dated posts. */
class PageDetailsTest {
    private static final Lagebild LAGEBILD = Lagebild.load();
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
                        new Post("2025-09-12T14:30+02:00", "Grenze zu", ONE),
                        new Post("2025-09-12T12:10+02:00", "", TWO),
                        new Post("2025-09-12T08:00+02:00", "", THREE));
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
                        + "\"},{\"@type\":\"BlogPosting\",\"headline\":\"B\",\"datePublished\":\"2025-09-12T12:00:00Z\",\"articleBody\":\""
                        + TWO + "\"}]}</script>",
                "<h1>Liveblog</h1><div id='app'></div>");
        assertThat(article.details().posts())
                .containsExactly(
                        new Post("2025-09-12T14:30:00Z", "A", ONE), new Post("2025-09-12T12:00:00Z", "B", TWO));
        assertThat(article.text()).contains(ONE, TWO);
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
