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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|In preparation for Cold Anvil 2024, a drill, the army began a staff exercise in Oslo on Monday.",
                "de|Zur Vorbereitung auf das Manöver „Cold Anvil 2024“ hat die Armee am Montag eine Stabsübung begonnen.",
                "de|Die Stabsübung, die am Montag begann, soll zwei Armeen auf „Cold Anvil 2024“ vorbereiten.",
            })
    void whatHasNoNamePreparesToo(String language, String text) {
        assertThat(ReadingOf.exercises(language, text))
                .filteredOn(exercise -> exercise.name() == null)
                .extracting(Exercise::preparesFor)
                .containsExactly("Cold Anvil 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|The military exercise Cold Anvil 2024 comprises the exercises Iron Gate and Grey Heron.|Grey Heron",
                "de|Das Nato-Manöver „Cold Anvil 2024“ umfasst die Übungen „Roter Riegel“ und „Grauer Reiher“.|Grauer Reiher",
            })
    void everyNameOfAListIsAPart(String language, String text, String last) {
        List<Exercise> found = ReadingOf.exercises(language, text);
        assertThat(found).hasSize(3);
        assertThat(found.get(2).name()).isEqualTo(last);
        assertThat(found.get(2).partOf()).isEqualTo("Cold Anvil 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|The military exercise Cold Anvil is a response to the Russian drill Grey Wolf.|the Russian drill Grey Wolf",
                "de|Die Militärübung „Cold Anvil“ ist eine Antwort auf das russische Manöver „Wolf“.|das russische Manöver „Wolf“",
            })
    void whatAnswersKnowsWhatItAnswers(String language, String text, String words) {
        List<Exercise> found = ReadingOf.exercises(language, text);
        assertThat(found.get(0).name()).isEqualTo("Cold Anvil");
        assertThat(found).extracting(Exercise::respondsTo).containsExactly(words, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|The command post exercise Cold Anvil began on Monday with 900 soldiers.|CPX",
                "en|The army began the live-fire exercise Cold Anvil on Monday.|live_fire_only",
                "en|The army began a snap inspection of 900 soldiers on Monday.|snap_check",
                "en|The field training exercise Cold Anvil of the army began on Monday.|FTX",
                "en|The army began the cyber defence exercise Cold Anvil on Monday.|cyber",
                "de|Die Stabsrahmenübung „Cold Anvil“ der Armee begann am Montag.|CPX",
                "de|Die Armee begann am Montag das Gefechtsschießen „Cold Anvil“.|live_fire_only",
                "de|Die Armee begann am Montag mit 900 Soldaten eine Alarmübung.|snap_check",
                "de|Die Volltruppenübung „Cold Anvil“ der Armee begann am Montag.|FTX",
                "de|Die Atomübung „Cold Anvil“ der Nato begann am Montag.|nuclear",
            })
    void theKindOfExercise(String language, String text, String kind) {
        assertThat(ReadingOf.exercise(language, text).type()).containsExactly(kind);
    }
}
