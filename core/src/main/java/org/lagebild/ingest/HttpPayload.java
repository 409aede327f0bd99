package org.lagebild.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a web server as an archive keeps it. What its headers say of the body's encoding is a hint only: the
 * bytes decide, because crawlers store bodies decoded and leave the headers as they were.
 */
final class HttpPayload {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3}).*");
    private static final Pattern CHUNK = Pattern.compile("^([0-9a-fA-F]{1,8})[ \\t]*(?:;[^\\r\\n]*)?\\r?\\n");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern UNKNOWN_PACKING = Pattern.compile("(?i)\\b(?:br|zstd|dcb|dcz|compress)\\b");
    private static final int LOOKED_AT = 1 << 10;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_CHUNK_LINE = 256;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] bytes;
    private final int start;
    private final int end;

    private HttpPayload(int status, Map<String, String> headers, byte[] bytes, int start, int end) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** The answer that the first bytes are; null where they are none. */
    static @Nullable HttpPayload of(byte[] bytes, int length) {
        int start = behindHead(bytes, length);
        String[] lines = new String(bytes, 0, start, StandardCharsets.ISO_8859_1).split("\\r?\\n");
        Matcher status = STATUS.matcher(lines[0].strip());
        if (!status.matches()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return new HttpPayload(Integer.parseInt(status.group(1)), headers, bytes, start, length);
    }

    private static int behindHead(byte[] bytes, int length) {
        int most = Math.min(length, LONGEST_HEAD);
        for (int i = 1; i < most; i++) {
            if (bytes[i] == '\n' && (bytes[i - 1] == '\n' || i > 2 && bytes[i - 1] == '\r' && bytes[i - 2] == '\n')) {
                return i + 1;
            }
        }
        return most;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type in small letters, without parameters; empty where none is said. */
    String mediaType() {
        return header("Content-Type").replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that the server names; null where it names none. */
    @Nullable
    String charset() {
        return charset(header("Content-Type"));
    }

    static @Nullable String charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the body lies there as it is, in characters that hold ASCII in single bytes. */
    boolean isPlain() {
        String said = header("Content-Encoding");
        boolean encoded = !header("Transfer-Encoding").isEmpty()
                || said.contains("deflate")
                || isUnknown(said, bytes, start, end - start)
                || isGzip(bytes, start, end - start);
        return !encoded && end - start > 1 && bytes[start] > 0 && bytes[start + 1] > 0;
    }

    /** The body with all its encodings taken off, in {@code room}. */
    Buffer body(Buffer room) throws IOException {
        byte[] whole = header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")
                ? joined(bytes, start, end)
                : null;
        return whole == null
                ? decoded(bytes, start, end - start, header("Content-Encoding"), room)
                : decoded(whole, 0, whole.length, header("Content-Encoding"), room);
    }

    /**
     * Takes compression off where the bytes show it, whatever is said of them.
     *
     * @throws IOException where it cannot be taken off, or is of a kind that nothing here takes off: brotli, zstd
     */
    static Buffer decoded(byte[] bytes, int from, int length, String said, Buffer room) throws IOException {
        if (isUnknown(said, bytes, from, length)) {
            throw new IOException("packed as \"" + said + "\", and only gzip and deflate are unpacked");
        }
        InputStream plain = new ByteArrayInputStream(bytes, from, length);
        if (isGzip(bytes, from, length)) {
            return room.fill(new GZIPInputStream(plain, 1 << 13));
        }
        boolean markup = length > 0 && (bytes[from] == '<' || bytes[from] == '\n' || bytes[from] == (byte) 0xef);
        if (said.toLowerCase(Locale.ROOT).contains("deflate") && !markup) {
            boolean wrapped = length > 1
                    && (bytes[from] & 0x0f) == 8
                    && ((bytes[from] & 0xff) * 256 + (bytes[from + 1] & 0xff)) % 31 == 0;
            return room.fill(new InflaterInputStream(plain, new Inflater(!wrapped)));
        }
        return room.fill(plain);
    }

    /**
     * Whether a packing is named that is not unpacked here, and the bytes are no text: they hold control characters.
     */
    static boolean isUnknown(String said, byte[] bytes, int from, int length) {
        if (!UNKNOWN_PACKING.matcher(said).find() || isGzip(bytes, from, length)) {
            return false;
        }
        for (int i = from; i < from + Math.min(length, LOOKED_AT); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    static boolean isGzip(byte[] bytes, int from, int length) {
        return length > 2 && bytes[from] == 0x1f && bytes[from + 1] == (byte) 0x8b && bytes[from + 2] == 8;
    }

    /** The chunks put together; null where the body is not in chunks. A last chunk that breaks off is kept. */
    private static byte @Nullable [] joined(byte[] bytes, int from, int to) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(to - from);
        int at = from;
        while (at < to) {
            Matcher size = CHUNK.matcher(
                    new String(bytes, at, Math.min(LONGEST_CHUNK_LINE, to - at), StandardCharsets.ISO_8859_1));
            if (!size.find()) {
                return at == from ? null : joined.toByteArray();
            }
            long length = Long.parseLong(size.group(1), 16);
            at += size.end();
            int kept = (int) Math.min(length, to - at);
            joined.write(bytes, at, kept);
            at += kept;
            if (length == 0) {
                break;
            }
            at += at < to && bytes[at] == '\r' ? 1 : 0;
            at += at < to && bytes[at] == '\n' ? 1 : 0;
        }
        return joined.toByteArray();
    }
}
