package org.lagebild.app.evaluate;

/** One thing that a reading got wrong: of which kind, in which article, and what. */
public record Miss(String kind, String article, String what) {}
