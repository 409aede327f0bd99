package org.lagebild.annotation.time;

/** Which way the verb near a time expression looks. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
}
