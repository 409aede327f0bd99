package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** Which words speak of an exercise, which do not, and which belong together. */
class ExerciseMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Übung „Kalter Amboss 2024“ der Bundeswehr beginnt am Montag.|Kalter Amboss 2024",
                "de|Soldaten aus Polen proben beim Manöver Sapad 2021 den Ernstfall.|Sapad 2021",
                "de|„Roter Turm“, eine Übung der Panzerbrigade 12, endet heute mit 900 Soldaten.|Roter Turm",
                "en|The troops arrived for the exercise Cold Anvil 2024 in Norway.|Cold Anvil 2024",
                "en|The army held drills called Iron Gate in April with 900 soldiers.|Iron Gate",
                "en|The exercise, Steadfast Defender 2024, involves 90,000 troops.|Steadfast Defender 2024",
                "en|Four armies opened Lion's Roar on Monday, a field exercise of 2,000 soldiers.|Lion's Roar",
                "en|Pilots from eight air forces fly in the multinational Sky Hunter exercise.|Sky Hunter",
                "de|Das Bataillon der Bundeswehr verlegt zur Übung Kühner Adler nach Süden.|Kühner Adler",
                "de|Britische Soldaten haben mit der Übung Saif Sareea 3 begonnen.|Saif Sareea 3",
            })
    void namedOnesAreFound(String language, String text, String name) {
        assertThat(ReadingOf.exercises(language, text))
                .extracting(Exercise::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Auf Zypern proben derzeit 600 griechische und zyprische Soldaten die Abwehr von Drohnen.",
                "de|Wie der Generalstab mitteilte, üben seit Sonntag 12.000 Reservisten im Norden Israels.",
                "de|Die türkische Luftwaffe startete am Montag ein Luftkampftraining mit Jets aus Katar.",
                "de|Die Armee sah, wie das gemeinsame Üben von Polen und Litauern bei Suwalki am Montag begann.",
                "de|Nordkorea hat nach Angaben der Armee am Dienstag eine Feuerübung nahe der Seegrenze abgehalten.",
                "en|A fleet exercise with 30 ships has begun in the Black Sea, the army said.",
                "en|North Korea held a firing drill near the sea boundary on Tuesday.",
                "en|Jets from Japan and Italy met over Hokkaido on Monday for combined training flights, the army said.",
                "en|Joint training by Poles and Lithuanians near Suwalki began on Monday, the army said.",
            })
    void whatForcesDoSomewhereIsOne(String language, String text) {
        assertThat(ReadingOf.exercises(language, text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Japan hielt am Freitag eine landesweite Übung für den Fall eines Erdbebens ab, an der Schulen teilnahmen.",
                "de|Beim Elfmeterschießen im Stadion der Armee siegte am Samstag der Gast aus Polen.",
                "de|Griechenland und die Türkei haben sich auf ein gemeinsames Training von Rettungshunden geeinigt.",
                "en|Britain has been training Ukrainian soldiers in England since 2022.",
                "en|In the ranked mode of the shooter, players run a NATO landing exercise against the clock.",
                "en|Greece and Turkey have agreed on joint training of rescue dogs.",
                "de|Die Feuerwehr übte im Hafen, und die Großübung verlief nach Plan, sagte der Kreisbrandmeister.",
                "de|Nach einem riskanten Überholmanöver stießen zwei Autos zusammen.",
                "de|In Ausübung seines Amtes muss der Bürgermeister neutral sein.",
                "en|The fire drill at the school ended when pupils returned to class.",
                "en|The company may exercise its option to buy shares next year.",
                "en|A drill ship started a campaign of three wells off the coast.",
                "en|He called on both sides to exercise restraint.",
            })
    void falseFriendsAreNone(String language, String text) {
        assertThat(ReadingOf.exercises(language, text)).isEmpty();
    }

    @Test
    void aFalseFriendVetoesItselfOnly() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Militärübung „Blauer Anker 2024“ der Marine sei kein Ablenkungsmanöver, sagte der Minister.");
        assertThat(found).extracting(Exercise::name).containsExactly("Blauer Anker 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Solche Manöver der Nato erhöhen die Spannungen.",
                "en|The general said such drills only raise tension between the armies.",
                "en|The alliance has planned more than 20 exercises for its troops.",
            })
    void genericMentionsAreNone(String language, String text) {
        assertThat(ReadingOf.exercises(language, text)).isEmpty();
    }

    @Test
    void aDefiniteMentionIsTheOneBefore() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway and Sweden opened the military exercise Cold Anvil 2024 on Monday.",
                "The drills will run until March 20.");
        assertThat(found.mentions()).hasSize(2);
        assertThat(found.end()).isEqualTo("2024-03-20");
    }

    @Test
    void aNameMayComeAfterTheWord() {
        Exercise found = ReadingOf.exercise(
                "de",
                "Finnland hat ein Manöver an der Küste begonnen.",
                "An der Übung „Grauer Reiher 24“ nehmen 3.000 Soldaten teil.");
        assertThat(found.name()).isEqualTo("Grauer Reiher 24");
    }

    @Test
    void aNameWithoutAWordForAnExerciseNeedsOneCloseBy() {
        assertThat(ReadingOf.exercise(
                                "de",
                                "Finnland und Schweden haben ein Militärmanöver an der Küste begonnen.",
                                "Unter dem Namen „Grauer Reiher“ sind 3.000 Soldaten im Einsatz.")
                        .name())
                .isEqualTo("Grauer Reiher");
        assertThat(ReadingOf.exercises("de", "Unter dem Namen „Grauer Reiher“ wirbt die Armee um Rekruten."))
                .isEmpty();
    }

    @Test
    void anOldNameIsTheSameExercise() {
        Exercise found = ReadingOf.exercise(
                "en", "Norway opened the military exercise Cold Anvil, formerly Exercise Grey Heron, on Monday.");
        assertThat(found.name()).isEqualTo("Cold Anvil");
    }

    @Test
    void theYearOfTheFirstOneIsNoEdition() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway opened the military exercise Cold Anvil on Monday.",
                "The drills began in 1997 as a sailing course.");
        assertThat(found.mentions()).hasSize(2);
    }

    @Test
    void namedPartsAreTheirOwnAndKnowTheirWhole() {
        List<Exercise> found = ReadingOf.exercises(
                "de", "Die Bundeswehr übt bei Quadriga 2024 zuerst Grand North in Norwegen mit 800 Soldaten.");
        assertThat(found).extracting(Exercise::name).containsExactly("Quadriga 2024", "Grand North");
        assertThat(found.get(1).partOf()).isEqualTo("Quadriga 2024");
    }

    @Test
    void anotherYearIsAnotherEdition() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "The army opened exercise Cold Anvil on Monday with 5,000 troops.",
                "Cold Anvil 2022 involved 7,000 soldiers.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).status()).isEqualTo(Exercise.Status.COMPLETED);
    }

    @Test
    void theLastEditionNeedsNoWordForAnExercise() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Die Armee hat am Montag die Übung „Kalter Amboss 2024“ mit 5.000 Soldaten begonnen.",
                "Beim letzten Mal, 2022, waren es 7.000 Teilnehmer.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).start()).isEqualTo("2022");
    }

    @Test
    void whatIsSetBesideItIsAnother() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Russland und Belarus planen eine Militärübung, teilte das Ministerium mit.",
                "Die Ankündigung der Übung kommt, während die Luftwaffe gemeinsame Übungen der Flieger fortsetzt.");
        assertThat(found).hasSize(2);
    }

    @Test
    void everyJoinKeepsItsReason() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway opened the military exercise Cold Anvil 2024 on Monday.",
                "The drills run until March 20.");
        assertThat(found.claims().stream().filter(claim -> claim.field().equals("mentions")))
                .extracting(claim -> claim.rule())
                .containsExactly("exercise.named", "join.definite");
    }

    @Test
    void seriesAreKnownByAnyRendering() {
        assertThat(ReadingOf.exercise("de", "Das Manöver „Schild der Union 2023“ ist beendet.")
                        .series())
                .isEqualTo(ReadingOf.exercise("en", "The military exercise Union Shield 2023 has ended.")
                        .series())
                .isEqualTo("shchit-soyuza");
    }
}
