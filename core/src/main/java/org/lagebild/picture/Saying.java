package org.lagebild.picture;

import java.util.List;

/**
 * A statement with the origin of its article.
 *
 * @param origin id of the {@link org.lagebild.picture.origin.Origin}
 * @param exercises ids of the picture's exercises that it says something of
 */
public record Saying(ReportedStatement statement, String origin, List<String> exercises) {}
