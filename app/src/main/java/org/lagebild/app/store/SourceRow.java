package org.lagebild.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where articles come from.
 *
 * @param source host of the address, else the outlet; {@code local} for files that name none
 * @param grade F where nobody set one
 * @param last day on which the last article became known
 */
public record SourceRow(
        String source,
        Grade grade,
        int articles,
        int relevant,
        @Nullable LocalDate last) {}
