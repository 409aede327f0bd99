package org.lagebild.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that is installed, and what went wrong in it: faults on the console, requests to anywhere else. */
final class Chromium implements AutoCloseable {
    private static final Map<String, String> DRIVER = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final int HEIGHT = 900;

    /** Counts how far things jump after they were first drawn, and what the policy had to stop. */
    private static final String WATCH = """
            window.shift = 0; window.stopped = [];
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; })
              .observe({ type: 'layout-shift', buffered: true });
            document.addEventListener('securitypolicyviolation', e => window.stopped.push(e.violatedDirective + ' ' + e.blockedURI));
            """;

    private final Playwright playwright;
    private final Browser browser;
    final List<String> faults = new ArrayList<>();

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(DRIVER));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of("--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text")));
    }

    /** A chromium of the system; CHROMIUM names another one. */
    private static Path installed() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no chromium. Maybe apt install chromium, or set CHROMIUM to one?"));
    }

    Page open(String base, String path, String language, int width, boolean dark) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, HEIGHT)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.addInitScript(WATCH);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            faults.add(page.url() + ": a dialog says " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base)) {
                faults.add(page.url() + ": asks " + request.url());
            }
        });
        go(page, path);
        return page;
    }

    /** Goes to a page and waits until it is drawn. */
    static void go(Page page, String path) {
        page.navigate(path);
        page.locator("html[data-ready]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
