package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise;

/** What is said of an exercise, one judgement each; all texts are of Wednesday, 6 March 2024. */
class ExerciseSlotsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Militärübung „Kalter Amboss“ beginnt am 12. April.|PLANNED",
                "de|Die Militärübung „Kalter Amboss“ läuft vom 4. bis zum 12. März.|ONGOING",
                "de|Die Militärübung „Kalter Amboss“ endete am 1. März.|COMPLETED",
                "de|Die Militärübung „Kalter Amboss“ wurde am Montag abgesagt.|CANCELLED",
                "de|Die Militärübung „Kalter Amboss“ wurde auf den Herbst verschoben.|POSTPONED",
                "en|The military exercise Cold Anvil will begin on April 12.|PLANNED",
                "en|The military exercise Cold Anvil began on Monday and runs until March 12.|ONGOING",
                "en|The military exercise Cold Anvil ended on March 1.|COMPLETED",
                "en|The military exercise Cold Anvil was cancelled on Monday.|CANCELLED",
                "en|The military exercise Cold Anvil was postponed to the autumn.|POSTPONED",
                "de|Die Militärübung „Kalter Amboss“ endet heute; sie begann am 26. Februar und ist damit abgeschlossen.|COMPLETED",
                "de|Bis zum 12. März trainieren Soldaten bei der Militärübung „Kalter Amboss“.|ONGOING",
                "de|Norwegen hat seine Teilnahme abgesagt, die Militärübung „Kalter Amboss“ beginnt am 12. April.|PLANNED",
                "en|The military exercise Cold Anvil will be held in March.|PLANNED",
                "en|The military exercise Cold Anvil has begun and is planned to end in April.|ONGOING",
                "de|Die Militärübung „Kalter Amboss“ hat begonnen und soll im April enden.|ONGOING",
                "de|In dieser Woche werden beide Armeen die Militärübung „Kalter Amboss“ planen.|PLANNED",
                "en|Both armies will hold the military exercise Cold Anvil this week.|PLANNED",
                "de|Beide Staaten haben die Militärübung „Kalter Amboss“ über das geplante Ende hinaus verlängert.|ONGOING",
                "de|Die Militärübung „Kalter Amboss“ fiel der Seuche zum Opfer.|CANCELLED",
                "de|Norwegen hat die Militärübung „Kalter Amboss“ vorzeitig abgebrochen.|CANCELLED",
                "de|Die Militärübung „Kalter Amboss“ beginnt am 12. April. Ein Teil der Übung in Polen entfällt.|PLANNED",
                "en|The military exercise Cold Anvil, set for March 18 to 23, would not go ahead.|CANCELLED",
                "en|The military exercise Cold Anvil begins on April 12, but it could still be cancelled.|PLANNED",
                "en|The military exercise Cold Anvil will not be held in 2024.|CANCELLED",
                "en|The Polish military exercise Cold Anvil ends on Friday. The next one is planned for 2026.|ONGOING",
                "de|Die polnische Militärübung „Kalter Amboss“ endet am Freitag. Die nächste ist für 2026 geplant.|ONGOING",
                "en|The allies will begin the military exercise Cold Anvil on April 12 but put off half of the drills.|PLANNED",
                "de|Die Militärübung „Kalter Amboss“ findet heuer nicht statt.|CANCELLED",
                "de|Die Hauptphase der Militärübung „Kalter Amboss“ ist vom 9. bis 13. September geplant.|PLANNED",
                "de|Am 20. März starten Finnland und Norwegen die Militärübung „Kalter Amboss“.|PLANNED",
                "en|The military exercise Cold Anvil begins on April 12. Last spring’s exercise was cancelled.|PLANNED",
                "de|Die Luftwaffen flogen gemeinsam bei der Militärübung „Kalter Amboss“.|COMPLETED",
                "en|The air forces flew together in the military exercise Cold Anvil.|COMPLETED",
                "en|The ten-day military exercise Cold Anvil began on February 12.|COMPLETED",
                "en|The military exercise Cold Anvil gets under way on Sunday and winds up on March 21.|PLANNED",
                "en|The military exercise Cold Anvil kicked off on Monday and carries on until March 21.|ONGOING",
                "de|Die Marine zieht nach der Militärübung „Kalter Amboss“ eine gemischte Bilanz.|COMPLETED",
                "de|Am zweiten Tag der Militärübung „Kalter Amboss“ landeten Fallschirmjäger bei Elva.|ONGOING",
                "en|On the second day of the military exercise Cold Anvil, paratroopers landed near Elva.|ONGOING",
                "de|Die Vorbereitungen auf die Militärübung „Kalter Amboss“ haben begonnen.|PLANNED",
                "en|Preparations for the military exercise Cold Anvil have begun.|PLANNED",
                "de|Norwegen verzichtet auf die Militärübung „Kalter Amboss“.|CANCELLED",
                "en|Norway is dropping the military exercise Cold Anvil.|CANCELLED",
                "de|Tunis verlegt die Militärübung „Kalter Amboss“ in den Dezember.|POSTPONED",
                "en|Tunis pushed the military exercise Cold Anvil back to December.|POSTPONED",
                "en|The military exercise Spring Anvil is under way in Estonia.|ONGOING",
                "de|Am Montag kehrten die letzten Soldaten von der Militärübung „Kalter Amboss“ zurück.|COMPLETED",
                "en|The last soldiers returned on Monday from the military exercise Cold Anvil.|COMPLETED",
            })
    void status(String language, String text, Exercise.Status status) {
        assertThat(ReadingOf.exercises(language, text).get(0).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Das russisch-belarussische Manöver „Kalter Amboss“ begann am Montag.|BY,RU",
                "de|An der Militärübung „Kalter Amboss“ nehmen Schiffe aus Bulgarien, Rumänien und der Türkei teil.|BG,RO,TR",
                "en|Chinese warships began the military exercise Cold Anvil on Monday.|CN",
                "en|Norway and Sweden will hold the military exercise Cold Anvil in May.|NO,SE",
            })
    void participants(String language, String text, String codes) {
        assertThat(String.join(",", ReadingOf.exercise(language, text).participants()))
                .isEqualTo(codes);
    }

    @Test
    void observersTakeNoPart() {
        Exercise found = ReadingOf.exercise(
                "de",
                "An der Militärübung „Kalter Amboss“ nehmen Schiffe aus Bulgarien und Rumänien teil.",
                "Griechenland und Italien haben Beobachter zu der Übung entsandt.");
        assertThat(found.participants()).containsExactly("BG", "RO");
        assertThat(found.observers()).containsExactly("GR", "IT");
    }

    @Test
    void whoDeclinesTakesNoPart() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Turkey and Romania take part in the military exercise Cold Anvil.",
                "Armenia declined the invitation to the drills.");
        assertThat(found.participants()).containsExactly("RO", "TR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Militärübung „Kalter Amboss“ dauert vom 12. bis zum 20. April.|2024-04-12|2024-04-20",
                "de|Die Militärübung „Kalter Amboss“ fand im Oktober 2022 statt.|2022-10|2022-10",
                "en|The military exercise Cold Anvil runs from April 12 to April 20.|2024-04-12|2024-04-20",
                "en|The military exercise Cold Anvil was held in October 2022.|2022-10|2022-10",
                "de|Die Militärübung „Kalter Amboss“ läuft von Montag bis Freitag.|2024-03-04|2024-03-08",
                "de|Die Militärübung „Kalter Amboss“ wird von Montag bis Freitag stattfinden.|2024-03-11|2024-03-15",
                "de|Am Montag hat die Militärübung „Kalter Amboss“ begonnen. Sie dauert bis zum 15. März.|2024-03-04|2024-03-15",
                "de|Die Militärübung „Kalter Amboss“, die seit 4. März läuft, endet im April.|2024-03-04|2024-04",
                "de|Die Militärübung „Kalter Amboss“ beginnt am 28. März und dauert bis 3. April.|2024-03-28|2024-04-03",
                "de|Das Ministerium gab am Dienstag bekannt, die Militärübung „Kalter Amboss“ finde im Mai statt.|2024-05|2024-05",
                "en|The military exercise Cold Anvil is being held from Monday to Friday.|2024-03-04|2024-03-08",
                "en|The military exercise Cold Anvil, which began on Monday, will run until March 15.|2024-03-04|2024-03-15",
                "en|Troops opened the military exercise Cold Anvil on Monday. It will last two weeks, to March 18.|2024-03-04|2024-03-18",
                "en|The military exercise Cold Anvil came to an end on Friday after it had begun on February 26.|2024-02-26|2024-03-01",
                "en|The ministry said on Tuesday that the military exercise Cold Anvil would be held in May.|2024-05|2024-05",
                "de|Norwegen und Schweden wollen im Juni Militärübungen abhalten.|2024-06|2024-06",
                "de|Die Marine hielt im Januar Seemanöver vor der Insel Gotland ab.|2024-01|2024-01",
                "en|Norway and Sweden held in January naval drills in the Baltic Sea.|2024-01|2024-01",
                "de|Die Militärübung „Kalter Amboss“ startet am Montag in Norwegen und endet am 22. März.|2024-03-11|2024-03-22",
                "de|Die Militärübung „Kalter Amboss“ nahm am 4. März ihren Anfang; am 12. März klingt sie aus.|2024-03-04|2024-03-12",
                "en|The military exercise Cold Anvil began on Monday and winds up in the hills on March 12.|2024-03-04|2024-03-12",
                "de|Bei einer Übung der kroatischen Armee am Samstag nahe Slunj fuhren 40 Panzer vor.|2024-03-02|2024-03-02",
                "en|North Korean artillery fired at sea on Thursday during a drill on the west coast.|2024-02-29|2024-02-29",
                "de|Am Wochenende hielt das Heer die Militärübung „Kalter Amboss“ ab.|2024-03-02|2024-03-03",
                "de|Die Militärübung „Kalter Amboss“ fand vergangene Woche bei Narvik statt.|2024-02-26|2024-03-03",
                "de|Polen hat die für Mai geplante Militärübung „Kalter Amboss“ abgesagt.|2024-05|2024-05",
                "de|Die Militärübung „Kalter Amboss“, die seit 4. März läuft und am Freitag enden sollte, wurde bis zum 20. März verlängert.|2024-03-04|2024-03-20",
                "en|The military exercise Cold Anvil began on March 4 and, due to end on Friday, was extended until March 20.|2024-03-04|2024-03-20",
                "en|The military exercise Cold Anvil, first scheduled for April, has been pushed back to September.|2024-09|2024-09",
                "en|The military exercise Cold Anvil, first held in 2004, brings 5,000 troops to Poland in May.|2024-05|2024-05",
                "en|A Polish soldier died on March 2 in the military exercise Cold Anvil, which began on February 26 and ends on March 8.|2024-02-26|2024-03-08",
                "de|Ein polnischer Soldat starb am 2. März bei der Militärübung „Kalter Amboss“, die am 26. Februar begann und am 8. März endet.|2024-02-26|2024-03-08",
                "en|Planned for 2025, the military exercise Cold Anvil will be the largest in decades.|2025|2025",
                "en|The military exercise Cold Anvil will be held from 13th to 26th April.|2024-04-13|2024-04-26",
                "en|The military exercise Cold Anvil opened in Narvik on Monday and will run until March 12.|2024-03-04|2024-03-12",
                "en|The military exercise Cold Anvil, which had gone on since 27 February, was brought to a close today.|2024-02-27|2024-03-06",
                "en|The military exercise Cold Anvil has been postponed until autumn.|2024|2024",
                "en|The airspace was closed on March 8 and 9. The military exercise Cold Anvil runs from April 2 to 5.|2024-04-02|2024-04-05",
                "en|Troops were to have opened the military exercise Cold Anvil, in the far north, from November 3 to 14.|2024-11-03|2024-11-14",
                "de|Die Militärübung „Kalter Amboss“ wird vom April in den Juni verlegt.|2024-06|2024-06",
                "de|Zwischen dem 12. und dem 16. Februar lief die Militärübung „Kalter Amboss“.|2024-02-12|2024-02-16",
                "de|Am Montag hat die Militärübung „Kalter Amboss 2024“ begonnen; sie dauert nach Angaben der Armee bis 15. März.|2024-03-04|2024-03-15",
                "de|Die Militärübung „Kalter Amboss“ läuft seit dem 23. Februar und wird nach Angaben der Armee am 13. März enden.|2024-02-23|2024-03-13",
            })
    void firstAndLastDay(String language, String text, String start, String end) {
        Exercise found = ReadingOf.exercise(language, text);
        assertThat(found.start()).isEqualTo(start);
        assertThat(found.end()).isEqualTo(end);
    }

    @Test
    void theDayOfTheWordsIsNoDayOfTheExercise() {
        Exercise found = ReadingOf.exercise(
                "en", "The ministry said on Tuesday that the military exercise Cold Anvil would begin on April 12.");
        assertThat(found.start()).isEqualTo("2024-04-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die fünftägige Militärübung „Kalter Amboss“ begann am Montag.|5",
                "en|The two-week military exercise Cold Anvil began on Monday.|14",
            })
    void length(String language, String text, int days) {
        assertThat(ReadingOf.exercise(language, text).durationDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|An der Militärübung „Kalter Amboss“ nehmen rund 12.500 Soldaten teil.|12500",
                "de|An der Militärübung „Kalter Amboss“ nehmen 2800 deutsche und 400 niederländische Soldaten teil.|3200",
                "en|More than 16,700 troops opened the military exercise Cold Anvil on Monday.|16700",
            })
    void troops(String language, String text, long number) {
        Exercise.Strength troops = ReadingOf.exercise(language, text).troops();
        assertThat(troops).isEqualTo(new Exercise.Strength(number, number));
    }

    @Test
    void aLimitIsNoStrength() {
        Exercise found = ReadingOf.exercise(
                "en",
                "The military exercise Cold Anvil stays below the threshold of 13,000 troops of the Vienna Document.");
        assertThat(found.troops()).isNull();
    }

    @Test
    void whatIsNotToldIsRecorded() {
        Exercise found = ReadingOf.exercise(
                "de",
                "Die Militärübung „Kalter Amboss“ begann am Montag.",
                "Zur Zahl der Soldaten machte Minsk keine Angaben.");
        assertThat(found.claims()).extracting(Claim::basis).contains(Claim.Basis.UNDISCLOSED);
    }

    @Test
    void equipmentAndDomains() {
        Exercise found = ReadingOf.exercise(
                "en", "The military exercise Cold Anvil began on Monday with 30 warships and 250 tanks.");
        assertThat(found.equipment())
                .containsExactlyInAnyOrder(new Exercise.Equipment("ship", 30L), new Exercise.Equipment("tank", 250L));
        assertThat(found.domains()).containsExactly("land", "sea");
    }

    @Test
    void oneExercisePreparesAnother() {
        Exercise found = ReadingOf.exercises(
                        "de",
                        "Russland und Belarus planen eine Militärübung.",
                        "Die Übung sei Teil der Vorbereitung auf das Manöver „Union Shield 2024“, teilte das Ministerium mit.")
                .get(0);
        assertThat(found.preparesFor()).isEqualTo("Union Shield 2024");
        assertThat(found.partOf()).isNull();
    }

    @Test
    void oneExerciseIsPartOfAnother() {
        Exercise found = ReadingOf.exercises(
                        "en",
                        "The military exercise Cold Anvil began on Monday with 900 soldiers.",
                        "It is part of the exercise Steadfast Defender 2024.")
                .get(0);
        assertThat(found.partOf()).isEqualTo("Steadfast Defender 2024");
    }

    @Test
    void purposeInTheWordsOfTheText() {
        Exercise found = ReadingOf.exercise(
                "en", "The military exercise Cold Anvil aims to improve the interoperability of both armies.");
        assertThat(found.purpose()).isEqualTo("improve the interoperability of both armies");
    }

    @Test
    void theSourceThatAnnouncesIt() {
        Exercise found = ReadingOf.exercise(
                "en", "The military exercise Cold Anvil will begin on April 12, the Norwegian defence ministry said.");
        assertThat(found.announcedBy()).isEqualTo("the Norwegian defence ministry");
    }

    @Test
    void sharesThatAreAllAreAddedUp() {
        assertThat(ReadingOf.exercise(
                                "de",
                                "Zur Militärübung „Grauer Reiher“ sind 170 Inder und 135 Gäste aus Sri Lanka nach Pune"
                                        + " gekommen.")
                        .troops())
                .isEqualTo(new Exercise.Strength(305, 305));
        assertThat(ReadingOf.exercise(
                                "en",
                                "For the military exercise Grey Heron, Finland provides 800 soldiers, Sweden 400 and Norway"
                                        + " 200.")
                        .troops())
                .isEqualTo(new Exercise.Strength(1400, 1400));
    }

    @Test
    void sharesOfATotalAreNotAddedToIt() {
        assertThat(ReadingOf.exercise(
                                "en",
                                "More than 6,500 soldiers take part in the military exercise Grey Heron, 4,100 of them"
                                        + " Indonesians and 1,300 Americans.")
                        .troops())
                .isEqualTo(new Exercise.Strength(6500, 6500));
    }
}
