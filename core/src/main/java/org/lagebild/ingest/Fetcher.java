package org.lagebild.ingest;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lagebild.ingest.BoundedBody.Body;
import org.lagebild.ingest.Fetched.Validators;

/**
 * Fetches documents from the web, carefully: only from public addresses, also behind redirects; within bounds of time,
 * size and number; as {@code robots.txt} allows, with pauses between requests to one host; again after a while where a
 * server is busy.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 8;
    private static final int MOST_ROBOTS_BYTES = 500 << 10;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    private static final int REQUEST_FAULT = 400;
    private static final Pattern AUTHORITY = Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?([^/?#:\\[]+)(.*)");
    private static final Pattern UNSAFE = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");

    private final Settings settings;
    private final HttpClient client;
    private final Hosts hosts;
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    public Fetcher(Settings settings) {
        this.settings = settings;
        this.hosts = new Hosts(settings.allowPrivate(), settings.pause());
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * The bounds.
     *
     * @param agent the name under which we come
     * @param allowPrivate whether addresses that are not public may be asked, too
     * @param timeout for one answer, from the request to its last byte
     * @param mostBytes of a document, before and after compression is taken off
     * @param pause between two requests to one host
     * @param tries how often a busy server is asked
     * @param longestWait that a server may ask us to wait before we try again
     */
    public record Settings(
            String agent,
            boolean allowPrivate,
            Duration timeout,
            int mostBytes,
            Duration pause,
            int tries,
            Duration longestWait) {
        /** What fits reading news. */
        public static final Settings CAREFUL = new Settings(
                "Lagebild/0.1",
                false,
                Duration.ofSeconds(30),
                WarcSource.MOST_BYTES,
                Duration.ofSeconds(1),
                3,
                Duration.ofMinutes(1));

        /** The same, with private addresses or without. */
        public Settings withPrivate(boolean allowed) {
            return new Settings(agent, allowed, timeout, mostBytes, pause, tries, longestWait);
        }
    }

    /** Fetches a document. */
    public Fetched get(String address) {
        return get(address, Validators.NONE);
    }

    /** Fetches a document if it has changed. */
    public Fetched get(String address, Validators since) {
        try {
            return follow(uri(address), since);
        } catch (RefusedException e) {
            return new Fetched.Refused(String.valueOf(e.getMessage()), e.isForNow());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused("was interrupted. Maybe try again?", true);
        }
    }

    private Fetched follow(URI first, Validators since) throws RefusedException, InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!seen.add(at)) {
                throw new RefusedException("leads in a circle over " + at + ". Maybe the page wants cookies?");
            }
            hosts.check(at);
            Robots rules = robotsOf(at);
            if (!rules.allows(pathOf(at))) {
                throw new RefusedException("is not to be read by programs, says robots.txt of " + at.getHost()
                        + ". Maybe save the page and read the file?");
            }
            HttpResponse<Body> answer = ask(at, since, rules.pause(), settings.mostBytes());
            String location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 == 3 && answer.statusCode() != NOT_MODIFIED && !location.isEmpty()) {
                at = uri(at.resolve(uri(at, location)).toString());
            } else {
                return document(at, answer);
            }
        }
        throw new RefusedException("leads on more than " + MOST_REDIRECTS + " times. Maybe the page wants cookies?");
    }

    private Robots robotsOf(URI address) throws RefusedException, InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(origin);
        if (known == null) {
            known = readRobots(URI.create(origin + "/robots.txt"));
            robots.put(origin, known);
        }
        return known;
    }

    /** Where there is none, all is allowed; where the server has a fault, nothing is (RFC 9309). */
    private Robots readRobots(URI first) throws RefusedException, InterruptedException {
        URI at = first;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            hosts.check(at);
            HttpResponse<Body> answer = ask(at, Validators.NONE, Duration.ZERO, MOST_ROBOTS_BYTES);
            String location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 == 3 && !location.isEmpty()) {
                at = uri(at.resolve(uri(at, location)).toString());
            } else if (answer.statusCode() / 100 == 2) {
                String name = settings.agent().replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
                return Robots.of(new String(content(answer), StandardCharsets.UTF_8), name);
            } else {
                return answer.statusCode() >= SERVER_FAULT ? Robots.CLOSED : Robots.OPEN;
            }
        }
        return Robots.OPEN;
    }

    /** Asks until there is an answer, as often as is allowed. */
    private HttpResponse<Body> ask(URI at, Validators since, Duration pause, int most)
            throws RefusedException, InterruptedException {
        Duration wait = Duration.ofSeconds(1);
        for (int attempt = 1; ; attempt++) {
            hosts.await(at.getHost(), pause);
            boolean last = attempt >= settings.tries();
            try {
                HttpResponse<Body> answer = send(at, since, most);
                if (last || !isBusy(answer.statusCode())) {
                    return answer;
                }
                wait = retryAfter(answer, wait);
            } catch (IOException e) {
                if (last) {
                    throw new RefusedException("cannot be fetched: " + reason(e) + ". Maybe try again later?", true);
                }
            }
            if (wait.compareTo(settings.longestWait()) > 0) {
                throw new RefusedException(
                        at.getHost() + " wants us to come back in " + wait.toSeconds() + " seconds. Maybe try then?",
                        true);
            }
            Thread.sleep(wait.toMillis());
            wait = wait.multipliedBy(2);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static boolean isBusy(int status) {
        return status == TOO_MANY || status >= SERVER_FAULT;
    }

    /** What the server asks for, in seconds or as a date; else what we would wait anyhow. */
    private static Duration retryAfter(HttpResponse<?> answer, Duration otherwise) {
        String said = answer.headers().firstValue("Retry-After").orElse("").strip();
        try {
            if (said.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(said));
            }
            Duration until = said.isEmpty()
                    ? otherwise
                    : Duration.between(
                            Instant.now(),
                            ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return until.isNegative() ? otherwise : until;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private HttpResponse<Body> send(URI at, Validators since, int most) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(settings.timeout())
                .version("https".equals(at.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", settings.agent())
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/xml, application/json;q=0.9, */*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (since.etag() != null) {
            request.header("If-None-Match", since.etag());
        }
        if (since.modified() != null) {
            request.header("If-Modified-Since", since.modified());
        }
        CompletableFuture<HttpResponse<Body>> answer =
                client.sendAsync(request.GET().build(), head -> new BoundedBody(most));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException(
                    "the answer took more than " + settings.timeout().toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private Fetched document(URI at, HttpResponse<Body> answer) throws RefusedException {
        int status = answer.statusCode();
        if (status == NOT_MODIFIED) {
            return new Fetched.Unchanged();
        }
        if (status / 100 != 2) {
            throw new RefusedException(
                    "the server answers " + status + ". Maybe "
                            + (status < REQUEST_FAULT + 100 && status != TOO_MANY
                                    ? "it has moved, or is for members only?"
                                    : "try again later?"),
                    isBusy(status));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        byte[] content = content(answer);
        return new Fetched.Document(
                at.toString(),
                content,
                type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT),
                HttpPayload.charset(type),
                new Validators(
                        answer.headers().firstValue("ETag").orElse(null),
                        answer.headers().firstValue("Last-Modified").orElse(null)));
    }

    /** The body with compression taken off, all of it within the bound. */
    private byte[] content(HttpResponse<Body> answer) throws RefusedException {
        Body body = answer.body();
        String packing = answer.headers().firstValue("Content-Encoding").orElse("");
        if (HttpPayload.isUnknown(packing, body.bytes(), 0, body.bytes().length)) {
            throw new RefusedException("is packed as \"" + packing
                    + "\", though only gzip was asked for. Maybe its server reads no Accept-Encoding?");
        }
        try {
            Buffer room = HttpPayload.decoded(
                    body.bytes(), 0, body.bytes().length, packing, new Buffer(settings.mostBytes()));
            if (body.cut() || room.isCut()) {
                throw new RefusedException(
                        "is larger than " + (settings.mostBytes() >> 10) + " KB. Maybe it is no page but a download?");
            }
            if (body.fault() != null && room.length() == 0) {
                throw new RefusedException("breaks off: " + body.fault() + ". Maybe try again later?", true);
            }
            return room.copy(0);
        } catch (IOException e) {
            throw new RefusedException("cannot be unpacked: " + reason(e) + ". Maybe try again later?", true);
        }
    }

    private static String pathOf(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static URI uri(URI base, String location) throws RefusedException {
        try {
            return new URI(escaped(location.strip()));
        } catch (URISyntaxException e) {
            throw new RefusedException(
                    base + " leads to \"" + location + "\", which is no address. Maybe it is broken?");
        }
    }

    /** An address as people write it: with letters outside ASCII, spaces, without a path. */
    static URI uri(String address) throws RefusedException {
        try {
            Matcher parts = AUTHORITY.matcher(address.strip());
            String ascii = parts.matches()
                    ? parts.group(1) + "://" + IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED) + parts.group(3)
                    : address.strip();
            URI found = new URI(escaped(ascii).replaceFirst("#.*", ""));
            boolean bare = found.getRawPath() == null || found.getRawPath().isEmpty();
            return bare && found.getHost() != null ? found.resolve("/") : found;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("\"" + address + "\" is no address. Maybe a character slipped in?");
        }
    }

    private static String escaped(String address) {
        Matcher unsafe = UNSAFE.matcher(address);
        StringBuilder safe = new StringBuilder();
        while (unsafe.find()) {
            StringBuilder bytes = new StringBuilder();
            for (byte b : unsafe.group().getBytes(StandardCharsets.UTF_8)) {
                bytes.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
            unsafe.appendReplacement(safe, bytes.toString());
        }
        return unsafe.appendTail(safe).toString();
    }
}
