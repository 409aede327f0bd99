package org.lagebild.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day whose knowledge is asked for, the same for all commands that can look back. */
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "what was known on this day (YYYY-MM-DD)")
    private @Nullable LocalDate day;

    @Nullable
    LocalDate day() {
        return day;
    }
}
