package org.lagebild.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, by all the evidence: the byte order mark; the bytes themselves where they are clean UTF-8; what the
 * sender says; what the page says; and otherwise what fits the bytes better.
 */
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final char REPLACEMENT = '\ufffd';
    private static final int SAMPLE = 65_536;
    private static final double MOST_CONTROLS = 0.02;
    private static final int LONGEST_DECLARATION = 4096;
    private static final int LONGEST_MARK = 4;
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

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
        return decode(new Utf8(), bytes, 0, bytes.length, () -> null);
    }

    /** Decodes markup, which may name its charset itself; never fails. */
    public static Decoded decodeMarkup(byte[] bytes, @Nullable String said) {
        return decodeMarkup(new Utf8(), bytes, 0, bytes.length, said);
    }

    static Decoded decodeMarkup(Utf8 utf8, byte[] bytes, int from, int to, @Nullable String said) {
        return decode(utf8, bytes, from, to, () -> {
            Charset named = charset(said);
            return named == null || named.equals(StandardCharsets.UTF_8) ? declared(bytes, from, to) : named;
        });
    }

    /** @param said what the sender or the page says, asked only where the bytes do not tell */
    private static Decoded decode(Utf8 utf8, byte[] bytes, int from, int to, Supplier<@Nullable Charset> said) {
        Charset marked = byteOrderMark(Arrays.copyOfRange(bytes, from, Math.min(to, from + LONGEST_MARK)));
        if (marked != null) {
            return new Decoded(unify(new String(bytes, from, to - from, marked)), null);
        }
        String clean = utf8.decode(bytes, from, to);
        return clean == null
                ? unclean(Arrays.copyOfRange(bytes, from, to), said.get())
                : new Decoded(unmarked(clean), null);
    }

    private static Decoded unclean(byte[] bytes, @Nullable Charset said) {
        return said == null || said.equals(StandardCharsets.UTF_8)
                ? guess(bytes)
                : new Decoded(unify(new String(bytes, said)), null);
    }

    private static @Nullable Charset declared(byte[] bytes, int from, int to) {
        String head = new String(bytes, from, Math.min(LONGEST_DECLARATION, to - from), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    /** A charset by its name; browsers read Latin-1 as its larger sister. Null where there is none of this name. */
    private static @Nullable Charset charset(@Nullable String name) {
        try {
            Charset found = name == null ? null : Charset.forName(name);
            boolean latin = StandardCharsets.ISO_8859_1.equals(found) || StandardCharsets.US_ASCII.equals(found);
            return latin ? WESTERN : found;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Decoded guess(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        long malformed = asUtf8.chars().filter(c -> c == REPLACEMENT).count();
        long wellFormed =
                asUtf8.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count();
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
            return isZero(bytes, 2, 3) ? UTF_32LE : StandardCharsets.UTF_16LE;
        }
        return isZero(bytes, 0, 1) && bytes[2] == (byte) 0xFE ? UTF_32BE : wideMarkup(bytes);
    }

    /** Markup begins with an angle bracket: the zeros around it tell how wide its characters are. */
    private static @Nullable Charset wideMarkup(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        if (bytes[0] == '<' && bytes[1] == 0) {
            return isZero(bytes, 2, 3) ? UTF_32LE : StandardCharsets.UTF_16LE;
        }
        if (bytes[0] != 0) {
            return null;
        }
        boolean wider = bytes[1] == 0 && bytes[2] == 0 && bytes[3] == '<';
        return bytes[1] == '<' ? StandardCharsets.UTF_16BE : wider ? UTF_32BE : null;
    }

    private static boolean isZero(byte[] bytes, int one, int two) {
        return bytes.length >= 4 && bytes[one] == 0 && bytes[two] == 0;
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String unify(String text) {
        String unmarked = unmarked(text);
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
