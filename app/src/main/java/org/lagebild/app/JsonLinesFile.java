package org.lagebild.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines that a run writes, one line for each article that came in and one for each post of a live blog,
 * and that a later run can go on with: what was cut off is taken away, and what was written is passed over.
 *
 * @param file where it lies
 * @param inputs how many of them are written there whole
 * @param source of the last of them; null where there is none
 */
record JsonLinesFile(Path file, long inputs, @Nullable String source) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file that is begun anew. */
    static JsonLinesFile fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new JsonLinesFile(file, 0, null);
    }

    /** A file as an earlier run left it, cut to its last whole line. */
    static JsonLinesFile resumed(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new JsonLinesFile(file, 0, null);
        }
        Inputs inputs = new Inputs();
        long at = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                if (b == '\n') {
                    inputs.add(Head.of(file, line.toByteArray()), at);
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(inputs.whole);
        }
        return new JsonLinesFile(file, inputs.count, inputs.last);
    }

    /** How far the lines of whole inputs go: the last live blog may be cut off between its posts. */
    private static final class Inputs {
        private long count;
        private long whole;
        private @Nullable String last;
        private @Nullable String liveBlog;
        private long end;

        void add(Head head, long at) {
            boolean goesOn = liveBlog != null && liveBlog.equals(head.liveBlog()) && !liveBlog.equals(head.source());
            if (!goesOn) {
                close();
            }
            liveBlog = head.liveBlog();
            end = at;
            if (liveBlog == null) {
                count++;
                last = head.source();
                whole = at;
            }
        }

        /** The live blog before is whole where another input comes behind it. */
        private void close() {
            if (liveBlog != null) {
                count++;
                last = liveBlog;
                whole = end;
            }
        }
    }

    /** What stands first in a line. */
    private record Head(@Nullable String source, @Nullable String liveBlog) {
        static Head of(Path file, byte[] line) throws IOException {
            String source = null;
            String liveBlog = null;
            try (JsonParser parser = JSON.createParser(line)) {
                boolean more = parser.nextToken() == JsonToken.START_OBJECT;
                while (more && parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    boolean scalar = parser.nextToken().isScalarValue();
                    source = field.equals("source") ? parser.getText() : source;
                    liveBlog = field.equals("live_blog") ? parser.getText() : liveBlog;
                    more = scalar && !field.equals("title");
                }
            } catch (JsonProcessingException e) {
                throw new IOException(file + ": a line is no JSON. Maybe it is a file of another kind?", e);
            }
            return new Head(source, liveBlog);
        }
    }

    OutputStream append() throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 16);
    }

    /**
     * Whether the article that came in as the {@code number}th was written already.
     *
     * @throws IOException where the last line is of another article than came in at its place
     */
    boolean holds(long number, String source) throws IOException {
        if (number == inputs && !source.equals(this.source)) {
            throw new IOException(file + ": article " + inputs + " is " + this.source + ", but the input has " + source
                    + " there. Maybe it was written from another input, or with other options?");
        }
        return number <= inputs;
    }
}
