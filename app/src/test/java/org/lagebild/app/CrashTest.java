package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.store.ArticleFilter;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;

/**
 * Whoever adds is killed in the middle, again and again: what was told of is there, once, and the store is whole. Three
 * times here; {@code -Dlagebild.crashes=50} for the figure in the documentation.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("lagebild.crashes", 3);
    private static final int MOST_LINES = 60;
    private static final String READING = """
            {"format":"lagebild-reading/1","id":"a%05d","source":"https://example.org/%d","title":"Title","language":"en",\
            "published":{"value":"2024-05-0%d"},"relevant":true,"text":"Number %d: soldiers are training in Pabrade.",\
            "exercises":[{"id":"e1","name":"Iron Wolf %d","status":"ongoing","start":"2024-05-06"}]}""";

    @TempDir
    Path folder;

    @Test
    void losesNothingAndKeepsNothingTwice() throws IOException, InterruptedException {
        Random random = new Random(7);
        Set<String> told = new TreeSet<>();
        Path file = folder.resolve("test.db");
        int articles = CRASHES * MOST_LINES * 2;
        Path readings = Files.write(
                folder.resolve("readings.jsonl"),
                IntStream.range(0, articles).mapToObj(CrashTest::reading).toList());
        for (int crash = 0; crash < CRASHES; crash++) {
            killed(file, readings, told.size() + 1 + random.nextInt(MOST_LINES), told);
            try (Store store = Stores.open(file)) {
                assertThat(store.integrity().faults()).isEmpty();
                List<String> kept = ids(store);
                assertThat(kept).doesNotHaveDuplicates().containsAll(told);
                assertThat(store.counts().articles()).isEqualTo(kept.size());
                assertThat(kept.size()).isLessThan(articles);
            }
        }
    }

    private static String reading(int number) {
        return READING.formatted(number, number, 1 + number % 9, number, 2000 + number % 40);
    }

    /** Adds, and is killed when so many lines were told. */
    private static void killed(Path store, Path readings, int lines, Set<String> told)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "org.lagebild.app.Main",
                        "add",
                        "--readings",
                        "--batch",
                        "7",
                        "--format",
                        "jsonl",
                        "--store",
                        store.toString(),
                        readings.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = out.readLine(); line != null && count < lines; line = out.readLine()) {
                JsonNode added = new ObjectMapper().readTree(line);
                told.add(added.path("article").asText());
                count++;
            }
            process.destroyForcibly();
            assertThat(count).as("lines told before the end").isEqualTo(lines);
        }
        assertThat(process.waitFor()).isNotZero();
    }

    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static List<String> ids(Store store) {
        return Pages.of(page -> store.articles(ArticleFilter.ALL, page))
                .map(ArticleRow::id)
                .toList();
    }
}
