package org.lagebild.ingest;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A part of a stream whose reader may close it without closing the whole. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws java.io.IOException {
        return in.read(bytes, from, length);
    }

    @Override
    public void close() {
        // the whole stays open
    }
}
