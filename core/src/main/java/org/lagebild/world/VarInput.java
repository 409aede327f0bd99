package org.lagebild.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the compiled tables: numbers of seven bits a byte, lowest first, signed ones folded by zigzag. */
final class VarInput {
    private final byte[] bytes;
    private int at;

    /** @param magic the ASCII letters that the file begins with */
    VarInput(byte[] bytes, String magic) throws IOException {
        this.bytes = bytes;
        String found = ascii(Math.min(magic.length(), bytes.length));
        if (!found.equals(magic)) {
            throw new IOException("a table begins with \"" + found + "\", not \"" + magic
                    + "\". Maybe it was compiled for another version?");
        }
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int signed() {
        int folded = number();
        return (folded >>> 1) ^ -(folded & 1);
    }

    int oneByte() {
        return bytes[at++] & 0xff;
    }

    int threeBytes() {
        int value = (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
        at += 3;
        return value;
    }

    String ascii(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
    }

    /** Copies bytes to a place in a pool. */
    void copy(byte[] pool, int to, int length) {
        System.arraycopy(bytes, at, pool, to, length);
        at += length;
    }
}
