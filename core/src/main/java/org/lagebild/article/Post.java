package org.lagebild.article;

/**
 * One post of a live blog.
 *
 * @param published its time stamp as the page writes it for machines, else its day; empty where none is said
 * @param title its headline; empty where it has none
 * @param text its paragraphs, one a line
 */
public record Post(String published, String title, String text) {}
