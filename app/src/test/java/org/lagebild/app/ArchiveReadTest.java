package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives go into the same commands as files; a stopped run goes on. */
class ArchiveReadTest {
    private static final String LINES =
            "{\"id\":\"a\",\"text\":\"Die Bundeswehr begann am Montag in Litauen ein Manöver.\"}\n"
                    + "{\"id\":\"b\",\"text\":\"Man nehme zwei Eier, etwas Mehl und eine Prise Salz und rühre alles.\"}\n"
                    + "{\"id\":\"c\",\"text\":\"Die Nato begann am Dienstag in Polen ein Manöver mit 500 Soldaten.\"}\n";

    @TempDir
    private Path folder;

    private String archive() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("x.jsonl.gz"), packed.toByteArray()).toString();
    }

    private static List<String> sources(String lines) {
        return lines.lines()
                .map(line -> line.replaceFirst(".*\"source\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    @Test
    void onlyWhatMayMatterIsReadFromAnArchiveUnlessAllIsWanted() throws IOException {
        String archive = archive();
        CommandRun some = CommandRun.of("read", "--format", "jsonl", archive);
        assertThat(sources(some.out())).containsExactly("a", "c");
        assertThat(some.err()).contains("passed over: 1 pages").contains("--all");
        assertThat(sources(CommandRun.of("read", "--format", "jsonl", "--all", archive)
                        .out()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void linesStayOneToOne() throws IOException {
        CommandRun run = CommandRun.of("read", "--from", "jsonl", "--format", "jsonl", archive());
        assertThat(sources(run.out())).containsExactly("a", "b", "c");
    }

    @Test
    void aRunThatWasStoppedGoesOnWithoutALineTwice() throws IOException {
        String archive = archive();
        Path out = folder.resolve("readings.jsonl");
        String[] command = {"read", "--format", "jsonl", "--all", archive, "--output", out.toString()};
        assertThat(CommandRun.of(command).code()).isZero();
        String whole = Files.readString(out);
        int inSecondLine = whole.indexOf('\n') + 40;
        Files.writeString(out, whole.substring(0, inSecondLine));
        String[] again = java.util.Arrays.copyOf(command, command.length + 1);
        again[command.length] = "--resume";
        assertThat(CommandRun.of(again).code()).isZero();
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void aRunGoesOnOnlyWithTheSameInput() throws IOException {
        Path out = Files.writeString(folder.resolve("readings.jsonl"), "{\"source\":\"other\"}\n");
        CommandRun run =
                CommandRun.of("read", "--format", "jsonl", "--all", archive(), "--output", out.toString(), "--resume");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("article 1 is other").contains("Maybe ");
    }

    /** A live blog between two articles. */
    private String liveBlog() throws IOException {
        String post = "<div class='liveblog-post'><time datetime='2025-09-1%1$dT08:00+02:00'>8 Uhr</time>"
                + "<p>Die Nato begann in Polen ein Manöver mit %1$d00 Soldaten, wie ein Sprecher mitteilte.</p></div>";
        String page = "<article><h1>Liveblog zum Manöver</h1>" + post.formatted(3) + post.formatted(2)
                + post.formatted(1) + "</article>";
        return Files.writeString(
                        folder.resolve("blog.jsonl"),
                        "{\"id\":\"a\",\"text\":\"Die Bundeswehr begann am Montag in Litauen ein Manöver.\"}\n"
                                + "{\"id\":\"b\",\"url\":\"https://b.example/live\",\"html\":\"" + page + "\"}\n"
                                + "{\"id\":\"c\",\"text\":\"Die Nato begann am Dienstag in Polen ein Manöver.\"}\n")
                .toString();
    }

    private static List<String> wholeSources(String lines) {
        return lines.lines()
                .map(line -> line.replaceFirst(".*?\"source\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    void aLiveBlogIsReadPostByPostButForLinesThatStayOneToOne() throws IOException {
        String blog = liveBlog();
        assertThat(wholeSources(CommandRun.of("read", "--format", "jsonl", "--all", blog)
                        .out()))
                .containsExactly(
                        "a", "b#2025-09-13T08:00+02:00", "b#2025-09-12T08:00+02:00", "b#2025-09-11T08:00+02:00", "c");
        assertThat(wholeSources(CommandRun.of("read", "--from", "jsonl", "--format", "jsonl", blog)
                        .out()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aRunThatWasStoppedInALiveBlogReadsItAgainAndNothingTwice() throws IOException {
        Path out = folder.resolve("readings.jsonl");
        String[] command = {"read", "--format", "jsonl", "--all", liveBlog(), "--output", out.toString(), "--resume"};
        assertThat(CommandRun.of(command).code()).isZero();
        String whole = Files.readString(out);
        List<String> lines = whole.lines().toList();
        for (int kept = 0; kept <= lines.size(); kept++) {
            Files.writeString(
                    out,
                    lines.subList(0, kept).stream().map(line -> line + "\n").collect(Collectors.joining()));
            assertThat(CommandRun.of(command).code()).isZero();
            assertThat(Files.readString(out)).isEqualTo(whole);
        }
    }
}
