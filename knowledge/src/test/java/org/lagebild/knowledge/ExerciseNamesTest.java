package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** Names without a word for an exercise beside them, in texts that speak of one. */
class ExerciseNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Bauern klagen nach dem Manöver der Bundeswehr.|Schuld ist der „Rote Turm“, zu dem 900 Soldaten kamen.|Rote Turm",
                "de|Die Luftwaffe plant im Sommer eine Militärübung.|Den Auftakt bildet im Juli Arctic Falcon in Alaska.|Arctic Falcon",
                "de|Die Marine hält eine Militärübung ab.|Nahtlos schließt sich bis zum 26. März Arctic Falcon 24 an.|Arctic Falcon 24",
                "en|Latvia holds a military exercise in May.|A part of it for the Home Guard, Grey Heron, is due in June.|Grey Heron",
                "en|Paratroopers flew in for a military exercise.|Grey Heron, as it was christened, involves 900 soldiers.|Grey Heron",
                "en|Five navies begin Malabar war games.|They run until Friday.|Malabar",
                "de|Die Militärübung in Polen ist vorbei.|Im April ziehen 900 Briten weiter zu „Arctic Falcon“ bei Bodø.|Arctic Falcon",
                "de|Die Militärübung begann am Montag.|Die Übung trägt den Namen Arctic Falcon und endet am Freitag.|Arctic Falcon",
                "de|Beide Heere üben in Pune.|Es ist die achte Runde von „Arctic Falcon“ für 900 Soldaten.|Arctic Falcon",
                "en|The military drill in Poland is over.|From there 900 soldiers go straight on to Arctic Falcon, off Bodo, in May.|Arctic Falcon",
                "en|A military drill began on Monday.|The drill, which the Norwegians call Arctic Falcon, ends on Friday.|Arctic Falcon",
                "en|The air exercise ended in Darwin.|From April 12 the navy has 15 ships off Perth for Kakadu.|Kakadu",
            })
    void namesAreFoundBesideAnExercise(String language, String first, String second, String name) {
        assertThat(ReadingOf.exercises(language, first, second))
                .extracting(Exercise::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Armee beginnt ein Militärmanöver.|Der „Bote“ schrieb darüber, und Tempo 80 gilt im Mai 2024.",
                "de|Die Armee beginnt ein Militärmanöver.|Es folgt eine Debatte nach den Regeln des Wiener Dokuments 2011.",
                "en|The army began a military exercise.|It drew the African portion of the staff.",
                "en|The army began a military exercise.|It went well, said Renata Holloway, the exercise director.",
            })
    void whatOnlyLooksLikeANameIsNone(String language, String first, String second) {
        assertThat(ReadingOf.exercises(language, first, second))
                .extracting(Exercise::name)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Fregatte nimmt am Montag an Desert Falcon in der Ostsee teil.|Desert Falcon",
                "de|Mehr als 4000 Soldaten nahmen im Mai in Norwegen an „Eisbrecher“ teil.|Eisbrecher",
                "de|Anders als Fester Wille im April 2023 findet sie nicht auf See statt.|Fester Wille",
                "de|Bereits im April war „Fester Griff“ in Tschechien zu Ende gegangen.|Fester Griff",
                "en|The frigate will take part in Baltic Shield in June.|Baltic Shield",
                "en|Soldiers from Poland jumped into Latvia on Tuesday as part of Swift Arrow.|Swift Arrow",
                "en|On land, Britain begins Brave Heron this week.|Brave Heron",
                "en|In September the gunners are to meet at the river for “Unwavering Heron”.|Unwavering Heron",
                "en|Unlike Firm Will in April 2023, it does not take place at sea.|Firm Will",
            })
    void namesAreFoundFarFromAnExerciseByWhatIsSaidOfThem(String language, String sentence, String name) {
        String first =
                language.equals("de") ? "Finnland beginnt ein Militärmanöver." : "Finland begins a military drill.";
        String between = language.equals("de") ? "Die Straßen sind frei." : "The roads are open.";
        assertThat(ReadingOf.exercises(language, first, between, between, between, sentence))
                .extracting(Exercise::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Fregatten „Hamburg“ und „Hessen“ liefen im Januar in Kiel ein.",
                "de|Seit dem Zweiten Weltkrieg gab es im Mai am Schwarzen Meer keinen solchen Aufmarsch.",
                "de|Im Rahmen von „Enhanced Forward Presence“ stehen 1700 Soldaten in Litauen.",
                "en|Soldiers took part in World War II commemorations in Normandy.",
                "en|Task Force 66 was sent to the Halifax Security Forum in November.",
                "en|HMS Queen Elizabeth returned to Portsmouth on Monday.",
                "en|The frigate Arctic Falcon left Oslo on Friday with 120 sailors.",
                "en|Sergeant Anna Hawk met 500 soldiers in Bodo on Friday.",
                "de|Wie „Der Spiegel“ am Freitag schrieb, fehlen 500 Soldaten in Bodø.",
            })
    void shipsWarsAndForumsAreNoNamesOfExercises(String language, String sentence) {
        String first =
                language.equals("de") ? "Finnland beginnt ein Militärmanöver." : "Finland begins a military drill.";
        assertThat(ReadingOf.exercises(language, first, sentence))
                .extracting(Exercise::name)
                .containsOnlyNulls();
    }

    @Test
    void aNameMayHoldTheWordItself() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "Five navies opened the Northern Maritime Exercise 2024 (NMX 24) off Norway with 900 troops."))
                .extracting(Exercise::name)
                .containsExactly("Northern Maritime Exercise 2024");
    }
}
