package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause inserted into a sentence may speak of another edition; the sentence around it does not. */
class InsertionsTest {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "de",
            "Rund 1300 Soldaten aus Senegal und den USA haben am Montag bei Thiès die Übung „Flintlock 2024“ begonnen. ",
            "en",
            "Some 1,300 soldiers from Senegal and the United States began Exercise Flintlock 2024 near Thies on Monday. ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | CI | Die Elfenbeinküste, die die Übung 2022 ausgerichtet hat, schickt 60 Kommandosoldaten.
            de | MR | Mauretanien, Gastgeber der Übung im Jahr 2020, nimmt mit 150 Soldaten teil.
            de | NG | Nigeria, dessen Offiziere die Übung im vergangenen Jahr leiteten, stellt 90 Soldaten.
            en | CI | Ivory Coast, which hosted the exercise in 2022, is sending 60 commandos.
            en | MR | Mauritania, host of the exercise in 2020, takes part with 150 troops.
            en | NG | Nigeria, whose officers led last year's exercise, contributes 90 soldiers.
            """)
    void whatStandsAroundIsSaidOfThisEdition(String language, String participant, String sentence) {
        assertThat(ReadingOf.exercises(language, BEGINNINGS.get(language) + sentence)
                        .get(0)
                        .participants())
                .contains(participant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | GH | An der Übung des Vorjahres, die in der Elfenbeinküste stattfand, nahm auch Ghana mit 80 Soldaten teil.
            en | GH | Last year's exercise, in which Ghana took part with 80 soldiers, was held in Ivory Coast.
            """)
    void whatIsSaidOfAnotherEditionStaysWithIt(String language, String participant, String sentence) {
        assertThat(ReadingOf.exercises(language, BEGINNINGS.get(language) + sentence)
                        .get(0)
                        .participants())
                .doesNotContain(participant);
    }
}
