package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.fact.Exercise;

/** What stands below a name, in an item or in a clause is about that exercise; all texts are of 6 March 2024. */
class ExerciseSectionsTest {

    @Test
    void aNameAloneInALineHeadsWhatFollows() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "A crowded calendar of drills",
                "The armies of Asia are busy this spring.",
                "Grey Heron",
                "Soldiers of India and Nepal have been training at Saljhandi since 1 March. About 350 take part.",
                "Red Otter 24",
                "On Monday a French carrier left Toulon. The exercise with the Indian navy begins off Goa on 22 March.");
        assertThat(found).extracting(Exercise::name).containsExactly("Grey Heron", "Red Otter 24");
        assertThat(found).extracting(Exercise::start).containsExactly("2024-03-01", "2024-03-22");
    }

    @Test
    void aHeadingWithoutANameHeadsNone() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen übt im Schnee",
                "Norwegen hat am Montag bei Bodø die Militärübung „Kalter Amboss“ begonnen.",
                "Hintergrund",
                "Die Übung wird alle zwei Jahre abgehalten, zuletzt mit 9.000 Soldaten.");
        assertThat(found).extracting(Exercise::name).contains("Kalter Amboss").doesNotContain("Hintergrund");
    }

    @Test
    void anItemOfAListIsAboutTheNameThatItBeginsWith() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Nato kündigte für den Frühling drei Übungen mit Soldaten aus zehn Staaten an:",
                "• „Grauer Reiher“ in Lettland, 8. bis 19. April, mit 500 Soldaten",
                "• „Roter Otter“ in Italien, 1. bis 12. Mai, eine Stabsübung",
                "• „Blauer Hecht“ vor Spanien, 15. bis 26. April, mit 30 Schiffen");
        assertThat(found).extracting(Exercise::name).containsExactly("Grauer Reiher", "Roter Otter", "Blauer Hecht");
        assertThat(found).extracting(Exercise::end).containsExactly("2024-04-19", "2024-05-12", "2024-04-26");
    }

    @Test
    void clausesHaveTheirOwnExercise() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Exercise Grey Heron, which ran in Georgia from 2 to 12 February, involved 1,800 troops, whereas Exercise"
                        + " Red Otter in Armenia from 1 to 5 March had only 250 soldiers.");
        assertThat(found).extracting(Exercise::name).containsExactly("Grey Heron", "Red Otter");
        assertThat(found.get(0).troops()).isEqualTo(new Exercise.Strength(1800, 1800));
        assertThat(found.get(1).troops()).isEqualTo(new Exercise.Strength(250, 250));
    }

    @Test
    void mainClausesBehindAndAreParted() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Übung „Grauer Reiher“ begann am Montag vor Goa mit zwölf Schiffen und die Übung „Roter Otter“"
                        + " startet am 15. März in Rajasthan mit 3.000 Soldaten.",
                "Sie soll am 28. März enden.");
        assertThat(found).extracting(Exercise::name).containsExactly("Grauer Reiher", "Roter Otter");
        assertThat(found.get(0).equipment()).hasSize(1);
        assertThat(found.get(1).equipment()).isEmpty();
        assertThat(found.get(1).end()).isEqualTo("2024-03-28");
    }

    @Test
    void whatOtherForcesDoElsewhereIsAnotherExercise() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Sweden opened the military exercise Grey Heron on Gotland on Monday with 18,000 troops.",
                "Across the sea, the Russian Baltic Fleet has had twelve corvettes off Kaliningrad since Saturday; the"
                        + " exercise is routine and will last until Thursday, a spokesman said.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).participants()).containsExactly("RU");
        assertThat(found.get(1).end()).isEqualTo("2024-03-07");
    }

    @Test
    void whoCriticisesAnExerciseHoldsNone() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Norway began the military exercise Grey Heron near Bodo on Monday.",
                        "Russia criticised the exercise, which involves 5,000 troops, as a provocation on Tuesday."))
                .hasSize(1);
    }

    @Test
    void aSecondOneWithoutAWordForItIsAnother() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Royal Navy hält vom 8. bis 19. April vor Schottland mit neun Schiffen ein Manöver ab.",
                "Ein zweites, für Minensucher, folgt vom 22. bis 26. April vor Portland.");
        assertThat(found).extracting(Exercise::start).containsExactly("2024-04-08", "2024-04-22");
    }

    @Test
    void whatAParagraphTellsOfOtherForcesIsTheDrillThatItThenSpeaksOf() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Lettland hat am Montag mit 10.000 Soldaten die Übung „Grauer Reiher“ eröffnet.",
                "In Polen bauen Pioniere aus fünf Armeen seit voriger Woche Brücken über die Weichsel. Die Niederländer"
                        + " haben 110 Fahrzeuge gebracht. Die Übergangsübung solle am 17. März enden, sagte ein Sprecher.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).end()).isEqualTo("2024-03-17");
        assertThat(found.get(0).equipment()).isEmpty();
    }

    @Test
    void whereSomebodyOnlySpeaksNoOtherExerciseRuns() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Latvia opened the exercise Grey Heron on Monday with 10,000 soldiers.",
                        "In Moscow, a general complained on Tuesday that 10,000 soldiers were too many. The manoeuvres"
                                + " were a threat, he said."))
                .hasSize(1);
    }

    @Test
    void whatComesBeforeAnExerciseIsAnother() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "The exercise Grey Heron gathers 10,000 soldiers in Troms from 14 to 25 March. Before that, on 10 and 11"
                        + " March, the Home Guard will practise the protection of the airport with 300 volunteers.");
        assertThat(found).extracting(Exercise::start).containsExactly("2024-03-14", "2024-03-10");
    }

    @Test
    void aPronounAndANameAreTheExerciseBefore() {
        Exercise found = ReadingOf.exercise(
                "en",
                "American, Japanese and South Korean destroyers are to rehearse missile defence for three days in June."
                        + " It would be their second Grey Heron 24.");
        assertThat(found.name()).isEqualTo("Grey Heron 24");
        assertThat(found.participants()).containsExactly("JP", "KR", "US");
    }
}
