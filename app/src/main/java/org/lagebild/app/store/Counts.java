package org.lagebild.app.store;

/** How much a store holds. */
public record Counts(long articles, long relevant, long exercises, long origins, long changes) {}
