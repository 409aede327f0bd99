package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.fact.Event;

/** Own sentences of each language beside an exercise: which type of event each of them reports. */
class EventSentencesTest {
    private static final String NONE = "-";
    private static final Map<String, String> BEFORE = Map.of(
            "de", "Die dänische Armee hat am Montag in Jütland die Militärübung „Kalter Amboss 2024“ begonnen.",
            "en", "The Danish army opened the military exercise Cold Anvil 2024 in Jutland on Monday.");

    @TestFactory
    Stream<DynamicTest> eventsOfEverySentence() {
        return BEFORE.keySet().stream().sorted().flatMap(code -> rows(code)
                .map(row -> DynamicTest.dynamicTest(code + ": " + row[1], () -> check(code, row[0], row[1]))));
    }

    private static void check(String code, String type, String sentence) {
        List<String> types =
                ReadingOf.text(code, Objects.requireNonNull(BEFORE.get(code)), sentence).facts().events().stream()
                        .map(Event::type)
                        .toList();
        if (type.equals(NONE)) {
            assertThat(types).isEmpty();
        } else {
            assertThat(types).contains(type);
        }
    }

    private static Stream<String[]> rows(String code) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventSentencesTest.class.getResourceAsStream("/events/" + code + ".tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
