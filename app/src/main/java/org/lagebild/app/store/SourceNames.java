package org.lagebild.app.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a source is called: by its host, else by its outlet. */
final class SourceNames {
    /** What is said of files that name no outlet. */
    static final String LOCAL = "local";

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+).*");

    private SourceNames() {}

    static String of(@Nullable String url, @Nullable String outlet) {
        Matcher host = HOST.matcher(url == null ? "" : url);
        if (host.matches()) {
            return host.group(1).toLowerCase(Locale.ROOT);
        }
        return outlet == null || outlet.isBlank() ? LOCAL : outlet;
    }
}
