package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/**
 * Exercises beside the one that a text is about: brought up further down, parts of it, earlier ones, those of others.
 */
class ExerciseBesideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Troops from Norway opened the military exercise Cold Anvil on Monday.|It went well.|The army shelved a live-fire drill that had been planned for late April in Oslo.",
                "en|Troops from Norway opened the military exercise Cold Anvil on Monday.|It went well.|Russia held a naval exercise in the Barents Sea last week.",
                "de|Die Marine eröffnete am Montag das Manöver „Kalter Amboss“.|Es lief gut.|Pakistans Heer hatte schon im September 2023 seine Panzer üben lassen.",
            })
    void whatIsBroughtUpFurtherDownIsAnother(String language, String first, String second, String third) {
        assertThat(ReadingOf.exercises(language, first, second, third)).hasSize(2);
    }

    @Test
    void whatOnlySaysWhatItIsIsNoOther() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Troops from Norway opened the military exercise Cold Anvil on Monday.",
                        "It went well.",
                        "It is a drill that will run until late April."))
                .hasSize(1);
    }

    @Test
    void aLandingWithItsOwnDayAndPlaceIsAPart() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Thailand und die USA haben am Montag das Militärmanöver „Kalter Amboss“ eröffnet.",
                "Als Höhepunkt gilt eine amphibische Landung am 15. März bei Sattahip.");
        assertThat(found).extracting(Exercise::partOf).containsExactly(null, "Kalter Amboss");
    }

    @Test
    void aLandingWithoutAnExerciseIsNone() {
        assertThat(ReadingOf.exercises("de", "Soldaten begannen am 15. März eine amphibische Landung bei Sattahip."))
                .isEmpty();
    }

    @Test
    void aPatrolOfOtherStatesIsTheirs() {
        assertThat(
                        ReadingOf.exercises(
                                "de",
                                "Die US-Luftwaffe hat am Mittwoch mit Kampfflugzeugen aus Japan über dem Japanischen Meer trainiert.",
                                "Die gemeinsame Patrouille russischer und chinesischer Bomber am Dienstag richtete sich gegen niemanden."))
                .hasSize(2);
    }

    @Test
    void theLastEditionIsAnother() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Exercise Cold Anvil of the army began on Monday in Norway.",
                        "Last edition was conducted in France in November 2021."))
                .extracting(Exercise::start)
                .contains("2021-11");
    }

    @Test
    void aTestOfReadinessIsAnExercise() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "The president ordered an urgent test of the combat readiness of two armies on Wednesday."))
                .hasSize(1);
    }

    @Test
    void aPartOfTheWorldIsNoName() {
        assertThat(ReadingOf.exercises(
                        "en", "Soldiers were sent to Siberia and the Far East, the largest snap inspection in years."))
                .extracting(Exercise::name)
                .containsOnlyNulls();
    }
}
