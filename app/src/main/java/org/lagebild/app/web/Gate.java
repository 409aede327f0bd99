package org.lagebild.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which requests are let in: for this host, from this page, not too many, writers with their token. */
final class Gate {
    static final long MOST_BYTES = 4L << 20;
    private static final Set<HandlerType> READS = EnumSet.of(HandlerType.GET, HandlerType.HEAD);
    private static final String BEARER = "Bearer ";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;
    private final @Nullable String token;
    private final RateLimit rate;

    Gate(Serving serving) {
        this.hosts = hosts(serving);
        this.token = serving.token();
        this.rate = new RateLimit(serving.perSecond());
    }

    private static Set<String> hosts(Serving serving) {
        Set<String> hosts = new HashSet<>();
        serving.names().forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        hosts.add(
                serving.host().contains(":")
                        ? '[' + serving.host() + ']'
                        : serving.host().toLowerCase(Locale.ROOT));
        hosts.addAll(HERE);
        return Set.copyOf(hosts);
    }

    /** Throws the problem of a request that is not let in. */
    void check(Context request) {
        checkHost(request);
        checkRate(request);
        if (!READS.contains(request.method())) {
            checkOrigin(request);
            checkKind(request);
            checkSize(request);
            checkToken(request);
        }
    }

    /** Another name that leads here is that of a page that tries to look in (DNS rebinding). */
    private void checkHost(Context request) {
        String host = request.header("Host");
        if (host == null || !hosts.contains(withoutPort(host))) {
            throw Problem.refused(
                    421,
                    "wrong-host",
                    "Host \"" + host + "\" is none of "
                            + List.copyOf(hosts).stream().sorted().toList() + ". Maybe start with --name?");
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private void checkRate(Context request) {
        int wait = rate.take(request.ip(), System.nanoTime());
        if (wait > 0) {
            throw Problem.tooMany(wait);
        }
    }

    /** Browsers say which page sends a write; programs say nothing. */
    private static void checkOrigin(Context request) {
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        boolean own = origin == null || isSame(origin, String.valueOf(request.header("Host")));
        if (!own || site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.refused(
                    403, "wrong-origin", "Origin \"" + origin + "\" may not write here. Maybe use the page itself?");
        }
    }

    private static boolean isSame(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A form of another page cannot send JSON without asking first. */
    private static void checkKind(Context request) {
        String type = request.contentType();
        boolean hasBody = request.contentLength() != 0 && request.method() != HandlerType.DELETE;
        if (hasBody && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json"))) {
            throw Problem.refused(415, "wrong-media-type", "Content-Type \"" + type + "\" is not application/json.");
        }
    }

    private static void checkSize(Context request) {
        if (request.contentLength() > MOST_BYTES) {
            throw Problem.refused(
                    413,
                    "too-large",
                    request.contentLength() + " bytes are more than " + MOST_BYTES + ". Maybe use ./lagebild add?");
        }
    }

    private void checkToken(Context request) {
        if (token == null) {
            return;
        }
        String given = request.header("Authorization");
        if (given == null || !given.startsWith(BEARER) || !same(token, given.substring(BEARER.length()))) {
            throw Problem.refused(401, "token-needed", "Writing needs the token that was printed at the start.");
        }
    }

    /** Takes equally long wherever the first difference is. */
    private static boolean same(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
