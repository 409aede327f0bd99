package org.lagebild.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.report.Labels;
import picocli.CommandLine.Option;

/** The language of what is printed for people. */
final class LabelOptions {
    @Option(
            names = "--lang",
            paramLabel = "de|en",
            description = "language of the output; default: that of your system")
    private @Nullable String lang;

    Labels labels() {
        return new Labels(lang == null ? Locale.getDefault() : Locale.forLanguageTag(lang));
    }
}
