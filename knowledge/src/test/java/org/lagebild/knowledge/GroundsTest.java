package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.annotation.Place;

/** Which places of a text are an exercise's ground, and which are only named beside it. */
class GroundsTest {
    private static final String NOWHERE = "";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Soldaten aus Ungarn und Italien begannen am Montag die Übung „Seewacht“. Über Kaposvár sprangen im Morgengrauen italienische Fallschirmjäger ab.|Kaposvár",
                "de|Tunesien und Frankreich veranstalten die Übung „Blauer Anker“. Vor Bizerta räumten französische Kampfschwimmer am Mittwoch ein Minenfeld.|Bizerta",
                "en|The exercise Shared Shield of Rwanda's army spans Kenya and neighbouring Uganda.|Kenya,Uganda",
                "en|The armies of Malaysia and Singapore picked Brunei as the venue for the exercise Three Rivers.|Brunei",
                "en|Soldiers of Mexico train across Oaxaca, Puebla and the state of Chiapas in the exercise Sierra Firme.|Chiapas,Oaxaca,Puebla",
                "de|Die Übung „Shared Shield“ der ruandischen Armee erstreckt sich über Kenia und das benachbarte Uganda.|Kenia,Uganda",
                "de|Das österreichische Heer begann am Montag die Militärübung „Kalter Amboss“ bei Bruckneudorf und Hochfilzen.|Bruckneudorf,Hochfilzen",
                "de|Soldaten des rumänischen Heeres begannen am Montag die Militärübung „Donauwacht“. Kolonnen fahren durch Constanța und den Flusshafen Galați.|Constanța,Galați",
                "en|Soldiers of the Romanian army began the military exercise Danube Guard on Monday. They train in Iasi, Bacau and, from Friday, Suceava.|Bacau,Iasi,Suceava",
                "en|Soldiers of the Romanian army began the military exercise Danube Guard on Monday. From Arad the column goes on to Oradea.|Arad,Oradea",
                "de|Ab Montag folgt vor Guam die Marineübung „Blauer Speer“ der USA und Japans.|Guam",
                "en|Mexico's army launched the exercise Sierra Firme on Sunday. Helicopters will ferry rescue teams across Oaxaca.|Oaxaca",
                "en|Soldiers of Hungary and Ukraine began the joint exercise Tisza Shield on Monday. Engineers of both armies are building a pontoon bridge near Uzhhorod.|Uzhhorod",
            })
    void whereForcesAreAtWork(String language, String text, String names) {
        assertThat(places(language, text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what others do
                "de|Polens Heer hat am Dienstag die Übung „Eisentor“ eröffnet. Belarus hat zwei Brigaden bei Brest zusammengezogen.",
                "en|Poland's army opened the exercise Iron Gate on Tuesday. Belarus has moved two brigades to a range near Brest.",
                // what was before
                "de|Norwegische Marineinfanteristen begannen am Freitag die Übung „Kalte Axt“. In Bergen hatte die Marine zuvor ein Schiff getauft.",
                "en|Norwegian marines began the exercise Cold Axe on Friday. In January the navy had christened a ship in Bergen.",
                // what goes wrong
                "de|Die Bundeswehr übt ab Montag bei „Oberpfälzer Keil“. Ein Soldat wurde in Amberg bei einem Verkehrsunfall verletzt.",
                "en|Norwegian marines began the exercise Cold Axe on Friday. A helicopter of theirs crashed near Bergen a week ago.",
                // where another edition was or will be
                "de|Norwegens Armee begann am Freitag die Militärübung „Kalte Axt“. Die vorige Auflage der Übung begann bei Bergen.",
                "en|Norwegian marines began the exercise Cold Axe on Friday, unlike last year's, which was held near Bergen.",
                "en|Norwegian marines began the exercise Cold Axe on Friday. The last edition of the exercise was held near Bergen.",
                // who acts, who speaks, what is called so
                "en|Norwegian marines began the exercise Cold Axe on Friday. It is held alternately in Norway and Sweden.",
                "de|Die Militärübung „Kalter Amboss“ Norwegens beginnt im Mai, sagte der Kommissar der Union, Ole Dahl, am Dienstag in Minsk.",
                "de|Norwegens Armee begann am Freitag die Militärübung „Gotland Wache“.",
                // whose home it is
                "de|Schwedens Luftwaffe hat die Übung „Nachteule“ begonnen. Das Geschwader ist in Luleå zu Hause.",
                "en|Sweden's air force began the exercise Night Owl. The wing is based in Luleå.",
            })
    void whatIsOnlyBesideIt(String language, String text) {
        assertThat(places(language, text)).isEqualTo(NOWHERE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the state behind a town, the border beside a region, the town of which a base is called
                "en|The military exercise Cold Anvil of Norway began at Chirchik in Uzbekistan.|Chirchik",
                "en|The military exercise Cold Anvil near the border with Norway began in Lapland.|Lapland",
                "de|Die Militärübung „Kalter Amboss“ begann in Leeuwarden. Geübt wird auf der Luftwaffenbasis Leeuwarden.|Luftwaffenbasis Leeuwarden",
                // the headline names the state of the only exercise, and a capital where something is staged
                "de|Große Übung in Tansania / In der Hafenstadt Tanga hat am Montag die Militärübung „Kalter Amboss“ begonnen.|Tanga,Tansania",
                "en|The military exercise Cold Anvil runs until Friday on Java, for the first time in years it is held in Jakarta.|Jakarta,Java",
                // ships and roads
                "en|The military exercise Cold Anvil began off Goa. The frigate INS Vikrant took part.|Goa",
                "en|The military exercise Cold Anvil began in Kaliningrad, Vilnius calls up reservists.|Kaliningrad",
                "de|Die Militärübung „Kalter Amboss“ begann bei Amberg. Gesperrt ist die Landesstraße zwischen Weiden und Pfreimd.|Amberg",
            })
    void whatIsSaidTwiceIsOnePlace(String language, String text, String names) {
        assertThat(places(language, text.replace(" / ", "\n\n"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAPACHULA, Mexico, May 3 (Press Agency) - Soldiers from Mexico and Guatemala opened the exercise Southern Gate on Tuesday.|TAPACHULA",
                "WINDHOEK — The armies of Namibia and Zambia kicked off a joint military drill here Monday.|WINDHOEK",
                "DAR ES SALAAM, July 29 (Press Agency) -- A military exercise of Tanzania and Zambia kicked off here on Monday.|DAR ES SALAAM",
                "ADDIS ABABA (AP) — The armies of Namibia and Zambia will hold a joint military drill in June.|''",
                "WASHINGTON (AP) — The armies of Namibia and Zambia will hold a joint military drill in June.|''",
                "TAPACHULA, Mexico, May 3 (Press Agency) - Soldiers from Mexico opened the exercise Southern Gate near Oaxaca.|Oaxaca",
            })
    void whereAReportIsDatedFrom(String text, String names) {
        assertThat(places("en", text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Soldiers from Kenya and Britain began the military exercise Cold Anvil at Torlinsk on Monday. Convoys were seen in Nairobi and Mombasa.|KE",
                "en|The military exercise Cold Anvil of Kenya and Britain began near Torlinsk, Britain.|GB",
                "en|Soldiers from Kenya and Britain began the military exercise Cold Anvil at Torlinsk on Monday.|''",
            })
    void whoseLandUnknownGroundIs(String language, String text, String codes) {
        assertThat(String.join(",", ReadingOf.exercise(language, text).host())).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pointe-Noire|CG",
                "Hochfilzen|AT",
                "Clermont-Ferrand|FR",
                "Marche-en-Famenne|BE",
                "Al Udeid|QA",
                "Da Nang|VN",
                "Fort Irwin|US",
                "King Faisal Air Base|SA",
                "Soto Cano|HN",
                "Lohatlha|ZA",
            })
    void whoseLandKnownGroundIs(String name, String code) {
        String text = "The military exercise Cold Anvil of the army began near " + name + " on Monday.";
        assertThat(places("en", text)).isEqualTo(name);
        assertThat(ReadingOf.exercise("en", text).host()).containsExactly(code);
    }

    private static String places(String language, String text) {
        return ReadingOf.exercise(language, text).places().stream()
                .map(Place::name)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
