package org.lagebild.app.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An article as it is kept.
 *
 * @param row what lists show of it
 * @param reading in the format {@code lagebild-reading/1}, with its text
 * @param alsoAt other sources that had the same text, letter for letter
 * @param exercises ids of the exercises of today's picture that it reports
 * @param readings how often it was read, by changing rules
 */
public record StoredArticle(
        ArticleRow row, ObjectNode reading, List<String> alsoAt, List<String> exercises, int readings) {}
