package org.lagebild.app.store;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the machine, started for tests in a folder of its own, as nobody who may do more. */
final class PostgresServer implements AutoCloseable {
    private static final String USER = "postgres";
    private static final int TRIES = 200;

    private final Path folder;
    private final Process process;
    private final int port;
    private int schemas;

    private PostgresServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Empty where none is installed, which is said aloud. */
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            System.err.println("SKIPPED: no PostgreSQL server is installed here, so the store is not tested on one."
                    + " Maybe: apt install postgresql?");
            return Optional.empty();
        }
        return Optional.of(start(programs.get()));
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>(
                Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder()).forEach(version -> folders.add(version.resolve("bin")));
            }
        }
        return folders.stream()
                .filter(at -> Files.isExecutable(at.resolve("postgres")) && Files.isExecutable(at.resolve("initdb")))
                .findFirst();
    }

    private static PostgresServer start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("lagebild-postgres");
        if (isRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        String data = folder.resolve("data").toString();
        run(asUser(
                programs.resolve("initdb").toString(),
                "-D",
                data,
                "-A",
                "trust",
                "-U",
                USER,
                "-E",
                "UTF8",
                "--no-sync"));
        int port = freePort();
        Process process = new ProcessBuilder(asUser(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data,
                        "-F",
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories="))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        PostgresServer server = new PostgresServer(folder, process, port);
        server.waitUntilItAnswers();
        return server;
    }

    /** The server refuses to run as root. */
    private static List<String> asUser(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(new File("/"))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilItAnswers() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try {
                execute("SELECT 1");
                return;
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw new IOException("the server ended at once", e);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("the server does not answer");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("public"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String address(String schema) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER + "&currentSchema=" + schema;
    }

    /** The address of a place without tables. */
    synchronized String empty() throws SQLException {
        String schema = "test" + ++schemas;
        execute("CREATE SCHEMA " + schema);
        return address(schema);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
