package org.lagebild.app.store;

/** Reliability of a source, as the user sees it; apart from the credibility of a single claim. */
public enum Grade {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged; what holds where nobody said anything. */
    F
}
