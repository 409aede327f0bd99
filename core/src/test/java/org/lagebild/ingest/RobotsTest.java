package org.lagebild.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a site allows, as RFC 9309 says. */
class RobotsTest {
    private static final String TEXT = """
            User-agent: *
            Disallow: /private
            Disallow: /*.pdf$
            Allow: /private/open
            Crawl-delay: 2.5

            User-agent: otherbot
            User-agent: greedybot
            Disallow: /

            Sitemap: https://a.example/sitemap.xml
            """;

    @Test
    void theLongestRuleDecides() {
        Robots robots = Robots.of(TEXT, "lagebild");
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/private/x")).isFalse();
        assertThat(robots.allows("/private/open/x")).isTrue();
        assertThat(robots.allows("/a/b.pdf")).isFalse();
        assertThat(robots.allows("/a/b.pdf?x")).isTrue();
        assertThat(robots.pause()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void aGroupOfOurOwnReplacesThatOfEverybody() {
        assertThat(Robots.of(TEXT, "greedybot").allows("/x")).isFalse();
        assertThat(Robots.of(TEXT + "\nUser-agent: Lagebild\nDisallow:\n", "lagebild")
                        .allows("/private"))
                .isTrue();
    }

    @Test
    void whatIsNoRobotsFileForbidsNothing() {
        assertThat(Robots.of("<html><body>Nicht gefunden</body></html>", "lagebild")
                        .allows("/x"))
                .isTrue();
        assertThat(Robots.of("", "lagebild").allows("/x")).isTrue();
    }
}
