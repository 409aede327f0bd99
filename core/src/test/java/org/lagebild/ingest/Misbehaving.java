package org.lagebild.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Servers on this machine that do what servers on the web do to their readers. */
final class Misbehaving implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<ServerSocket> sockets = new ArrayList<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Misbehaving() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, 404, "", new byte[0]));
        server.start();
    }

    /** What answers at a path. */
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    Misbehaving at(String path, Handler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            handler.handle(exchange);
        });
        return this;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The paths that were asked for, but those without a handler. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    static void page(HttpExchange exchange, String html) throws IOException {
        answer(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 301, "", new byte[0]);
    }

    /** What is done with a connection to a server that does not speak as it should. */
    interface Talk {
        void with(OutputStream out) throws IOException, InterruptedException;
    }

    /** The address of a server that answers {@code robots.txt} with 404 and everything else with a talk of its own. */
    String raw(Talk talk) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        threads.execute(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    threads.execute(() -> talk(connection, talk));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return "http://127.0.0.1:" + socket.getLocalPort() + "/page";
    }

    private static void talk(Socket connection, Talk talk) {
        try (connection) {
            byte[] request = new byte[8192];
            int length = connection.getInputStream().read(request);
            String line = new String(request, 0, Math.max(0, length), StandardCharsets.US_ASCII);
            OutputStream out = connection.getOutputStream();
            if (line.startsWith("GET /robots.txt")) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            } else {
                talk.with(out);
            }
        } catch (IOException e) {
            // the reader went away, as it should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
