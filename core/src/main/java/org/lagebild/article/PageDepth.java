package org.lagebild.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a page whose elements are nested so deeply that no reader ever made it: parsing it would take time that grows
 * with the square of the depth.
 */
final class PageDepth {
    /** Pages of newspapers nest up to about 60 elements; a few thousand unclosed ones still parse in a second. */
    private static final int DEEPEST = 3_000;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");

    /** Elements whose end tag HTML does not let one leave out. */
    private static final Set<String> CLOSED = Set.of(
            "div",
            "span",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "nav",
            "figure",
            "blockquote",
            "form",
            "font",
            "center",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "small",
            "big",
            "a",
            "svg",
            "details",
            "fieldset");

    private PageDepth() {}

    /** @throws UnreadableException where the page is too deep */
    static void check(String html) {
        Matcher tags = TAG.matcher(html);
        int depth = 0;
        while (tags.find()) {
            if (CLOSED.contains(tags.group(2).toLowerCase(Locale.ROOT))) {
                depth = Math.max(0, depth + (tags.group(1).isEmpty() ? 1 : -1));
                if (depth > DEEPEST) {
                    throw new UnreadableException("nests more than " + DEEPEST
                            + " elements. Maybe it was made by a program that forgot to close them?");
                }
            }
        }
    }
}
