package org.lagebild.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/archive.md says of DuckDB and pandas works on what the job writes; each where it is installed. */
class ReadElsewhereTest {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SQL = Pattern.compile("(?m)^SELECT .*;$");
    private static final Pattern PANDAS = Pattern.compile("pandas\\.read_parquet\\([^)]*\\)");

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void archive() throws IOException {
        Path stories = HOUSE.resolve("evaluation/gold/stories");
        assertThat(LocalJob.run(2, folder.resolve("out"), List.of(stories.toString())))
                .isZero();
        page = Files.readString(HOUSE.resolve("docs/archive.md"));
    }

    @Test
    void duckDb() {
        List<String> queries = commands(SQL);
        assertThat(queries).hasSize(2);
        assumeTrue(runs("duckdb", "-version"), "SKIPPED: duckdb is not installed here");
        assertThat(queries).allMatch(query -> runs("duckdb", "-c", query));
    }

    @Test
    void pandas() {
        List<String> calls = commands(PANDAS);
        assertThat(calls).hasSize(1);
        assumeTrue(
                runs("python3", "-c", "import pandas, pyarrow"), "SKIPPED: pandas with pyarrow is not installed here");
        assertThat(runs("python3", "-c", "import pandas; assert len(" + calls.get(0) + ") > 0"))
                .isTrue();
    }

    private static List<String> commands(Pattern pattern) {
        return pattern.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(command -> command.replace("FOLDER", folder.resolve("out").toString()))
                .toList();
    }

    private static boolean runs(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && !said.contains("Error");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
