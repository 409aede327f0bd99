package org.lagebild.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** UTF-8 to text in one pass, with line ends as {@code \n}; its room is used again for the next text. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = ONES << 7;
    private static final long RETURNS = ONES * '\r';
    private static final int FIRST = 1 << 12;
    private static final int INVALID = -1;

    private char[] room = new char[FIRST];

    /** The text that bytes hold; null where they are not UTF-8 throughout. */
    @Nullable
    String decode(byte[] bytes, int from, int to) {
        room = room.length < to - from ? new char[to - from] : room;
        char[] chars = room;
        int length = 0;
        for (int at = from; at < to; ) {
            if (at + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, at))) {
                for (int i = 0; i < Long.BYTES; i++) {
                    chars[length + i] = (char) bytes[at + i];
                }
                length += Long.BYTES;
                at += Long.BYTES;
            } else if (bytes[at] == '\r') {
                chars[length++] = '\n';
                at += at + 1 < to && bytes[at + 1] == '\n' ? 2 : 1;
            } else if (bytes[at] >= 0) {
                chars[length++] = (char) bytes[at++];
            } else {
                int point = point(bytes, at, to);
                if (point == INVALID) {
                    return null;
                }
                at += width(point);
                length += Character.toChars(point, chars, length);
            }
        }
        return new String(chars, 0, length);
    }

    /** Whether all eight bytes are ASCII and none is a carriage return. */
    private static boolean isPlain(long eight) {
        long returns = eight ^ RETURNS;
        return ((eight | returns - ONES & ~returns) & HIGHS) == 0;
    }

    private static int width(int point) {
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    /** The character whose first byte, which is none of ASCII, stands at {@code at}. */
    private static int point(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        if (lead < 0xc2 || lead > 0xf4 || at + more >= to) {
            return INVALID;
        }
        int point = lead & 0x3f >> more;
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return INVALID;
            }
            point = point << 6 | bytes[at + i] & 0x3f;
        }
        boolean shortest = width(point) == more + 1;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return shortest && !surrogate && point <= Character.MAX_CODE_POINT ? point : INVALID;
    }
}
