package org.lagebild.app.store;

/**
 * How much a store holds.
 *
 * @param lastChange number of the last {@link Change}; 0 where there was none
 */
public record Counts(long articles, long relevant, long exercises, long origins, long lastChange) {}
