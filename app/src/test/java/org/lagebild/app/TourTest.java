package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs every command of docs/tour.md, in order, as a newcomer would, and looks for what the text beside it promises.
 */
class TourTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)\\n```(.*?)(?=```\\n|\\z)", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile("<!-- shows: (.*?) -->");
    private static final Pattern CURL = Pattern.compile("curl -s '(http://127\\.0\\.0\\.1):7878(/.*)'");
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");

    @Test
    void everyCommandShowsWhatTheTourSays() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs/tour.md")));
        Process server = null;
        String address = "";
        int commands = 0;
        try {
            while (block.find()) {
                String command = block.group(1);
                String shown;
                if (command.contains(" serve ")) {
                    server = start(command + " --port 0");
                    shown = firstLine(server);
                    address = address(shown);
                } else {
                    Matcher curl = CURL.matcher(command);
                    shown = curl.matches() ? get(address + curl.group(2)) : run(command);
                }
                assertThat(shown).as(command).contains(promises(block.group(2)));
                commands++;
            }
        } finally {
            if (server != null) {
                server.destroy();
            }
        }
        assertThat(commands).isEqualTo(7);
    }

    @Test
    void everyPictureAndFileOfTheTourIsThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(ROOT.resolve("docs/tour.md")));
        while (link.find()) {
            assertThat(ROOT.resolve("docs").resolve(link.group(1))).exists();
        }
    }

    private static List<String> promises(String text) {
        return PROMISE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String run(String command) throws IOException {
        Process process = start(command);
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Starts what the launcher starts, with the classes of this test. */
    private static Process start(String command) throws IOException {
        assertThat(command).startsWith("./lagebild ");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lagebild.app.Main"));
        words.addAll(Arrays.asList(command.substring("./lagebild ".length()).split(" ")));
        return new ProcessBuilder(words)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder seen = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.append(line).append('\n');
            if (ADDRESS.matcher(line).find()) {
                break;
            }
        }
        return seen.toString();
    }

    private static String address(String shown) {
        Matcher address = ADDRESS.matcher(shown);
        assertThat(address.find()).as(shown).isTrue();
        return address.group(1);
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
