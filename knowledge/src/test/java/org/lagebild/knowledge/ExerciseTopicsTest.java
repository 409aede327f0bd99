package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Exercise;

/** Which sentence is about which exercise; all texts are of Wednesday, 6 March 2024. */
class ExerciseTopicsTest {

    @Test
    void behindALargerWholeTheTextGoesOnWithItsPart() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Armee eröffnet heute das Manöver „Grauer Reiher 2024“ als Beitrag zur Übung „Kalter Amboss 2024“.",
                "Bis Freitag trainieren 3.000 Soldaten an der Küste.");
        assertThat(found.get(0).name()).isEqualTo("Grauer Reiher 2024");
        assertThat(found.get(0).troops()).isEqualTo(new Exercise.Strength(3000, 3000));
        assertThat(found.get(1).troops()).isNull();
    }

    @Test
    void whatIsNamedForComparisonIsNotGoneOnWith() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Alongside the naval exercise Iron Gate 2024, Norway opened the military exercise Cold Anvil 2024.",
                "About 4,000 soldiers train in the snow until March 20.");
        assertThat(found).extracting(Exercise::name).containsExactly("Iron Gate 2024", "Cold Anvil 2024");
        assertThat(found.get(1).troops()).isEqualTo(new Exercise.Strength(4000, 4000));
        assertThat(found.get(0).troops()).isNull();
    }

    @Test
    void linesOfATextOfFixedWidthBelongTogether() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway and Sweden have opened the",
                "military exercise Cold Anvil with",
                "some 5,000 troops and 40 aircraft.",
                "It will last until the 20th of",
                "March, the army said on Monday at",
                "its headquarters in Bodo. Finland",
                "and Denmark take part for the first",
                "time.");
        assertThat(found.name()).isEqualTo("Cold Anvil");
        assertThat(found.participants()).contains("NO", "SE");
    }

    @Test
    void whatForcesDoInANamedExerciseIsThatOne() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Norway opened the military exercise Cold Anvil 2024 on Monday.",
                "Swedish marines are training with British commandos under Exercise Grey Heron.");
        assertThat(found).extracting(Exercise::name).containsExactly("Cold Anvil 2024", "Grey Heron");
        assertThat(found.get(1).participants()).contains("GB", "SE");
        assertThat(found.get(0).participants()).doesNotContain("GB", "SE");
    }

    @Test
    void everyItemOfNewsInBriefIsOfItself() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Oslo – Norwegen eröffnet am Montag die Militärübung „Kalter Amboss“ mit 3.000 Soldaten.",
                "Paris – Die Regierung will 200.000 Soldaten neue Stiefel kaufen.",
                "Ankara – Die türkische Marine hat die Übung „Grauer Reiher“ in der Ägäis verschoben.");
        assertThat(found).extracting(Exercise::name).containsExactly("Kalter Amboss", "Grauer Reiher");
        assertThat(found.get(0).troops()).isEqualTo(new Exercise.Strength(3000, 3000));
        assertThat(found.get(0).status()).isEqualTo(Exercise.Status.PLANNED);
        assertThat(found.get(1).troops()).isNull();
    }

    @Test
    void whatFirefightersPractiseBesideSoldiersIsNone() {
        assertThat(ReadingOf.exercises(
                        "de",
                        "Das Geschwader der Bundeswehr übt von Montag bis Freitag mit 120 Soldaten den Nachtflug.",
                        "Die Freiwillige Feuerwehr hält ihre Jahresübung am 15. März ab."))
                .hasSize(1);
    }

    @Test
    void behindAnAnnouncementOfDrillsTheTextGoesOnWithThoseBesideIt() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen und Schweden werden im Juni eine gemeinsame Militärübung abhalten.",
                "Die Ankündigung der Übung kommt, während die norwegische Luftwaffe Manöver im Norden abhält.",
                "Die Manöver finden auf dem Truppenübungsplatz Setermoen statt.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).places()).isEmpty();
        assertThat(found.get(1).places()).extracting(Place::name).anyMatch(name -> name.contains("Setermoen"));
    }

    @Test
    void theSameInEnglishBehindAnAnnouncementTheTextGoesOnWithThoseBesideIt() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Norway and Sweden will hold a joint military exercise in June.",
                "The announcement of the exercise comes on Wednesday, while Norwegian pilots continue air drills in the north.",
                "The drills are taking place at the Setermoen training area with 700 soldiers.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).troops()).isNull();
        assertThat(found.get(1).troops()).isEqualTo(new Exercise.Strength(700, 700));
    }

    @Test
    void whatIsSpokenOfItselfIsGoneOnWith() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen und Schweden halten eine gemeinsame Militärübung ab.",
                "Die Übung begann am Montag, während die finnische Luftwaffe Manöver im Norden abhält.",
                "Die Übung findet mit 700 Soldaten statt.");
        assertThat(found.get(0).troops()).isEqualTo(new Exercise.Strength(700, 700));
    }
}
