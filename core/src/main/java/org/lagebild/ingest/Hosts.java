package org.lagebild.ingest;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The hosts that were asked: whether they may be, and when the next request may go to them. */
final class Hosts {
    private final boolean allowPrivate;
    private final Duration pause;
    private final Map<String, Long> next = new HashMap<>();

    /**
     * @param allowPrivate whether addresses that are not public may be asked, too
     * @param pause between two requests to one host
     */
    Hosts(boolean allowPrivate, Duration pause) {
        this.allowPrivate = allowPrivate;
        this.pause = pause;
    }

    /**
     * Checks every address that the host has. The machine remembers them, so that the request that follows goes to one
     * of those that were checked, whatever the name's owner answers by then.
     */
    void check(URI address) throws RefusedException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || host == null) {
            throw new RefusedException(
                    "only http and https addresses are fetched, not " + address + ". Maybe name the file itself?");
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                if (!allowPrivate && !PublicAddress.isPublic(one)) {
                    throw new RefusedException(host + " is no public address (" + one.getHostAddress()
                            + "). Maybe read it with ./lagebild read --allow-private?");
                }
            }
        } catch (UnknownHostException e) {
            throw new RefusedException(host + " is no known host. Maybe a typing error, or there is no network?", true);
        }
    }

    /** Waits until the host may be asked again. */
    void await(String host, Duration wanted) throws InterruptedException {
        long now = System.nanoTime();
        long from;
        synchronized (next) {
            from = Math.max(now, next.getOrDefault(host, now));
            Duration between = wanted.compareTo(pause) > 0 ? wanted : pause;
            next.put(host, from + between.toNanos());
        }
        if (from > now) {
            Thread.sleep(Duration.ofNanos(from - now).toMillis() + 1);
        }
    }
}
