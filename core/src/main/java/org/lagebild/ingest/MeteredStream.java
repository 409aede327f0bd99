package org.lagebild.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. */
final class MeteredStream extends FilterInputStream {
    private final Meter all;
    private final Meter own;

    MeteredStream(InputStream in, Meter all, Meter own) {
        super(in);
        this.all = all;
        this.own = own;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        all.read(bytes);
        own.read(bytes);
    }
}
