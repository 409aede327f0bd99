package org.lagebild.app.store;

/**
 * One exercise as one article reports it.
 *
 * @param article id
 * @param exercise id within the reading
 */
public record MemberKey(String article, String exercise) {}
