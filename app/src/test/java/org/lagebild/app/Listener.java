package org.lagebild.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A server of this machine that keeps what is sent to it, and answers what it is told to answer. */
final class Listener implements AutoCloseable {
    private static final int OK = 200;

    private final HttpServer server;
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());

    Listener(Integer... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new ObjectMapper().readTree(exchange.getRequestBody()));
        int code = answers.isEmpty() ? OK : answers.removeFirst();
        exchange.getResponseHeaders().add("Location", address());
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }

    /** Host and port. */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/changes";
    }

    /** What came, in its order. */
    List<JsonNode> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
