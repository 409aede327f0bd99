package org.lagebild.article;

import org.lagebild.language.Span;

/**
 * A line that is no part of the article.
 *
 * @param span the whole line
 * @param kind byline, caption, teaser, author-box, consent, share, section, time-stamp, agency …
 * @param rule what found it
 */
public record Furniture(Span span, String kind, String rule) {}
