package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' own gold: its faults are told first, its figures after that. */
class EvaluateCommandTest {

    private static final String GOLD = """
            {"id": "a", "lang": "en", "genre": "wire", "given": {"published": null}, "relevant": false,
             "exercises": [], "events": [], "statements": [], "assessments": [], "furniture": ["Share"]}""";

    @TempDir
    Path folder;

    @Test
    void figuresOfAFolderArePrinted() throws IOException {
        CommandRun run = evaluate(GOLD);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("1 articles", "relevance", "furniture (characters)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void faultyGoldIsNotScored() throws IOException {
        CommandRun run = evaluate(GOLD.replace("Share", "Shared"));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("a.gold.json: furniture is no whole line: \"Shared\"", "Maybe");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void missingFolderIsNamed() {
        CommandRun run = CommandRun.of("evaluate", folder.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("nowhere", "Maybe");
    }

    private CommandRun evaluate(String gold) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The council met on Monday.\nShare\n");
        Files.writeString(folder.resolve("a.gold.json"), gold);
        return CommandRun.of("evaluate", folder.toString());
    }
}
