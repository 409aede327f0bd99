package org.lagebild.annotation.time;

/** Which way the verb near a time expression looks. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** What had been planned: it may lie on either side. */
    EITHER,
    NONE
}
