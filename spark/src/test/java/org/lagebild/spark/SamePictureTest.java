package org.lagebild.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More than 2,000 articles (gold, stories and pages made of them) give the same exercises, byte for byte, whoever puts
 * them together: the job, however it is cut, the command {@code picture}, and the store.
 */
class SamePictureTest {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Path GOLD = HOUSE.resolve("evaluation/gold");
    private static final String PRODUCT =
            HOUSE.resolve("app/target/lagebild.jar").toString();
    private static final String EVALUATION =
            HOUSE.resolve("evaluation/target/classes").toString();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A day after all articles; a few of our own are from years to come. */
    private static final String LATER = "--as-of=2040-01-01";

    private static final int ARTICLES = 2000;
    private static final int EXERCISES = 300;

    @TempDir
    private static Path folder;

    private static List<String> inputs;
    private static List<String> expected;

    @BeforeAll
    static void putTogetherByCommand() throws IOException {
        Path made = folder.resolve("made");
        java(
                "-cp",
                EVALUATION + File.pathSeparator + PRODUCT,
                "org.lagebild.evaluation.archive.ArchiveMaker",
                "--out=" + made,
                "--megabytes=9",
                "--files=5",
                "--script=1000",
                "--relevant=0.7");
        inputs = Stream.of(GOLD.resolve("de"), GOLD.resolve("en"), GOLD.resolve("stories"), made)
                .map(Path::toString)
                .toList();
        expected = exercises(lagebild("picture", inputs));
        assertThat(expected).hasSizeGreaterThan(EXERCISES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void job(int partitions) throws IOException {
        Path out = folder.resolve("out-" + partitions);
        assertThat(LocalJob.run(partitions, out, inputs)).isZero();
        assertThat(LocalJob.column(out.resolve("readings"), "id")).hasSizeGreaterThan(ARTICLES);
        assertThat(digest(LocalJob.column(out.resolve("picture/exercises"), "exercise")))
                .isEqualTo(digest(expected));
    }

    /** The store keeps each text once and names an article by its text; so does here what it is compared with. */
    @Test
    void store() throws IOException {
        List<String> arguments = new ArrayList<>(inputs);
        arguments.addAll(List.of("--format=jsonl", "--text"));
        Path readings = Files.write(folder.resolve("readings.jsonl"), namedByText(lagebild("read", arguments)));
        String store = "--store=" + folder.resolve("picture.db");
        List<String> added = new ArrayList<>(inputs);
        added.add(store);
        lagebild("add", added);
        List<String> kept = exercises(lagebild("picture", List.of(LATER, store)));
        assertThat(kept).hasSizeGreaterThan(EXERCISES);
        assertThat(digest(kept))
                .isEqualTo(digest(exercises(lagebild("picture", List.of(LATER, "--from=jsonl", readings.toString())))));
    }

    private static List<String> namedByText(byte[] readings) throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        for (String line : new String(readings, StandardCharsets.UTF_8).lines().toList()) {
            ObjectNode reading = (ObjectNode) JSON.readTree(line);
            reading.set("source", reading.path("id"));
            named.putIfAbsent(reading.path("id").asText(), reading.toString());
        }
        return List.copyOf(named.values());
    }

    /** Lines that two lists differ in are too long for a message: how many there are, and their hash. */
    private static String digest(List<String> lines) {
        return lines.size() + " " + PictureStep.digest(lines);
    }

    private static List<String> exercises(byte[] picture) throws IOException {
        List<String> exercises = new ArrayList<>();
        for (JsonNode exercise : JSON.readTree(picture).path("exercises")) {
            exercises.add(exercise.toString());
        }
        exercises.sort(null);
        return exercises;
    }

    private static byte[] lagebild(String command, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-jar", PRODUCT, command));
        all.addAll(arguments);
        return java(all.toArray(String[]::new));
    }

    /** What a Java process of its own prints; it must end well. */
    private static byte[] java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(HOUSE.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] out = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
