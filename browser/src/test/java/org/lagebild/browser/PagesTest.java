package org.lagebild.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lagebild.Lagebild;
import org.lagebild.app.web.Demo;
import org.lagebild.app.web.Desk;
import org.lagebild.app.web.Server;
import org.lagebild.app.web.Serving;

/**
 * Every page in both languages at three widths: drawn whole, accessible, nothing jumps, nothing sticks out, nothing is
 * asked elsewhere.
 */
class PagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Integer> WIDTHS = List.of(375, 768, 1280);
    private static final double MOST_SHIFT = 0.02;

    /** What is looked at closely: page, language and width of the pictures that are kept. */
    private static final Set<String> KEPT = Set.of(
            "overview-en-1280",
            "overview-de-375",
            "overview-de-768",
            "exercise-en-1280",
            "exercise-de-375",
            "article-en-1280",
            "article-de-375",
            "series-en-1280",
            "sources-de-1280",
            "watches-en-768",
            "search-de-1280",
            "read-en-1280",
            "missing-de-768");

    private static Demo demo;
    private static Server server;
    private static Chromium chromium;
    private static Map<String, String> paths;

    @BeforeAll
    static void start() throws IOException {
        Lagebild lagebild = Lagebild.load();
        demo = Demo.open(lagebild, CLOCK.instant());
        server = Server.start(
                demo.store(), new Desk(lagebild, true), new Serving("127.0.0.1", 0, List.of(), null, 100_000), CLOCK);
        chromium = new Chromium();
        String article = demo.store()
                .article("examples/zapad-2025-03-estimate.txt")
                .orElseThrow()
                .row()
                .id();
        paths = Map.of(
                "overview", "/?sel=zapad-2025",
                "exercise", "/exercise?id=zapad-2025",
                "article", "/article?id=" + article,
                "series", "/series",
                "sources", "/sources",
                "watches", "/watches",
                "changes", "/changes",
                "search", "/search?q=Soldaten",
                "read", "/read",
                "missing", "/exercise?id=nothing");
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        server.close();
        demo.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        "overview",
                        "exercise",
                        "article",
                        "series",
                        "sources",
                        "watches",
                        "changes",
                        "search",
                        "read",
                        "missing")
                .flatMap(page -> Stream.of("de", "en")
                        .flatMap(language -> WIDTHS.stream().map(width -> Arguments.of(page, language, width))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pages")
    void isWholeAndAccessible(String name, String language, int width) throws IOException {
        chromium.faults.clear();
        Page page = chromium.open("http://localhost:" + server.port(), paths.get(name), language, width, false);
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sticks out")
                .isEqualTo(0);
        assertThat(((Number) page.evaluate("window.shift")).doubleValue())
                .as("layout shift")
                .isLessThan(MOST_SHIFT);
        assertThat(serious(page)).isEmpty();
        assertThat(faults(name)).isEmpty();
        String picture = name + "-" + language + "-" + width;
        if (KEPT.contains(picture)) {
            Picture.keep(page, picture);
        }
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("dark")
    void isAccessibleInTheDark(String name) throws IOException {
        Page page = chromium.open("http://localhost:" + server.port(), paths.get(name), "en", 1280, true);
        assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
        assertThat(serious(page)).isEmpty();
        if (name.equals("overview") || name.equals("article")) {
            Picture.keep(page, name + "-en-1280-dark");
        }
        page.context().close();
    }

    static Stream<String> dark() {
        return Stream.of("overview", "exercise", "article", "series", "sources", "search", "read");
    }

    /** Where nothing is there, the browser itself notes the answer 404; nothing else may be noted. */
    private static List<String> faults(String name) {
        return chromium.faults.stream()
                .filter(fault -> !(name.equals("missing") && fault.contains("status of 404")))
                .toList();
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(PagesTest::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
