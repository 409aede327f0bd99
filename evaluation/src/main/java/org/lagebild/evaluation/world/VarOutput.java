package org.lagebild.evaluation.world;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the compiled tables: numbers of seven bits a byte, lowest first, signed ones folded by zigzag. */
final class VarOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    VarOutput ascii(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    VarOutput shortText(String text) {
        oneByte(text.length());
        return ascii(text);
    }

    VarOutput oneByte(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException(value + " does not fit into a byte. Maybe the format must change?");
        }
        bytes.write(value);
        return this;
    }

    VarOutput threeBytes(int value) {
        bytes.write(value);
        bytes.write(value >>> 8);
        bytes.write(value >>> 16);
        return this;
    }

    VarOutput number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    VarOutput signed(int value) {
        return number(value << 1 ^ value >> 31);
    }

    VarOutput raw(byte[] data, int from, int length) {
        bytes.write(data, from, length);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
