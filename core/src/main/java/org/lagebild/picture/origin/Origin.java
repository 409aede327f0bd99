package org.lagebild.picture.origin;

import java.util.List;

/**
 * Articles that go back to one report and count as one source.
 *
 * @param head the article that the others go back to, as far as dates tell
 * @param articles sorted
 * @param counts whether anybody is named who the news comes from; else it counts as no source at all
 * @param why what joined them
 */
public record Origin(String id, String head, List<String> articles, boolean counts, String why) {}
