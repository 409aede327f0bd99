package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings in, one picture out; what is no reading is named and the rest goes on. */
class PictureCommandTest {
    private static final String READING = """
            {"format":"lagebild-reading/1","id":"0","source":"%s","published":{"value":"2024-05-0%d"},"exercises":[{"id":"e1",\
            "name":"Iron Wolf 2024","status":"ongoing","start":"2024-05-06"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void readingsBecomeOneExercise() throws IOException {
        CommandRun run = picture(READING.formatted("a", 6) + READING.formatted("b", 7));
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("lagebild-picture/1", "\"iron-wolf-2024\"", "\"articles\" : 2", "\"as_of\" : \"2024-05-07\"");
    }

    @Test
    void whatIsNoReadingIsNamedAndTheRestGoesOn() throws IOException {
        CommandRun run = picture("{cut\n" + READING.formatted("a", 6));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run.err()).contains("readings.jsonl:1", "Maybe");
        assertThat(run.out()).contains("\"iron-wolf-2024\"");
    }

    @Test
    void missingFileIsNamed() {
        CommandRun run = CommandRun.of(
                "picture", "--from", "jsonl", folder.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run.err()).contains("nowhere", "Maybe");
    }

    @Test
    void anArticleIsNoReading() throws IOException {
        CommandRun run = picture("{\"id\":\"1\",\"text\":\"The drills began.\"}\n");
        assertThat(run.err()).contains("readings.jsonl:1", "no exercises", "Maybe");
    }

    @Test
    void analysisShowsLinesAndDistances() throws IOException {
        String reading = """
                {"format":"lagebild-reading/1","id":"0","source":"a","published":{"value":"2024-05-06"},"exercises":[{"id":"e1",\
                "name":"Iron Wolf 2024","start":"2024-05-06","participants":["BY"],"troops":{"low":12500,"high":12500},\
                "places":[{"name":"Grodno","kind":"city","country":"BY","lat":53.68,"lon":23.83}]}]}
                """;
        Path file = Files.writeString(folder.resolve("reading.jsonl"), reading);
        CommandRun run =
                CommandRun.of("picture", "--from", "jsonl", "--analysis", "--line", "own=12000", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("\"own\" : \"reached\"", "\"observation\" : \"just below\"", "\"border\" : \"BY/PL\"");
    }

    private CommandRun picture(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("readings.jsonl"), lines);
        return CommandRun.of("picture", "--from", "jsonl", file.toString());
    }
}
