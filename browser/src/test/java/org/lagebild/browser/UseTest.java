package org.lagebild.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lagebild.Lagebild;
import org.lagebild.app.web.Demo;
import org.lagebild.app.web.Desk;
import org.lagebild.app.web.Server;
import org.lagebild.app.web.Serving;

/** The ways of a person through the pages: with the mouse, with the keyboard, on paper, and when something fails. */
class UseTest {
    private static Demo demo;
    private static Server server;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        Lagebild lagebild = Lagebild.load();
        demo = Demo.open(lagebild);
        server = Server.start(
                demo.store(),
                new Desk(lagebild, true),
                new Serving("127.0.0.1", 0, List.of(), null, 100_000),
                Clock.systemUTC());
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        server.close();
        demo.close();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void open(String path, String language) {
        page = chromium.open("http://localhost:" + server.port(), path, language, 1280, false);
    }

    private Locator rows() {
        return page.locator(".listing tbody tr");
    }

    @Test
    void whatIsTypedFiltersMapTimelineAndTableAndStandsInTheAddress() {
        open("/", "en");
        page.locator("#f-q").fill("zapad");
        assertThat(rows()).hasCount(1);
        assertThat(page.locator(".lane")).hasCount(1);
        assertThat(page.locator(".summary")).containsText("1 of ");
        assertThat(page).hasURL(Pattern.compile("q=zapad"));
        page.reload();
        assertThat(rows()).hasCount(1);
        page.getByText("Clear all").click();
        assertThat(rows().nth(13)).isVisible();
    }

    @Test
    void filtersWorkTogether() {
        open("/?status=completed", "en");
        assertThat(rows()).hasCount(counted("#f-status-completed"));
        int atSea = counted("#f-domain-sea");
        page.locator("#f-domain-sea").check();
        assertThat(rows()).hasCount(atSea);
        page.locator("#f-state").fill("Austria");
        page.locator("#f-state").blur();
        assertThat(rows()).hasCount(0);
        page.getByLabel("Remove Austria").click();
        assertThat(rows()).hasCount(atSea);
    }

    /** How many a filter says that it lets through. */
    private int counted(String box) {
        return Integer.parseInt(page.locator("label:has(" + box + ") .num").textContent());
    }

    @Test
    void distanceToABorderIsAFilter() {
        open("/", "en");
        page.locator("#f-km").fill("200");
        page.locator("#f-border").selectOption("BY");
        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText("Zapad-2025");
    }

    @Test
    void selectingInOneSelectsInAll() {
        open("/", "en");
        page.locator("tr[data-id=zapad-2025] .pick").click();
        assertThat(page.locator("tr[aria-selected=true]")).hasCount(1);
        assertThat(page.locator(".lane[aria-selected=true]")).hasCount(1);
        assertThat(page.locator("circle.halo").first()).isVisible();
        assertThat(page.locator(".picked")).containsText("Zapad-2025");
        page.locator(".lane").nth(1).click();
        assertThat(page.locator(".picked h3")).not().containsText("Zapad");
        assertThat(page.locator("tr[aria-selected=true]")).hasCount(1);
        page.locator(".beside li button").nth(2).click();
        assertThat(page.locator(".beside li button[aria-pressed=true]")).hasCount(1);
    }

    @Test
    void whatHasNoPlaceGetsNoMark() {
        open("/?q=Steadfast", "en");
        assertThat(rows()).hasCount(1);
        assertThat(page.locator(".mapbox .dots")).hasCount(0);
        assertThat(page.locator(".mapbox .shape")).hasCount(0);
        assertThat(page.locator(".mapbox .hatched")).hasCount(0);
        assertThat(page.locator(".beside")).containsText("Place unknown");
    }

