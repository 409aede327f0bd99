package org.lagebild.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values, RFC 4180. */
final class CsvLine {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvLine() {}

    static String of(List<? extends @Nullable Object> values) {
        return values.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Words from a text, so that no spreadsheet takes them for a formula. */
    static @Nullable String words(@Nullable String text) {
        return text == null || text.isEmpty() || STARTS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    static @Nullable String words(List<String> texts) {
        return words(String.join("; ", texts));
    }
}
