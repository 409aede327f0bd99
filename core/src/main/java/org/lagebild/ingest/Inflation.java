package org.lagebild.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A stream that comes out of a compressed one, and that ends with a fault where it grows beyond all measure. */
final class Inflation extends FilterInputStream {
    private static final long FREE = 64L << 20;
    private static final int MOST_FOLD = 300;

    private final LongSupplier compressed;
    private long inflated;

    /** @param compressed bytes that were taken so far */
    Inflation(InputStream in, LongSupplier compressed) {
        super(in);
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        inflated += Math.max(0, read);
        if (inflated > FREE && inflated > compressed.getAsLong() * MOST_FOLD) {
            throw new IOException("it grows more than " + MOST_FOLD + "-fold when it is unpacked");
        }
        return read;
    }
}
