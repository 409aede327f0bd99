package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** A half-open range of code points, as readings give it. */
record Range(int start, int end) {

    static Range of(JsonNode node) {
        return new Range(node.path("start").asInt(), node.path("end").asInt());
    }

    int length() {
        return end - start;
    }

    int overlap(Range other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    boolean touches(Range other) {
        return overlap(other) > 0;
    }

    /** Shared characters over all characters of the two. */
    double likeness(Range other) {
        int shared = overlap(other);
        return shared == 0 ? 0 : shared / (double) (length() + other.length() - shared);
    }
}
