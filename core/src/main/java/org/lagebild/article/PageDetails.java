package org.lagebild.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says around its article beside what every article has.
 *
 * @param kicker the line above the headline; empty where there is none
 * @param lead the paragraph that sums the article up; empty where there is none
 * @param address the canonical one; null where it is not said
 * @param updated the day of the last change; null where it is not said
 * @param forPayers whether the page says that the whole text is for payers only, so that this one may be its beginning
 * @param posts of a live blog, whose texts are parts of the text; else none
 * @param liveBlog source of the live blog that it is a part of; null where it is none
 */
public record PageDetails(
        String kicker,
        String lead,
        @Nullable String address,
        @Nullable LocalDate updated,
        boolean forPayers,
        List<Post> posts,
        @Nullable String liveBlog) {
    /** Of an article that came as plain text. */
    public static final PageDetails NONE = new PageDetails("", "", null, null, false, List.of(), null);

    /** Of a part of a live blog, or of an article that is none. */
    public static PageDetails ofPart(@Nullable String address, @Nullable String liveBlog) {
        return new PageDetails("", "", address, null, false, List.of(), liveBlog);
    }

    /** Of what stands before the posts. */
    PageDetails before(String blog) {
        return new PageDetails(kicker, lead, address, updated, forPayers, List.of(), blog);
    }
}
