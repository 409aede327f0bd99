package org.lagebild.annotation;

import org.lagebild.language.Span;

/**
 * A span of time with both ends named, such as "16 to 27 January": laid over sentences as {@code Interval}.
 *
 * @param span from the first word to the last
 * @param first when it begins
 * @param last when it ends
 */
public record Interval(Span span, Time first, Time last) {}
