package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Exercise;

/**
 * Own short texts of each language: who takes part in an exercise, on whose land and where it runs, who announced it.
 */
class RoleSentencesTest {
    private static final String PARAGRAPH = " ¶ ";
    private static final String NONE = "-";
    private static final int FEWEST = 20;

    @TestFactory
    Stream<DynamicTest> slotsOfEveryText() {
        return Stream.of("de", "en").flatMap(code -> rows(code).stream()
                .map(row -> DynamicTest.dynamicTest(code + ": " + row[1] + " of " + row[0], () -> check(code, row))));
    }

    private static void check(String code, String[] row) {
        List<Exercise> found = ReadingOf.exercises(code, row[0].split(PARAGRAPH));
        boolean second = row[1].startsWith("2 ");
        assertThat(found).hasSizeGreaterThan(second ? 1 : 0);
        Exercise asked = found.get(second ? 1 : 0);
        assertThat(value(asked, second ? row[1].substring(2) : row[1])).isEqualTo(row[2]);
    }

    private static String value(Exercise exercise, String slot) {
        return switch (slot) {
            case "participants" -> sorted(exercise.participants());
            case "host" -> sorted(exercise.host());
            case "places" -> sorted(exercise.places().stream().map(Place::name).toList());
            case "announced" -> Objects.requireNonNullElse(exercise.announcedBy(), NONE);
            default -> throw new IllegalArgumentException("no slot \"" + slot + "\". Maybe \"places\"?");
        };
    }

    private static String sorted(Collection<String> values) {
        return values.isEmpty() ? NONE : values.stream().sorted().collect(Collectors.joining(","));
    }

    private static List<String[]> rows(String code) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RoleSentencesTest.class.getResourceAsStream("/roles/" + code + ".tsv")),
                StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(FEWEST);
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
