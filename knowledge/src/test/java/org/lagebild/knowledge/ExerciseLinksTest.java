package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** How exercises hang together: what is part of what, what prepares what. */
class ExerciseLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|Exercise Iron Gate, part of Cold Anvil 2024, began on Monday with 900 soldiers.|Iron Gate",
                "en|The military exercise Cold Anvil 2024 comprises the exercise Iron Gate in Norway.|Iron Gate",
                "en|The naval exercise Iron Gate is held under the umbrella of Cold Anvil 2024.|Iron Gate",
                "en|The military exercise Iron Gate falls within the wider exercise Cold Anvil 2024.|Iron Gate",
                "en|As part of the exercise Cold Anvil 2024, troops will hold Exercise Iron Gate.|Iron Gate",
                "de|Die Übung „Roter Riegel“ ist Teil des Manövers „Cold Anvil 2024“ der Nato.|Roter Riegel",
                "de|Im Rahmen des Nato-Manövers „Cold Anvil 2024“ beginnt die Übung „Roter Riegel“.|Roter Riegel",
                "de|Die Übung „Roter Riegel“ der Marine gehört zum Manöver „Cold Anvil 2024“.|Roter Riegel",
                "de|Zum Nato-Manöver „Cold Anvil 2024“ zählt auch die Übung „Roter Riegel“.|Roter Riegel",
            })
    void partsKnowTheirWhole(String language, String text, String part) {
        List<Exercise> found = ReadingOf.exercises(language, text);
        assertThat(found).hasSize(2);
        for (Exercise exercise : found) {
            assertThat(exercise.partOf()).isEqualTo(part.equals(exercise.name()) ? "Cold Anvil 2024" : null);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|The exercise Iron Gate prepares the brigade for Cold Anvil 2024, a military drill.|Iron Gate",
                "de|Das Manöver „Roter Riegel“ der Brigade dient der Vorbereitung auf „Cold Anvil 2024“.|Roter Riegel",
            })
    void whatPreparesPointsAhead(String language, String text, String first) {
        List<Exercise> found = ReadingOf.exercises(language, text);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).name()).isEqualTo(first);
        assertThat(found.get(0).preparesFor()).isEqualTo("Cold Anvil 2024");
    }
}
