package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many exercises short texts of many kinds report; paragraphs are parted by slashes. */
class ExerciseCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1|Brazilian and Argentine marines drilled side by side off Mar del Plata last week./Some 600 men landed on the beach.",
                "en|2|The Philippines and the United States began Balikatan on Monday./In 2019, the same exercise drew 7,500 troops.",
                "en|2|NATO's Exercise Cold Dawn 25 opens in Finland on March 10./It will be followed in May by Hedgehog 25, which Estonia hosts.",
                "en|1|Poland's 18th Division rehearsed a river crossing on the Vistula on Thursday, the ministry said.",
                "en|2|India and Kazakhstan concluded the ninth edition of KAZIND on Friday in Otar./The eighth edition was held at Auli, India, in October 2022.",
                "en|2|Egypt and Saudi Arabia started the Tabuk-5 drill on Sunday in Egypt./Tabuk-4 took place in Saudi Arabia in 2018.",
                "en|2|HMS Portland joined a French frigate for an anti-submarine exercise in the Bay of Biscay last week./She will take part in Dynamic Mongoose off Iceland in May.",
                "en|2|Peru and the United States finished Resolute Sentinel 2024 on Friday./The two navies then held SIFOREX off Callao, an anti-submarine exercise.",
                "en|2|NATO exercises to watch this spring/- Iron Hussar (Hungary, May 12-20): 2,000 troops from five states./- Grey Centaur (Lithuania, June 1-10): tank units of the Bundeswehr.",
                "de|2|In Munster hat am Montag die Gefechtsübung „Blauer Falke“ begonnen./Sie ist die Vorbereitung auf „Wüstenwind 26“ in Jordanien.",
                "de|3|Gleich drei Manöver beginnen im Mai: „Eiserner Hirsch“ in der Lüneburger Heide, „Graue Möwe“ vor Rügen und „Hohe Warte“ in den Alpen./An den Manövern nehmen 9.000 Soldaten teil.",
                "de|1|Nordkoreas Artillerie hat am Samstag unter den Augen von Kim Jong Un ein Schießen an der Westküste abgehalten.",
                "de|2|Die Marine schickt zwei Korvetten zu Northern Coasts./Danach geht es weiter zu Freezing Winds vor Finnland, das am 18. November beginnt.",
            })
    void asManyAsThereAre(String language, int count, String text) {
        assertThat(ReadingOf.exercises(language, text.split("/"))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Handball players of the Croatian army trained in Split last week ahead of the cup.",
                "en|Russian troops landed near Kherson on Thursday and shelled the town.",
                "en|Police officers and soldiers trained dogs at the Swiss border on Friday.",
                "de|Beim Schießen der Schützengilde siegte ein Soldat./Das Schießen wurde am Samstag abgehalten.",
                "de|Russische Truppen haben am Montag bei Cherson eine Landung versucht./Die ukrainische Armee wehrte sie ab.",
                "de|Die Bundeswehr warb auf der Messe „You“ in Berlin um Rekruten./Im Mai folgt die Messe „Startklar“ in Köln.",
            })
    void noneWhereNobodyTrainsForWar(String language, String text) {
        assertThat(ReadingOf.exercises(language, text.split("/"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Nato hat in Norwegen das Manöver „Kalter Amboss“ begonnen./Der „Bote“ schrieb von 900 Soldaten, die Fregatte „Sachsen“ lief aus.",
                "de|In Polen hat die Militärübung „Kalter Amboss“ begonnen./Es folgen Gespräche in Warschau. Den Auftakt machte Präsident Andrzej Duda am Montag.",
                "en|The U.S. and South Korea opened Ulchi Freedom Shield on Monday./A North Korean statement called it a drill for invasion that was planned in May.",
                "en|The drill Cold Anvil began in Norway on Monday with 900 troops./In 2019, the government bought tanks.",
            })
    void onlyTheOne(String language, String text) {
        assertThat(ReadingOf.exercises(language, text.split("/"))).hasSize(1);
    }
}
