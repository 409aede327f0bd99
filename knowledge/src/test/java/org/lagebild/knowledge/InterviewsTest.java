package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.fact.Statement;

/** Interviews: each answer is one direct statement of whoever is asked, and a question is none. */
class InterviewsTest {

    @Test
    void answersUnderCapitalsRightBehindTheQuestion() {
        List<Statement> found = ReadingOf.text(
                        "en",
                        "The military exercise Cold Anvil began in Ghana. Brigadier Kofi Asare runs it.",
                        "",
                        "Q: Why Ghana, why now?",
                        "ASARE: Because the north is near. We have 1,300 soldiers here until 15 March.",
                        "",
                        "Q: Do you think there will be an attack?",
                        "ASARE: I hope not. Nobody knows.")
                .facts()
                .statements();
        assertThat(found).extracting(Statement::speaker).containsExactly("ASARE", "ASARE");
        assertThat(found).extracting(Statement::kind).containsOnly(Statement.Kind.DIRECT);
    }

    @Test
    void theFirstOfTwoNamesAsks() {
        List<Statement> found = ReadingOf.text(
                        "de",
                        "Das Manöver „Kalter Amboss“ läuft in Polen.",
                        "",
                        "Zeitung: Herr Oberst, warum Polen?",
                        "",
                        "Kranz: Weil dort Platz ist. Wir üben bis Freitag.",
                        "",
                        "Zeitung: Und danach?",
                        "",
                        "Kranz: Danach fahren wir nach Hause.")
                .facts()
                .statements();
        assertThat(found).extracting(Statement::speaker).containsExactly("Kranz", "Kranz");
    }

    @Test
    void withoutLabelsWhoeverWasNamedAnswers() {
        List<Statement> found = ReadingOf.text(
                        "de",
                        "Ein Gespräch mit Oberst Jan Kerkhoff, der das Manöver „Kalter Amboss“ leitet.",
                        "",
                        "Herr Oberst, warum Polen?",
                        "Weil dort Platz ist. Wir üben bis Freitag.",
                        "",
                        "Und danach?",
                        "Danach fahren wir nach Hause.",
                        "",
                        "Moskau sieht das anders.",
                        "Das ist nicht unser Problem.",
                        "",
                        "Kommen Sie wieder?",
                        "Im nächsten Jahr, wenn man uns lässt.")
                .facts()
                .statements();
        assertThat(found).extracting(Statement::speaker).containsOnly("Oberst Jan Kerkhoff");
        assertThat(found).hasSize(4);
    }

    @Test
    void questionsThatTheTextAnswersItselfAreNoInterview() {
        List<Statement> found = ReadingOf.text(
                        "en",
                        "Colonel Kofi Asare runs the military exercise Cold Anvil.",
                        "",
                        "What is it?",
                        "It is a drill of two armies.",
                        "",
                        "Where is it?",
                        "In the north of Ghana.",
                        "",
                        "When does it end?",
                        "On Friday.")
                .facts()
                .statements();
        assertThat(found).isEmpty();
    }

    @Test
    void aLabelWithoutAnswersSaysNothing() {
        List<Statement> found = ReadingOf.text(
                        "de",
                        "Das Manöver „Kalter Amboss“ läuft in Polen.",
                        "",
                        "Frage: Warum Polen?",
                        "",
                        "Frage: Und danach?")
                .facts()
                .statements();
        assertThat(found).isEmpty();
    }
}
