package org.lagebild.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a server answers.
 *
 * @param host the address that it listens on
 * @param port 0 takes any free one
 * @param names other names under which it may be asked
 * @param token what writers must show; null where nobody needs to, which only holds on the machine itself
 * @param perSecond requests of one address that are answered in a second, in the long run
 */
public record Serving(
        String host, int port, List<String> names, @Nullable String token, int perSecond) {
    public static final int DEFAULT_PORT = 7878;
    public static final int DEFAULT_PER_SECOND = 200;
    private static final String HERE = "127.0.0.1";

    public Serving {
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException("Host " + host
                    + " can be reached from other machines, so writers need a token. Maybe add --token or listen on "
                    + HERE + "?");
        }
    }

    /** On this machine only. */
    public static Serving here(int port) {
        return new Serving(HERE, port, List.of(), null, DEFAULT_PER_SECOND);
    }

    /** Whether an address can be reached from this machine only. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
