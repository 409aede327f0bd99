package org.lagebild.app.web;

import com.fasterxml.jackson.databind.JsonNode;

/** A text of which parts are named by code points, as readings name them. */
final class CodePointText {
    private final String text;
    private final int length;

    CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** The words from start to end of a node; empty where they lie outside. */
    String of(JsonNode span) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        return start < 0 || end > length || start >= end
                ? ""
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
