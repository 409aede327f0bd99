package org.lagebild.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes of a bounded length: a longer one is passed over and said to be too long, whatever its length. */
final class Lines implements Closeable {
    private final InputStream in;
    private final int most;
    private long number;
    private boolean tooLong;

    /** @param most longest line, in bytes */
    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** The next line without its end; null at the end of the input. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < most) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        return line.toByteArray();
    }

    /** The number of the line that {@link #next} gave last, from 1. */
    long number() {
        return number;
    }

    /** Whether that line was longer than allowed. */
    boolean tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
