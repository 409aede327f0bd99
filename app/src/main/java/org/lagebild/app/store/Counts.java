package org.lagebild.app.store;

/**
 * How much a store holds.
 *
 * @param changes number of the last {@link Change}: how many there were
 */
public record Counts(long articles, long relevant, long exercises, long origins, long changes) {}
