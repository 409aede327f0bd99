package org.lagebild.evaluation.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Pieces that pages are made of, one for each byte: what is tried is a page, however strange, and no noise. */
final class PagePieces {
    private static final String WRITTEN = "page-pieces.txt";
    /** What no line of a file can hold, or not well. */
    private static final List<String> ODD = List.of(
            "<!-- ",
            " -->",
            "\"url\":\"#\\u0000\",",
            "\u0000",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\ud800",
            "\r\n",
            "\n",
            " ",
            " | ",
            " – ",
            "x".repeat(200),
            "<div>".repeat(40),
            "</div>".repeat(40),
            "<p class='" + "x ".repeat(60) + "'>");

    private static final List<String> PIECES =
            Stream.concat(written().stream(), ODD.stream()).toList();

    private PagePieces() {}

    /** The lines of the file beside this class: marks, data and sentences, each a piece. */
    static List<String> written() {
        try (InputStream bytes = Objects.requireNonNull(PagePieces.class.getResourceAsStream(WRITTEN), WRITTEN)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(byte[] input) {
        StringBuilder page = new StringBuilder();
        for (byte piece : input) {
            page.append(PIECES.get((piece & 0xff) % PIECES.size()));
        }
        return page.toString();
    }
}
