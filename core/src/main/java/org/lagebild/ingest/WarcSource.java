package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages from a WARC file, compressed or not, one at a time. A record that is broken is passed over and counted; where
 * the file can be searched, reading goes on at the next record that is whole. The date of a record is only the day on
 * which the page was fetched.
 */
public final class WarcSource {
    /** The largest page, in bytes; what is longer is read up to here. */
    static final int MOST_BYTES = 8 << 20;

    private static final long LARGEST_RECORD = 256L << 20;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final Gate gate;
    private final Meter meter;
    private final Buffer block = new Buffer(MOST_BYTES + (1 << 16));
    private final Buffer page = new Buffer(MOST_BYTES);
    private final Utf8 utf8 = new Utf8();

    /**
     * @param name of the archive, for messages
     * @param gate decides which pages are read
     * @param meter counts what was passed over
     */
    public WarcSource(String name, Gate gate, Meter meter) {
        this.name = name;
        this.gate = gate;
        this.meter = meter;
    }

    /** Hands on every page of a stream; what stands behind a record whose frame is broken cannot be found again. */
    public void forEach(InputStream in, Consumer<Incoming> consumer) throws IOException {
        forEach(Channels.newChannel(in), consumer);
    }

    /** Hands on every page. */
    public void forEach(ReadableByteChannel channel, Consumer<Incoming> consumer) throws IOException {
        long from = 0;
        boolean any = false;
        while (from >= 0) {
            Walk walk = new Walk(from);
            try {
                walk.over(new WarcReader(channel), consumer);
                return;
            } catch (IOException | RuntimeException e) {
                if (walk.handingOn) {
                    throw e;
                }
                any |= walk.any;
                meter.breakage();
                from = channel instanceof SeekableByteChannel file ? nextRecord(file, walk.last + 1) : -1;
                if (from < 0 && !any) {
                    consumer.accept(new Incoming.Broken(
                            name, "is no WARC: " + e.getMessage() + ". Maybe it is an archive of another kind?"));
                }
            }
        }
    }

    /** Where the next record seems to begin; -1 where none does. Leaves the file there. */
    private static long nextRecord(SeekableByteChannel file, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(1 << 16);
        for (long at = from; at < file.size(); at += window.limit() - PLAIN.length + 1) {
            file.position(at);
            window.clear();
            while (window.hasRemaining() && file.read(window) >= 0) {
                // until it is full
            }
            window.flip();
            int found = find(window, PLAIN, GZIP);
            if (found >= 0) {
                file.position(at + found);
                return at + found;
            }
            if (window.limit() < PLAIN.length) {
                break;
            }
        }
        return -1;
    }

