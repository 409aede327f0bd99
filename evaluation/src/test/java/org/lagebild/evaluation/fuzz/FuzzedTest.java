package org.lagebild.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from and what it found is read for ever: no crash, no hang. */
class FuzzedTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAGES = 400;
    private static final int LONGEST = 300;

    private static List<Path> kept(Targets target) throws IOException {
        try (Stream<Path> files = Files.list(KEPT.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeptInputEnds(Targets target) throws IOException {
        List<Path> files = kept(target);
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(PATIENCE, () -> target.read(bytes), file::toString);
        }
    }

    @Test
    void pagesMadeOfPiecesEnd() {
        Random random = new Random(11);
        for (int i = 0; i < PAGES; i++) {
            byte[] pieces = new byte[random.nextInt(LONGEST)];
            random.nextBytes(pieces);
            assertTimeoutPreemptively(PATIENCE, () -> Targets.PAGE.read(pieces));
        }
    }
}
