package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others call an exercise is another name of it; what a headline only asks for is told again below it. */
class OtherNamesTest {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "de",
            "Der Iran und China üben\n\nSoldaten und Schiffe beider Staaten haben am Montag im Golf von Oman eine "
                    + "gemeinsame Marineübung begonnen.\n\n",
            "en",
            "Iran and China drill\n\nSoldiers and ships of both states began a joint naval exercise in the Gulf of Oman "
                    + "on Monday.\n\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 1 | Teheran nennt sie „Seegürtel 2024“, Peking bevorzugt „Ozeanwacht-2024“.
            de | 1 | Im Iran heißt sie „Seegürtel 2024“, in China „Ozeanwacht-2024“.
            de | 1 | Sie ist im Iran als „Seegürtel 2024“ und in China als „Ozeanwacht-2024“ bekannt.
            de | 2 | Teheran nennt sie „Seegürtel 2024“, und Lettland richtet im Dezember die Übung „Ozeanwacht 2024“ aus.
            en | 1 | Tehran calls it Sea Belt 2024, Beijing prefers Ocean Guard-2024.
            en | 1 | Iran refers to the exercise as Sea Belt 2024, China as Ocean Guard-2024.
            en | 1 | Known in Tehran as Sea Belt 2024 and in Beijing as Ocean Guard-2024, the exercise ends on Friday.
            en | 2 | Tehran calls it Sea Belt 2024, and Latvia will host Exercise Ocean Guard 2024 in December.
            """)
    void anotherNameIsNoOtherExercise(String language, int exercises, String sentence) {
        assertThat(ReadingOf.exercises(language, BEGINNINGS.get(language) + sentence))
                .hasSize(exercises);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ist der Golf bereit für ein Manöver? | Truppen Omans und Jordaniens üben seit Montag bei Duqm. | Maskat nennt die Übung „Wüstenschwert 2024“.
            de | Manöver in der Wüste! | Oman und Jordanien haben bei Duqm eine gemeinsame Übung begonnen. | Maskat nennt sie „Wüstenschwert 2024“.
            en | Is the Gulf ready for a drill? | Troops of Oman and Jordan began a joint exercise near Duqm on Monday. | Muscat calls the drill Desert Sword 2024.
            en | War games in the desert! | Oman and Jordan opened a joint exercise near Duqm with their troops. | Muscat calls it Desert Sword 2024.
            """)
    void whatTheHeadlineAsksIsToldBelow(String language, String headline, String lead, String name) {
        assertThat(ReadingOf.exercises(language, headline + "\n\n" + lead + "\n\n" + name))
                .hasSize(1);
    }
}
