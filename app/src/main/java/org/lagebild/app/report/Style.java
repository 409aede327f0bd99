package org.lagebild.app.report;

/** Colours on a terminal, none anywhere else. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    String title(String text) {
        return in("\u001b[1m", text);
    }

    String heading(String text) {
        return in("\u001b[1;36m", text);
    }

    String label(String text) {
        return in("\u001b[2m", text);
    }

    String passage(String text) {
        return in("\u001b[32m", text);
    }

    String warning(String text) {
        return in("\u001b[33m", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
    }
}