    @Test
    void theKeyboardReachesMapAndTimeline() {
        open("/", "en");
        page.locator(".mapbox svg").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("sel="));
        String first = page.url();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.url()).isNotEqualTo(first);
        page.locator(".lanes svg").focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".picked h3")).containsText("Zapad-2025");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/exercise\\?id=zapad-2025"));
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        open("/", "en");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
    }

    @Test
    void theSliderShowsWhatWasKnown() {
        open("/", "en");
        page.locator("#asof").focus();
        page.keyboard().press("Home");
        assertThat(page).hasURL(Pattern.compile("asof=2024-01-18"));
        assertThat(page.locator(".asof.past")).hasCount(1);
        assertThat(page.locator("tr[data-id=zapad-2025]")).hasCount(0);
        page.locator(".asof button").click();
        assertThat(page.locator("tr[data-id=zapad-2025]")).hasCount(1);
    }

    @Test
    void everyValueLeadsToItsWordsAndBack() {
        open("/exercise?id=zapad-2025", "en");
        page.locator("#field-troops summary").click();
        page.locator("#field-troops a.words").first().click();
        page.locator("html[data-ready=article]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Locator words = page.locator(":focus");
        assertThat(words).hasClass(Pattern.compile("\\bm\\b"));
        assertThat(page.locator(".info")).containsText("Troops");
        words.press("Enter");
        assertThat(page.locator(".values > div:target")).containsText("Troops");
        page.locator(".values > div:target a.words").click();
        assertThat(page.locator(".text a:target")).hasCount(1);
    }

    @Test
    void hoveringWordsShowsTheRule() {
        open("/exercise?id=zapad-2025", "en");
        page.locator("section table a")
                .filter(new Locator.FilterOptions().setHasText("Vilnius expects"))
                .last()
                .click();
        page.locator(".text a.m.many").first().hover();
        assertThat(page.locator(".info .rule").first()).containsText("en.quantity");
    }

    @Test
    void layersCanBeSwitchedOff() {
        open("/search?q=Share", "en");
        page.locator(".hits a").first().click();
        assertThat(page.locator(".text .furniture")).containsText("Share this article");
        page.locator(".layer.furniture input").uncheck();
        assertThat(page.locator(".text .furniture")).isHidden();
    }

    @Test
    void conflictsStandSideBySide() {
        open("/exercise?id=zapad-2025", "de");
        Locator troops = page.locator(".conflict").filter(new Locator.FilterOptions().setHasText("Truppen"));
        assertThat(troops.locator(".side strong")).hasText(new String[] {"7.000", "13.000", "30.000", "100.000"});
        assertThat(page.locator("svg.strength")).hasAttribute("aria-label", Pattern.compile("13\\.000"));
    }

    @Test
    void sourcesAreGraded() {
        open("/sources", "en");
        page.locator("select[aria-label^=Reliability]").first().selectOption("B");
        assertThat(page.locator("td [role=status]").first()).containsText("Saved");
        page.reload();
        assertThat(page.locator("select[aria-label^=Reliability]").first()).hasValue("B");
    }

    @Test
    void questionsAreKeptAndRemoved() {
        open("/watches", "en");
        assertThat(page.locator(".empty")).isVisible();
        page.locator("input[name=name]").fill("Big ones near Ukraine");
        page.locator("input[name=border]").fill("UA");
        page.locator("input[name=least]").fill("9000");
        page.getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr")).containsText(new String[] {"Near border of Ukraine, 100 km"});
        page.locator("tbody button").click();
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void filtersBecomeAQuestion() {
        open("/?state=BY&border=UA,150", "en");
        page.getByText("Keep as a question").click();
        assertThat(page.locator("input[name=states]")).hasValue("BY");
        assertThat(page.locator("input[name=km]")).hasValue("150");
    }

    @Test
    void searchKnowsInflectedForms() {
        open("/", "de");
        page.locator(".top input[name=q]").fill("Soldat");
        page.locator(".top input[name=q]").press("Enter");
        assertThat(page.locator(".hits mark").first()).containsText(Pattern.compile("Soldaten"));
    }

    @Test
    void aPastedTextIsReadAtOnceAndKeptOnDemand() {
        open("/read", "en");
        page.locator("#text")
                .fill(
                        "Norway and Sweden will hold exercise Nordic Lantern from March 3 to 7, 2025, the Norwegian army said on Tuesday.");
        page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".values")).containsText("Norway");
        page.locator("#text")
                .fill(
                        "Estonia and Latvia will hold exercise Amber Bridge from May 3 to 7, 2025, the Estonian army said on Tuesday.");
        page.getByText("Keep it in the picture").click();
        assertThat(page.locator(".note[role=status]")).containsText("amber-bridge");
        demo.store().article("page").ifPresent(article -> assertThat(article.exercises())
                .contains("amber-bridge-2025"));
    }

    @Test
    void anAddressOfOurOwnNetIsNotFetched() {
        open("/read", "en");
        page.locator("#text").fill("http://127.0.0.1:" + server.port() + "/");
        page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".warned")).containsText("127.0.0.1 is no public address");
    }

    @Test
    void anExerciseCanBeTakenAlong() {
        open("/exercise?id=zapad-2025", "de");
        Download map =
                page.waitForDownload(() -> page.getByText("GeoJSON (Karte)").click());
        assertThat(map.suggestedFilename()).isEqualTo("zapad-2025.geojson");
        assertThat(map.failure()).isNull();
        Download dossier =
                page.waitForDownload(() -> page.getByText("Dossier (Webseite)").click());
        assertThat(dossier.suggestedFilename()).isEqualTo("zapad-2025.html");
        assertThat(page.locator("a.button[download]")).hasCount(8);
    }

    @Test
    void whatIsShownCanBeTakenAlong() {
        open("/?state=BY", "en");
        assertThat(rows()).hasCount(1);
        Download calendar = page.waitForDownload(
                () -> page.locator(".take").getByText("iCal").click());
        assertThat(calendar.suggestedFilename()).isEqualTo("zapad-2025.ics");
        page.locator("#f-q").fill("xyz");
        assertThat(page.locator(".listing .empty")).isVisible();
        assertThat(page.locator(".take a")).hasCount(0);
        page.getByText("Clear all").click();
        Download all = page.waitForDownload(
                () -> page.locator(".take").getByText("CSV").click());
        assertThat(all.suggestedFilename()).isEqualTo("lagebild.csv");
    }

    @Test
    void oneNumberCountsWhatIsUnderWay() {
        open("/", "en");
        int said = Integer.parseInt(page.locator(".summary strong").nth(1).textContent());
        assertThat(page.locator(".summary strong").nth(1)).hasText(String.valueOf(counted("#f-status-ongoing")));
        page.locator("#f-status-ongoing").check();
        assertThat(rows()).hasCount(said);
        page.locator("#f-status-ongoing").uncheck();
        page.locator("#f-status-presumed_ended").check();
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("Steadfast Defender 2024")))
                .containsText("presumably ended");
    }

    @Test
    void aLiveBlogIsReadPostByPost() {
        open("/read", "en");
        String post =
                "<div class='liveblog-post'><time datetime='2025-09-1%1$dT08:00:00Z'>8:00</time><p>Norway and Sweden"
                        + " began exercise Nordic Lantern with %1$d00 soldiers, the Norwegian army said on Friday.</p></div>";
        page.locator("#text")
                .fill("<html><body><h1>Live</h1>" + post.formatted(3) + post.formatted(2) + post.formatted(1));
        page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("nav.card button")).hasCount(3);
        assertThat(page.locator(".text")).containsText("300 soldiers");
        page.locator("nav.card button").nth(2).click();
        assertThat(page.locator(".text")).containsText("100 soldiers");
        assertThat(page.locator("article .head")).containsText("Sep 11, 2025");
    }

    @Test
    void languageAndLightCanBeChanged() {
        open("/exercise?id=zapad-2025", "en");
        page.getByText("Deutsch").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page).hasURL(Pattern.compile("id=zapad-2025"));
        page.getByText("Licht: System").click();
        page.getByText("Licht: hell").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Chromium.go(page, "/");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void faultsAreSaidAndAWayOutIsShown() {
        open("/exercise?id=nothing", "de");
        assertThat(page.locator(".error h1")).hasText("Hier ist nichts");
        page.route("**/api/v1/overview*", route -> route.abort());
        Chromium.go(page, "/");
        assertThat(page.locator(".error h1")).hasText("Lagebild antwortet nicht");
        page.unroute("**/api/v1/overview*");
        page.getByText("Noch einmal versuchen").click();
        assertThat(rows().first()).isVisible();
    }

    @Test
    void paperShowsWhatMattersOnly() {
        open("/", "en");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".filters")).isHidden();
        assertThat(page.locator(".top nav")).isHidden();
        assertThat(page.locator(".mapbox svg").first()).isVisible();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.listing .table')).maxHeight"))
                .isEqualTo("none");
    }
}
