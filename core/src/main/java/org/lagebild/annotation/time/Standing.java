package org.lagebild.annotation.time;

/** How an expression stands in the story that a text tells. */
public enum Standing {
    /** It says where the story is. */
    STORY,
    /** It may belong to another event: the story follows it only when a second one does. */
    IN_PASSING,
    /** The story goes on as if it had not been mentioned. */
    ASIDE
}
