package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.Lagebild;
import org.lagebild.ingest.RawArticle;

/** Datelines and other lines that say when a text was published, with and without a year: {@code times/stamps.tsv}. */
class StampsTest {
    private static final Lagebild LAGEBILD = Lagebild.load();

    @TestFactory
    Stream<DynamicTest> dayIsFound() throws IOException {
        return lines().map(line -> line.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1].replace("\\n", "\n"))));
    }

    private static void check(String day, String text) {
        assertThat(LAGEBILD.read(RawArticle.ofText("stamp", text))
                        .article()
                        .published()
                        .value())
                .isEqualTo(LocalDate.parse(day));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream file = StampsTest.class.getResourceAsStream("/times/stamps.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }
}
