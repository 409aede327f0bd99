package org.lagebild.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Bytes of archives, written by hand as crawlers write them. */
final class ArchiveBytes {
    /** A page as brotli packs it. */
    static final byte[] BROTLI = Base64.getDecoder()
            .decode(
                    "G1gAqByHsRtn2nWUHD6yupXqhkToMiXcjB0uWMbzH0L45CGyDZ8mpJCJxJItGdKFhjbByol0Vfl87BvAhmADZepYgwvZj10KdKGY/l/uIC4N");

    private ArchiveBytes() {}

    /** A record of a page that was answered with these headers and this body. */
    static byte[] page(String url, String headers, byte[] body) {
        byte[] http = join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII), body);
        return record("response", "application/http; msgtype=response", url, http);
    }

    static byte[] record(String type, String mediaType, String url, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2018-09-12T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
