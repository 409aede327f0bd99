package org.lagebild.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * Words of an article that tell between which days it was published.
 *
 * @param rule that read them
 * @param earliest day that they allow; null where they set no first one
 * @param latest day that they allow; null where they set no last one
 */
public record Ground(
        Span span,
        String rule,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
