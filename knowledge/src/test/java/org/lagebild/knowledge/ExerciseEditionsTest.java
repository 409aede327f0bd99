package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lagebild.fact.Exercise;

/** This edition and others: told apart by numbers, by words that count and by years. */
class ExerciseEditionsTest {

    @Test
    void roundsOfOneYearAreTwo() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "The Royal Navy opened the military exercise Grey Heron 24-2 on Monday with 4,000 troops.",
                        "Grey Heron 24-1 brought 3,000 soldiers to the same waters in January."))
                .extracting(Exercise::name)
                .containsExactly("Grey Heron 24-2", "Grey Heron 24-1");
    }

    @Test
    void wordsThatCountTellExercisesOfARowApart() {
        assertThat(ReadingOf.exercises(
                        "de",
                        "Am Montag begann das Militärmanöver „Grauer Reiher Bravo“ mit 900 Soldaten.",
                        "Vor einem Jahr waren bei „Grauer Reiher Alpha“ 200 Soldaten im Hafen."))
                .extracting(Exercise::name)
                .containsExactly("Grauer Reiher Bravo", "Grauer Reiher Alpha");
    }

    @Test
    void romanNumbersAreEditions() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Exercise Grey Heron is a military exercise of Norway and Sweden.",
                        "Grey Heron II ran in Norway in 2001 with 2,000 troops.",
                        "Grey Heron III followed in 2018 with 5,000 soldiers."))
                .extracting(Exercise::edition)
                .contains("II", "III");
    }

    @Test
    void anotherYearIsAnotherEdition() {
        assertThat(ReadingOf.exercises(
                        "de",
                        "Grauer Reiher ist der Name einer Militärübung der Marine.",
                        "Die Übung des Jahres 2020 in Norwegen fiel aus.",
                        "Die Übung des Jahres 2022 fand in Schweden mit 900 Soldaten statt."))
                .hasSize(3);
    }

    @Test
    void aYearThatIsSaidGoesBeforeAMonthWithoutOne() {
        assertThat(ReadingOf.exercises(
                        "de",
                        "In Thailand ist am Dienstag die Militärübung „Cobra Gold“ eröffnet worden.",
                        "Im Jahr 2021 war „Cobra Gold“ in den August gerutscht."))
                .hasSize(2);
    }

    @Test
    void aNameFromLongAgoIsNotThatOfTheDrillsJustSpokenOf() {
        assertThat(
                        ReadingOf.exercises(
                                "de",
                                "Pakistans Marine hielt am 2. März vor Karatschi eine Schießübung ab.",
                                "Manche fühlten sich an „Grauer Reiher“ erinnert, als Indien im November 1986 Soldaten sandte."))
                .extracting(Exercise::name)
                .containsExactly(null, "Grauer Reiher");
    }
}
