package org.lagebild.app;

import java.security.Security;
import org.lagebild.ingest.Fetcher;
import picocli.CommandLine.Option;

/** How the web is asked, the same for all commands that fetch. */
final class WebOptions {
    @Option(
            names = "--allow-private",
            description = "fetch also from addresses that are not public, as those of your own network")
    private boolean allowPrivate;

    /** What fetches; host names are looked up once for the whole run, so that what was checked is what is asked. */
    Fetcher fetcher() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
        return new Fetcher(Fetcher.Settings.CAREFUL.withPrivate(allowPrivate));
    }
}
