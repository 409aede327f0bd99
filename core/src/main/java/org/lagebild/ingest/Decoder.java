package org.lagebild.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: by byte order mark, as UTF-8 where it is, and otherwise by what fits the bytes better. */
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 65_536;
    private static final double MOST_CONTROLS = 0.02;

    private Decoder() {}

    /**
     * The text of some bytes.
     *
     * @param text decoded, without byte order mark, line ends as {@code \n}
     * @param note how it was decoded where it was not clean UTF-8; else null
     */
    public record Decoded(String text, @Nullable String note) {}

    /** Whether the bytes are no text: a NUL outside UTF-16, or many control characters. */
    public static boolean isBinary(byte[] bytes) {
        if (byteOrderMark(bytes) != null) {
            return false;
        }
        int length = Math.min(SAMPLE, bytes.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f\u001b".indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        return controls > length * MOST_CONTROLS && controls > 1;
    }

    /** Decodes; never fails. */
    public static Decoded decode(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return new Decoded(unify(new String(bytes, marked)), null);
        }
        try {
            CharBuffer strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new Decoded(unify(strict.toString()), null);
        } catch (CharacterCodingException e) {
            return guess(bytes);
        }
    }

    private static Decoded guess(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        long malformed = asUtf8.chars().filter(c -> c == '\ufffd').count();
        long wellFormed = asUtf8.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return wellFormed > malformed
                ? new Decoded(unify(asUtf8), "broken UTF-8: " + malformed + " places were replaced by U+FFFD")
                : new Decoded(
                        unify(new String(bytes, WESTERN)), "not UTF-8, read as windows-1252. Maybe save it as UTF-8?");
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static String unify(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
