package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who practises at another time, or elsewhere and is new to the text, does it in another exercise. */
class OtherDoersTest {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "de",
            "Rund 6.000 Soldaten üben seit Montag in Finnland. Das Manöver „Polar Hammer“ geht am 20. März 2024 zu Ende. "
                    + "Daran nehmen Finnland, Schweden und die USA teil.\n\n",
            "en",
            "Some 6,000 soldiers have trained in Finland since Monday. Exercise Polar Hammer ends on 20 March 2024. "
                    + "Finland, Sweden and the United States take part in it.\n\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | CN,RU | China und Russland hatten im Januar im Japanischen Meer gemeinsam geübt.
            de | RU | Moskau hatte im Januar mit 30 Schiffen in der Barentssee trainiert.
            de | NO,SE | Im Herbst wollen Schweden und Norwegen gemeinsam die Verteidigung von Gotland trainieren.
            de | FI,US | Im Januar hatten dort bereits finnische und amerikanische Pioniere das Sprengen von Brücken geübt.
            en | CN,RU | China and Russia had drilled together in the Sea of Japan in January.
            en | RU | Moscow trained with 30 ships in the Barents Sea in January.
            en | GB,UA | Ukraine and Britain have also been training together near Lviv since early March.
            en | FI,US | In January Finnish and American engineers had already practised blowing up bridges there.
            """)
    void itIsAnotherExercise(String language, String participants, String sentence) {
        var found = ReadingOf.exercises(language, BEGINNINGS.get(language) + sentence);
        assertThat(found).hasSize(2);
        assertThat(String.join(",", found.get(1).participants())).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Polnische Pioniere übten am Mittwoch den Brückenschlag über den Fluss Kemijoki.
            de | In der Ostsee übten schwedische Schiffe die Minensuche.
            de | Am Dienstag hatten amerikanische Soldaten bei Tampere den Häuserkampf trainiert.
            de | Finnland übt seit Jahrzehnten die Verteidigung seiner langen Grenze.
            de | Viele der Soldaten haben schon früher zusammen trainiert.
            en | Polish engineers practised bridging the river Kemijoki on Wednesday.
            en | In the Baltic Sea Swedish ships practised mine hunting.
            en | On Tuesday American soldiers had trained for urban combat near Tampere.
            en | Britain trained 900 Ukrainian recruits in May.
            en | Many of the soldiers have trained together before.
            """)
    void itBelongsToTheExercise(String language, String sentence) {
        assertThat(ReadingOf.exercises(language, BEGINNINGS.get(language) + sentence))
                .hasSize(1);
    }
}
