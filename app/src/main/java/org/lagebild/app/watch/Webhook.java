package org.lagebild.app.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Change;

/** Sends alerts to another program; only to hosts that the user allows, and never where these point on to. */
public final class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final Set<String> allowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param allowed hosts, or hosts with ports */
    public Webhook(Collection<String> allowed) {
        this.allowed =
                allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Sends them together; what went wrong, or null. */
    public @Nullable String send(URI address, List<Alert> alerts) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean web = Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        if (!web || !allowed.contains(host) && !allowed.contains(host + ":" + address.getPort())) {
            return address + " is not allowed. Maybe --allow " + host + "?";
        }
        try {
            HttpResponse<Void> answer = client.send(request(address, alerts), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() >= OK && answer.statusCode() < REDIRECT
                    ? null
                    : address + " answered " + answer.statusCode() + ". Maybe the address is wrong?";
        } catch (IOException e) {
            return address + " cannot be reached: " + e + ". Maybe try again later: nothing is lost.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return address + ": interrupted. Maybe try again: nothing is lost.";
        }
    }

    private static HttpRequest request(URI address, List<Alert> alerts) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("format", "lagebild-alerts/1");
        body.putArray("alerts").addAll(alerts.stream().map(Webhook::json).toList());
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static ObjectNode json(Alert alert) {
        Change change = alert.change();
        return JsonNodeFactory.instance
                .objectNode()
                .put("watch", alert.watch().name())
                .put("number", change.number())
                .put("at", change.at().toString())
                .put("exercise", change.exercise())
                .put("title", alert.title())
                .put("field", change.field())
                .put("before", change.before())
                .put("after", change.after());
    }
}
