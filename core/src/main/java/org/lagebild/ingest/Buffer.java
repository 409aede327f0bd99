package org.lagebild.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are read again and again into the same room, up to a bound. */
final class Buffer {
    private static final int FIRST = 1 << 16;

    private final int most;
    private byte[] bytes = new byte[FIRST];
    private int length;
    private boolean cut;
    private @Nullable String fault;

    /** @param most bytes that are kept; what comes behind them is not read */
    Buffer(int most) {
        this.most = most;
    }

    /**
     * Reads a stream to its end or to the bound. What came before it broke off is kept, and {@link #fault} says why it
     * did.
     */
    Buffer fill(InputStream in) throws IOException {
        length = 0;
        cut = false;
        fault = null;
        try {
            for (int read = 0; read >= 0; read = in.read(bytes, length, bytes.length - length)) {
                length += read;
                if (length == bytes.length && !grow()) {
                    cut = in.read() >= 0;
                    return this;
                }
            }
        } catch (EOFException e) {
            fault = e.getMessage() == null ? "it breaks off" : e.getMessage();
            if (length == 0) {
                throw e;
            }
        }
        return this;
    }

    private boolean grow() {
        if (bytes.length >= most) {
            return false;
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, bytes.length * 2L));
        return true;
    }

    /** The room; only the first {@link #length} bytes count, and only until it is filled again. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether there was more than the bound. */
    boolean isCut() {
        return cut;
    }

    /** Why the stream broke off; null where it came to its end. */
    @Nullable
    String fault() {
        return fault;
    }

    byte[] copy(int from) {
        return Arrays.copyOfRange(bytes, from, length);
    }
}
