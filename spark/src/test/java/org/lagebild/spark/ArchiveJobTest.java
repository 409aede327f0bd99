package org.lagebild.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.Lagebild;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Incoming;
import org.lagebild.picture.Picture;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportReader;

/** The job gives the picture that one machine gives, however it is cut, and goes on where it was stopped. */
class ArchiveJobTest {
    private static final Path STORIES =
            Path.of("..", "evaluation", "gold", "stories").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void samePictureAsOnOneMachine(int partitions) throws IOException {
        assertThat(run(partitions, STORIES.toString())).isZero();
        assertThat(strings("picture/exercises", "exercise")).isEqualTo(exercises(onOneMachine()));
        assertThat(strings("picture/origins", "id"))
                .isEqualTo(onOneMachine().origins().stream()
                        .map(origin -> origin.id())
                        .sorted()
                        .toList());
    }

    @Test
    void brokenFilesAreNamedAndStopNothing() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 7});
        Files.write(input.resolve("cut.jsonl.gz"), half(gzip("{\"text\":\"" + "a".repeat(5000) + "\"}\n")));
        Files.writeString(
                input.resolve("lines.jsonl"),
                "{\"text\": \"Polen und Litauen üben im Juni 2024 gemeinsam.\"}\nno json\n");
        Files.writeString(input.resolve("notes.xyz"), "no file that is read");
        assertThat(run(2, input.toString())).isZero();
        assertThat(strings("readings", "fault").stream()
                        .map(fault -> fault.substring(0, 9))
                        .toList())
                .containsExactly("cannot be", "is binary", "is no JSO");
    }

    @Test
    void whatIsFinishedIsNotReadAgain() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        copy("dev-quadriga", input);
        assertThat(run(2, input.toString())).isZero();
        List<String> before = strings("readings", "id");
        Path left = Files.createDirectories(out().resolve("readings/batch=killed/month=2024-01/language=de"));
        Files.write(left.resolve("part-0.parquet"), new byte[] {1, 2, 3});
        copy("dev-joint-viking", input);
        assertThat(run(2, input.toString())).isZero();
        assertThat(left).doesNotExist();
        assertThat(strings("readings", "id"))
                .containsAll(before)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(before.size());
        try (Stream<Path> batches = Files.list(out().resolve("batches"))) {
            assertThat(batches.filter(batch -> batch.toString().endsWith(".json")))
                    .hasSize(2);
        }
    }

    @Test
    void withoutInputNothingIsReadAndNothingSaidOfReading() throws IOException {
        assertThat(LocalJob.run(
                        1, out(), List.of(STORIES.resolve("dev-quadriga").toString())))
                .isZero();
        PrintStream given = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(LocalJob.run(1, out(), List.of())).isZero();
        } finally {
            System.setErr(given);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .doesNotContain("read before")
                .doesNotContain("picture");
        assertThat(strings("picture/exercises", "exercise")).isNotEmpty();
    }

    @Test
    void missingInputIsNamed() {
        assertThat(run(1, folder.resolve("nowhere").toString())).isEqualTo(2);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private int run(int partitions, String input) {
        return LocalJob.run(partitions, out(), List.of(input));
    }

    private List<String> strings(String table, String column) throws IOException {
        return LocalJob.column(out().resolve(table), column);
    }

    private static Picture onOneMachine() {
        Lagebild lagebild = Lagebild.load();
        List<Report> reports = new ArrayList<>();
        FileSource.forEach(
                STORIES, incoming -> reports.add(ReportReader.of(lagebild.read(((Incoming.Article) incoming).raw()))));
        return Picture.of(reports);
    }

    private static List<String> exercises(Picture picture) {
        return picture.exercises().stream()
                .map(exercise -> PictureJson.exercise(exercise).toString())
                .sorted()
                .toList();
    }

    private static void copy(String story, Path to) throws IOException {
        try (Stream<Path> files = Files.list(STORIES.resolve(story))) {
            for (Path file :
                    files.filter(file -> FileSource.isReadable(file.toString())).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }
}
