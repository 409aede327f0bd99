package org.lagebild.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.app.web.Demo;
import org.lagebild.app.web.Desk;
import org.lagebild.app.web.Server;
import org.lagebild.app.web.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a store in the browser, and hands it to programs. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows the picture in the browser: map, timeline, exercises with every claim; and under /api/v1 for programs.")
final class ServeCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 18;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description =
                    "a file or jdbc:postgresql://host/database?user=name; default: ${DEFAULT-VALUE} in the folder you are in")
    private String location = Stores.DEFAULT;

    @Option(names = "--demo", description = "show a picture of the example articles instead; nothing is kept")
    private boolean demo;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "the address to listen on; default: this machine only (${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "default: ${DEFAULT-VALUE}; 0 takes any free one")
    private int port = Serving.DEFAULT_PORT;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "another name under which it may be asked, for example behind a proxy")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--token",
            paramLabel = "TEXT",
            description =
                    "what writers must show; made up and printed where others can reach the page and none is given")
    private @Nullable String token;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "requests a second that one address may make; default: ${DEFAULT-VALUE}")
    private int rate = Serving.DEFAULT_PER_SECOND;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Serving serving = new Serving(host, port, names, tokenForWriters(), rate);
        Lagebild lagebild = Lagebild.load();
        if (demo) {
            try (Demo examples = Demo.open(lagebild)) {
                serve(examples.store(), lagebild, serving);
            }
        } else {
            try (Store store = Stores.open(location)) {
                serve(store, lagebild, serving);
            }
        }
        return ExitCode.OK;
    }

    private void serve(Store store, Lagebild lagebild, Serving serving) throws InterruptedException {
        try (Server server = Server.start(store, new Desk(lagebild, demo), serving, Clock.systemUTC())) {
            Thread stop = new Thread(server::close);
            Runtime.getRuntime().addShutdownHook(stop);
            System.err.println("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                    + "/  (Ctrl+C stops it)");
            if (serving.token() != null && token == null) {
                System.err.println("Writers need this token: " + serving.token());
            }
            server.join();
        }
    }

    private @Nullable String tokenForWriters() {
        if (token != null || Serving.isLoopback(host)) {
            return token;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
