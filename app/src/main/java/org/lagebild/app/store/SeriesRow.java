package org.lagebild.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of which exercises are known.
 *
 * @param series id in the knowledge
 * @param exercises ids, the latest start first
 * @param lastStart EDTF
 */
public record SeriesRow(
        String series, List<String> exercises, @Nullable String lastStart) {}
