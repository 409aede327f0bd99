package org.lagebild.app;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command prints: the standard output or a file, always in UTF-8. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private Output() {}

    static PrintStream standard() {
        return new PrintStream(new BufferedOutputStream(System.out, BUFFER), false, StandardCharsets.UTF_8);
    }

    static PrintStream to(@Nullable Path file) throws IOException {
        return file == null
                ? standard()
                : new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(file.toFile()), BUFFER),
                        false,
                        StandardCharsets.UTF_8);
    }
}
