package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** Sentences that tell another edition with no word for it, and others that only look like it. */
class BareEditionsTest {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "de",
            "Rund 6.000 Soldaten üben seit Montag in Finnland. Das Manöver „Polar Hammer“ geht am 20. März 2024 zu Ende.",
            "en",
            "Some 6,000 soldiers have trained in Finland since Monday. Exercise Polar Hammer ends on 20 March 2024.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 2022 | Vor zwei Jahren war Bodø in Norwegen der Hauptschauplatz gewesen.
            de | 2021 | 2021 hatten nur drei Länder mitgemacht.
            de | 2021 | Zum Vergleich: 2021 waren es 2.500 Soldaten.
            de | 2023 | Damit sind es doppelt so viele wie im Vorjahr, als 3.000 Soldaten anrückten.
            de | 2022 | 2022 hatte Rumänien die Rolle des Gastgebers inne.
            de | 2023 | Ein Jahr zuvor waren in der Ostsee 30 Schiffe aus 14 Ländern unterwegs.
            en | 2022 | Two years ago Bodo in northern Norway was the main venue.
            en | 2021 | In 2021 only three countries took part.
            en | 2021 | That compares with 2,500 in 2021.
            en | 2023 | That is twice as many as last year, when 3,000 soldiers deployed.
            en | 2022 | In 2022 Romania was the host.
            en | 2022 | "In 2022 we had one hundred aircraft, this time we have sixty," Colonel Berg said.
            """)
    void anEditionIsToldByWhoCameAndWhere(String language, String year, String sentence) {
        assertThat(both(language, sentence).get(1).start()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 2500 | An dem Manöver nehmen 3.000 Soldaten teil, nach 2.500 im Jahr 2021.
            de | 4500 | Die Übung zählt 3.000 Teilnehmer gegenüber 4.500 im Vorjahr.
            de | 600 | Für das Manöver hat Schweden 900 Soldaten gemeldet (2021: 600).
            en | 2500 | Some 3,000 soldiers are taking part in the exercise, up from 2,500 in 2021.
            en | 4500 | The number of troops in the exercise rose from 4,500 in 2021 to 6,000.
            en | 5000 | Some 3,000 soldiers are taking part in the exercise, whereas in 2021 there were 5,000.
            """)
    void aNumberSetBesideItIsThatOfAnotherEdition(String language, long troops, String sentence) {
        List<Exercise> both = both(language, sentence);
        assertThat(both).extracting(exercise -> exercise.troops().low()).containsExactly(6000L, troops);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Im Vorjahr hatte das Parlament den Wehretat um vier Prozent erhöht.
            de | Im vergangenen Jahr waren 200 Soldaten in das Land verlegt worden.
            de | Die Brigade war 2019 aufgestellt worden.
            de | Vor zwei Jahren traten Schweden und Finnland der Nato bei.
            de | Die Übung kostet 40 Millionen Euro, 2022 hatte das Ministerium 30 Millionen Euro veranschlagt.
            en | Last year parliament raised the defence budget by four percent.
            en | Last year 200 soldiers were deployed to the country.
            en | In 2021 thirty people died in a mining accident.
            en | The drill, which involves 2,500 soldiers, was agreed in 2022.
            en | Among the units in the drill is a brigade of 3,000 soldiers that was raised in 2021.
            """)
    void whatElseHappenedInAnotherYearIsNone(String language, String sentence) {
        assertThat(ReadingOf.exercises(language, BEGINNINGS.get(language) + " " + sentence))
                .hasSize(1);
    }

    private static List<Exercise> both(String language, String sentence) {
        List<Exercise> found = ReadingOf.exercises(language, BEGINNINGS.get(language) + " " + sentence);
        assertThat(found).hasSize(2);
        return found;
    }
}
