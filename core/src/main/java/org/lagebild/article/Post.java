package org.lagebild.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One post of a live blog.
 *
 * @param published its time stamp as the page writes it for machines, else its day; empty where none is said
 * @param day of the stamp; null where it names none, or one that cannot be
 * @param mark the fragment of the page's address that leads to it; empty where the page has none
 * @param title its headline; empty where it has none
 * @param text its paragraphs, one a line
 */
public record Post(String published, @Nullable LocalDate day, String mark, String title, String text) {
    /** Headline and paragraphs, one a line. */
    String lines() {
        return title.isEmpty() ? text : title + "\n" + text;
    }
}
