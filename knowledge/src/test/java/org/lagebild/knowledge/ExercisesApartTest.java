package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** What makes a second exercise of a mention, and what does not; all texts are of Wednesday, 6 March 2024. */
class ExercisesApartTest {

    @Test
    void whatAnotherStateHoldsIsAnother() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Norway and Sweden opened the military exercise Cold Anvil 2024 on Monday.",
                "Russia last week concluded a naval exercise in the Barents Sea.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).participants()).containsExactly("RU");
    }

    @Test
    void whatIsHeldWithSomebodyElseIsAnother() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "Indonesia and Australia ended the military exercise Cold Anvil 2024 on Monday.",
                "In February the Indonesian navy held a drill with Russian ships in the Java Sea.");
        assertThat(found).hasSize(2);
    }

    @Test
    void whatIsOnlyThoughtLikelyIsNone() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen hat am Montag die Militärübung „Kalter Amboss 2024“ begonnen.",
                "Eine russische Gegenübung in der Barentssee halten Fachleute für möglich.");
        assertThat(found).hasSize(1);
    }

    @Test
    void aDeedWithADayAndAPlaceOfItsOwnIsAPart() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen hat am Montag die Militärübung „Kalter Amboss 2024“ begonnen.",
                "Für den 12. März ist bei Tromsø ein scharfes Schießen mit Haubitzen angesetzt.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).partOf()).isEqualTo("Kalter Amboss 2024");
    }

    @Test
    void whatIsSaidBehindAPartIsSaidOfTheWhole() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Norwegen hat am Montag die Militärübung „Kalter Amboss 2024“ begonnen.",
                "Für den 12. März ist bei Tromsø ein scharfes Schießen mit Haubitzen angesetzt.",
                "Rund 9.000 Soldaten sind dabei.");
        assertThat(found.get(0).troops()).isEqualTo(new Exercise.Strength(9000, 9000));
        assertThat(found.get(1).troops()).isNull();
    }

    @Test
    void aRomanNumberTellsTheEdition() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "The army opened the military exercise Stone Bridge II on Monday.",
                "Stone Bridge I was held in 2019 with 900 soldiers.");
        assertThat(found).extracting(Exercise::name).containsExactly("Stone Bridge II", "Stone Bridge I");
    }

    @Test
    void thePostsOfATickerAreApart() {
        List<Exercise> found = ReadingOf.exercises(
                "en",
                "17:31\n\nThe snap inspection of 6,500 soldiers in Kaliningrad runs until Saturday.",
                "15:20\n\nThe Polish army has put off the exercise Frost Anvil 2024 with 17,000 soldiers.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).name()).isNull();
    }

    @Test
    void aVerbBeforeTheNameIsTheSame() {
        List<Exercise> found = ReadingOf.exercises(
                "de",
                "Ägypten und der Sudan üben den Krieg: Am Montag begann das gemeinsame Militärmanöver „Hüter des Sandes“.");
        assertThat(found).extracting(Exercise::name).containsExactly("Hüter des Sandes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The army has dropped its yearly drill with Sweden, Frost Anvil, until the spring.|Frost Anvil",
                "en|Frost Anvil, named after a hill, runs to March 20 with 900 soldiers of the army.|Frost Anvil",
                "en|The navy began Operation FROST 24, its largest exercise, with 900 sailors.|Operation FROST 24",
                "de|Mit der Operation „General Walter Brandt“ antwortet die Armee auf das Militärmanöver.|General Walter Brandt",
            })
    void namesInOtherPlaces(String language, String text, String name) {
        assertThat(ReadingOf.exercises(language, "The armies began a military exercise on Monday.", text))
                .extracting(Exercise::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Major Jane Wood, the exercise director, praised the soldiers.|Jane Wood",
                "de|Beide Armeen senden mit Manöver Signal an den Nachbarn.|Signal",
            })
    void namesOfSomethingElse(String language, String text, String name) {
        assertThat(ReadingOf.exercises(language, text))
                .extracting(Exercise::name)
                .doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The general said the pact was not about war games on some beach.",
                "en|The army side won the semi-final by six wickets, and the coach called it an exercise in patience.",
                "de|Der Mittelstürmer, ein Soldat, lobte nach dem Derby in der Kreisliga die Übungen im Trainingslager.",
            })
    void noneAtAll(String language, String text) {
        assertThat(ReadingOf.exercises(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en|0|The general said the army must train harder. Exercises cost money, he told the soldiers' newspaper.",
                "en|0|NATO holds dozens of exercises every year, a spokesman for the alliance's navy said.",
                "en|0|The minister said his navy would take part in any future exercise of the alliance.",
                "en|0|Belarus has denied that military drills are planned near the Polish border, its army said.",
                "en|0|Without regular exercises an army forgets how to fight, the colonel wrote.",
                "en|0|If Moscow holds manoeuvres near the border, the army will answer, the minister said.",
                "en|0|The soldiers were killed in an attack on their base in Mali on Friday, the army said.",
                "en|1|Norway opened the military exercise Cold Anvil on Monday with 900 soldiers. Such exercises are expensive. The army plans more drills next year.",
                "en|1|Norway opened the military exercise Cold Anvil on Monday with 900 soldiers. It is the largest exercise in the country since the Cold War.",
                "en|1|Norway opened the military exercise Cold Anvil on Monday. The exercise is bigger than any exercise of the alliance before.",
                "en|1|Norway opened the military exercise Cold Anvil on Monday. In the exercise an enemy force holds drills on an island before it attacks.",
                "en|2|Norway opened the military exercise Cold Anvil on Monday with 900 soldiers. Last year's exercise involved 700 soldiers.",
                "en|2|Norway opened the military exercise Cold Anvil on Monday with 900 soldiers. Sweden will hold its own exercise, Aurora 26, in May.",
                "en|2|The army of Peru began a field exercise in Puno on Monday. Bolivia's army is to begin a similar exercise in Oruro on Friday.",
                "de|0|Der General sagte der Armeezeitung, Übungen seien teuer.",
                "de|0|Die Nato hält jedes Jahr Dutzende Übungen ab, sagte ein Sprecher der Marine.",
                "de|0|Belarus bestritt, dass Militärmanöver an der polnischen Grenze geplant seien.",
                "de|0|Beide Marinen könnten eines Tages gemeinsame Manöver abhalten, sagte der Admiral.",
                "de|0|Sollte Moskau an der Grenze Manöver abhalten, werde die Armee antworten, sagte der Minister.",
                "de|0|Ohne regelmäßige Übungen verlernt eine Armee das Kämpfen, schrieb der Oberst.",
                "de|1|Norwegen hat am Montag mit 900 Soldaten die Militärübung „Kalter Amboss“ begonnen. Solche Übungen sind teuer. Weitere Manöver sind nicht geplant.",
                "de|1|Norwegen hat am Montag mit 900 Soldaten die Militärübung „Kalter Amboss“ begonnen. Es ist die größte Übung des Landes seit dem Kalten Krieg.",
                "de|1|Norwegen hat am Montag die Militärübung „Kalter Amboss“ begonnen. Sie ist größer als jedes Manöver des Bündnisses zuvor.",
                "de|2|Norwegen hat am Montag mit 900 Soldaten die Militärübung „Kalter Amboss“ begonnen. An der Übung im vergangenen Jahr nahmen 700 Soldaten teil.",
                "de|2|Norwegen hat am Montag mit 900 Soldaten die Militärübung „Kalter Amboss“ begonnen. Schweden hält im Mai seine eigene Übung „Aurora 26“ ab.",
                "de|2|Die Armee Perus hat am Montag in Puno eine Feldübung begonnen. Boliviens Armee will am Freitag in Oruro eine ähnliche Übung beginnen.",
                "en|1|WELLINGTON — New Zealand's army began a two-week exercise near Waiouru on Monday, and 600 soldiers will sleep in the snow.",
                "en|1|A joint patrol drill by the Thai and Lao armies opened in Nong Khai on Tuesday, army officers said.",
                "en|1|Warships from Oman and Pakistan wrapped up their annual Thamar Al Tayyib drill in Muscat on Thursday.",
                "en|1|The Ugandan army has started a live-fire drill for 2,000 recruits in Karamoja, a spokesman said.",
                "en|2|Ghana's navy will host Obangame Express in May. In March Senegal held the army exercise Flintlock.",
                "en|1|Officials in Manila confirmed that the Balikatan exercise, which opened on April 22, would go on until May 10.",
                "en|0|The port will be closed while dredgers drill for rock samples, the harbour master said.",
                "en|0|Hospital staff carried out a mass-casualty exercise with local firefighters.",
                "en|0|Two soldiers were hurt when their truck left the road near Nairobi, the army said.",
                "en|1|Cuba's Bastion exercise, the first in eight years, mobilised 20,000 soldiers and militia on Thursday.",
                "en|1|Army engineers from Chile and Peru trained together in mine clearance near Arica last week, the Chilean army said.",
                "de|1|Neuseelands Armee hat am Montag bei Waiouru eine zweiwöchige Übung mit 600 Soldaten begonnen.",
                "de|1|Kriegsschiffe aus Oman und Pakistan beendeten am Donnerstag vor Maskat ihr jährliches Manöver „Thamar Al Tayyib“.",
                "de|1|Die ugandische Armee hat in Karamoja ein Gefechtsschießen für 2.000 Rekruten begonnen.",
                "de|0|Klinikum und Feuerwehr probten mit einer Großübung den Ernstfall nach einem Zugunglück.",
                "de|0|Zwei Soldaten wurden verletzt, als ihr Lastwagen bei Nairobi von der Straße abkam.",
                "de|1|Kubas Übung „Bastion“, die erste seit acht Jahren, brachte am Donnerstag 20.000 Soldaten auf die Beine.",
                "en|1|Norway ended the military exercise Cold Anvil on Friday. The Norwegian navy described it as a combined exercise with Sweden.",
                "en|1|The Ugandan army has started a live-fire drill for 2,000 recruits, and it lasts until Friday, March 15.",
            })
    void asManyAsAreReported(String language, int number, String text) {
        assertThat(ReadingOf.exercises(language, text)).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the next one
            de | Die nächste Übung soll 2026 in Estland stattfinden.                   | 2
            de | Eine Folgeübung ist für Oktober geplant.                              | 2
            de | Die nächste Auflage ist für Juni 2026 angesetzt.                      | 2
            en | The next edition is scheduled for June 2026.                          | 2
            en | An even larger exercise with 10,000 soldiers is planned for 2025.     | 2
            # the one before
            de | Im Herbst 2022 hatten 700 Soldaten daran teilgenommen.                | 2
            de | Die Ausgabe 2020 wurde wegen der Pandemie abgesagt.                   | 2
            de | 2021 nahmen nach Angaben des Ministeriums 200.000 Soldaten teil.      | 2
            de | Vor zwei Jahren waren es noch 1200 Soldaten gewesen.                  | 2
            en | The previous one, in 2015, was based in the south.                    | 2
            en | Two years ago only 1,200 soldiers from five countries had taken part. | 2
            # one that is told apart by its time
            de | Die für Oktober geplante Übung in Bergen wurde abgesagt.              | 2
            en | The exercise planned for October at Bergen was called off.            | 2
            # one of others
            de | Der Iran antwortete mit einer Raketenübung am Golf.                   | 2
            de | Auf der anderen Seite übt derweil die georgische Armee mit 1000 Mann. | 2
            en | Earlier Pakistan had launched drills in the Arabian Sea.              | 2
            en | In parallel, 500 US soldiers are training in Armenia.                 | 2
            # parts
            de | Dazu gehört die Luftübung „Scharfer Blick“ über Rügen.                | 2
            en | It includes the air exercise Sharp Eye off Gotland.                   | 2
            # none of its own
            de | Letztes Jahr kamen 300 Rekruten zur Truppe.                           | 1
            de | Im Vorjahr hatte der Wehretat 50 Milliarden Euro betragen.            | 1
            de | Im Jahr 2021 hatte die Brigade 4000 Soldaten.                         | 1
            de | Eine Neuauflage im Jahr 2026 halten Fachleute für unwahrscheinlich.   | 1
            en | In 2021, 300 soldiers took part in the flood relief.                  | 1
            en | The exercise is one of the largest of the year.                       | 1
            """)
    void whatIsSaidBehindAnExerciseIsAnotherOrTheSame(String language, String sentence, int exercises) {
        String first = language.equals("de")
                ? "In Litauen hat am Montag die Militärübung „Kalter Amboss“ mit 3000 Soldaten begonnen."
                : "The military exercise Cold Anvil began in Lithuania on Monday with 3,000 soldiers.";
        assertThat(ReadingOf.exercises(language, first, sentence)).hasSize(exercises);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die rumänische Armee hat am Montag eine Militärübung am Schwarzen Meer eröffnet.|Im Oktober folgt die Großübung „Kalter Amboss“ mit 6000 Mann.|2",
                "de|30 russische Schiffe liefen am Montag zu einer Übung der Flotte in die Barentssee aus.|Norwegen beginnt am Donnerstag die Übung „Kalter Amboss“ der Marine.|2",
                "de|Die rumänische Armee hat am Montag eine Militärübung am Schwarzen Meer eröffnet.|Die Übung „Kalter Amboss“ dauert bis in den Mai.|1",
                "en|Russian ships left on Monday for an exercise of the fleet in the Barents Sea.|Norway is to begin Exercise Cold Anvil of its navy on Thursday.|2",
                "en|Georgian troops on Monday started two weeks of training at the Vaziani range in a military exercise.|Cold Anvil 2024 had originally been set for November with 3,500 soldiers.|1",
            })
    void aNameIsThatOfWhatWasSpokenOfOrOfSomethingElse(String language, String first, String second, int exercises) {
        assertThat(ReadingOf.exercises(language, first, second)).hasSize(exercises);
    }
}
