package org.lagebild.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.lagebild.app.store.Store;

/** Shows a store to browsers and programs. */
public final class Server implements AutoCloseable {
    /** The pages; each is the same shell, which asks the programming interface for what it shows. */
    private static final List<String> PAGES =
            List.of("/", "/exercise", "/article", "/sources", "/series", "/watches", "/search", "/read", "/changes");

    /** An address may name some hundred exercises to take along. */
    private static final int LONGEST_HEAD = 32 << 10;

    private static final int THREADS = 24;
    private static final int LEAST_THREADS = 4;
    private static final int LEVEL = 1;

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts a server; its port is known afterwards. */
    public static Server start(Store store, Desk desk, Serving serving, Clock clock) {
        Gate gate = new Gate(serving);
        Javalin javalin = Javalin.create(Server::configure);
        javalin.before(Headers::set);
        javalin.before(gate::check);
        new Api(store, desk, serving, clock).addTo(javalin);
        new Writes(store, desk).addTo(javalin);
        new Exports(store, clock).addTo(javalin);
        addPages(javalin, Asset.all());
        addProblems(javalin);
        javalin.start(serving.host(), serving.port());
        return new Server(javalin);
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = Gate.MOST_BYTES;
        config.http.gzipOnlyCompression(LEVEL);
        config.jetty.threadPool = new QueuedThreadPool(THREADS, LEAST_THREADS);
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_HEAD));
        config.jetty.modifyServer(server -> server.setStopTimeout(0));
    }

    private static void addPages(Javalin javalin, Map<String, Asset> assets) {
        assets.forEach((path, asset) -> javalin.get(path, c -> Reply.asset(c, asset)));
        Asset shell = assets.get("/index.html");
        if (shell == null) {
            throw new IllegalStateException("index.html is missing. Maybe files.txt does not name it?");
        }
        PAGES.forEach(path -> javalin.get(path, c -> Reply.asset(c, shell)));
    }

    private static void addProblems(Javalin javalin) {
        javalin.exception(Problem.class, (problem, c) -> Reply.problem(c, problem));
        javalin.exception(
                HttpResponseException.class,
                (e, c) -> Reply.problem(c, Problem.refused(e.getStatus(), "refused", String.valueOf(e.getMessage()))));
        javalin.exception(Exception.class, (e, c) -> Reply.problem(c, internal(e)));
        javalin.error(HttpStatus.NOT_FOUND.getCode(), c -> {
            if (!Problem.MEDIA_TYPE.equals(c.res().getContentType())) {
                Reply.problem(c, Problem.notFound("page", c.path()));
            }
        });
    }

    /** A fault of ours: what it was goes to the terminal, not to the asker. */
    private static Problem internal(Exception e) {
        System.err.println("lagebild serve: " + e);
        return Problem.refused(500, "internal", "A fault of Lagebild. Maybe the terminal says more?");
    }

    public int port() {
        return javalin.port();
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        javalin.jettyServer().server().join();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
