package org.lagebild.app.store;

import java.util.List;
import org.lagebild.language.Span;

/**
 * An article that was found.
 *
 * @param snippet the passage with most of the words
 * @param marks where the words stand in the snippet
 * @param score the greater, the better; comparable within one search only
 */
public record Hit(ArticleRow article, String snippet, List<Span> marks, double score) {}