    private static int find(ByteBuffer window, byte[]... marks) {
        for (int i = 0; i < window.limit(); i++) {
            for (byte[] mark : marks) {
                if (startsWith(window, i, mark)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean startsWith(ByteBuffer window, int at, byte[] mark) {
        if (window.limit() - at < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (window.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The records from one place on, until the end or the first whose frame is broken. */
    private final class Walk {
        private long last;
        private boolean any;
        /** Whether what goes wrong is not the archive's fault. */
        private boolean handingOn;

        Walk(long from) {
            last = from;
        }

        void over(WarcReader reader, Consumer<Incoming> consumer) throws IOException {
            reader.setLenient(true);
            try {
                each(reader, consumer);
            } finally {
                last = Math.max(last, reader.position());
            }
        }

        private void each(WarcReader reader, Consumer<Incoming> consumer) throws IOException {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                any = true;
                meter.record();
                WarcRecord record = next.get();
                long size = record.body().size();
                if (size < 0 || size > LARGEST_RECORD) {
                    throw new IOException("a record of " + size + " bytes");
                }
                Incoming incoming = read(record);
                if (incoming != null) {
                    handingOn = true;
                    consumer.accept(incoming);
                    handingOn = false;
                }
            }
        }
    }

    /** The page of a record; null where it holds none, or none that matters. */
    private @Nullable Incoming read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return ofAnswer(response);
        }
        if (record instanceof WarcResource resource && PAGES.contains(typeOf(resource))) {
            return ofPage(resource, block.fill(resource.body().stream()), null, gate);
        }
        if (record instanceof WarcConversion conversion && typeOf(conversion).equals("text/plain")) {
            return ofText(conversion, block.fill(conversion.body().stream()));
        }
        meter.noPage();
        return null;
    }

    private static String typeOf(WarcRecord record) {
        return record.headers()
                .first("Content-Type")
                .map(type -> type.replaceFirst(";.*", "").strip())
                .orElse("");
    }

    private @Nullable Incoming ofAnswer(WarcResponse response) throws IOException {
        block.fill(response.body().stream());
        if (block.fault() != null && holdsAnotherRecord()) {
            throw new IOException("a record that is shorter than it says");
        }
        HttpPayload answer = HttpPayload.of(block.bytes(), block.length());
        if (answer == null || !isPage(answer)) {
            meter.noPage();
            return null;
        }
        boolean plain = answer.isPlain();
        if (plain && !gate.mayMatter(block.bytes(), block.length())) {
            meter.passOver();
            return null;
        }
        try {
            return ofPage(response, answer.body(page), answer.charset(), plain ? Gate.OPEN : gate);
        } catch (IOException e) {
            meter.breakage();
            return null;
        }
    }

    private static boolean isPage(HttpPayload answer) {
        return answer.status() / 100 == 2 && (answer.mediaType().isEmpty() || PAGES.contains(answer.mediaType()));
    }

    private boolean holdsAnotherRecord() {
        return find(ByteBuffer.wrap(block.bytes(), 0, block.length()), PLAIN) >= 0;
    }

    /** @param left the gate that it has not passed yet */
    private @Nullable Incoming ofPage(WarcTargetRecord record, Buffer body, @Nullable String charset, Gate left) {
        byte[] bytes = body.length() == 0 ? new byte[0] : sample(body);
        if (bytes.length == 0 || Decoder.isBinary(bytes)) {
            meter.noPage();
            return null;
        }
        if (!left.mayMatter(body.bytes(), body.length())) {
            meter.passOver();
            return null;
        }
        return article(
                record,
                null,
                Decoder.decodeMarkup(utf8, body.bytes(), 0, body.length(), charset)
                        .text(),
                body);
    }

    /** The first bytes, as many as it takes to see whether they are text. */
    private static byte[] sample(Buffer body) {
        return Arrays.copyOf(body.bytes(), Math.min(body.length(), 1 << 12));
    }

    private @Nullable Incoming ofText(WarcTargetRecord record, Buffer body) {
        if (!gate.mayMatter(body.bytes(), body.length())) {
            meter.passOver();
            return null;
        }
        return article(record, Decoder.decode(body.copy(0)).text(), null, body);
    }

    private Incoming article(WarcTargetRecord record, @Nullable String text, @Nullable String html, Buffer body) {
        String url = record.headers()
                .first("WARC-Target-URI")
                .map(WarcSource::bare)
                .filter(uri -> !uri.isBlank())
                .orElse(null);
        String source = url == null ? name + ":" + record.position() : url;
        return new Incoming.Article(
                new RawArticle(source, text, html, url, null, null, Envelope.retrieved(day(record))), note(body));
    }

    /** Some write addresses in angle brackets. */
    private static String bare(String uri) {
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private @Nullable String note(Buffer body) {
        if (block.fault() != null || body.fault() != null) {
            return "the record breaks off; read up to there";
        }
        return block.isCut() || body.isCut() ? "is longer than " + (MOST_BYTES >> 20) + " MB; read up to there" : null;
    }

    private static @Nullable LocalDate day(WarcRecord record) {
        try {
            return record.date().atOffset(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            return null;
        }
    }
}
