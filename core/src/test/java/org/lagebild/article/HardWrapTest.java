package org.lagebild.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.language.Span;

/** Lines broken at a fixed width, as on teletext and in plain mail, belong together. */
class HardWrapTest {
    private static final String PAGE = "Grand manoeuvres begin\n"
            + "\n"
            + "In the north of Elonia and in\n"
            + "Berylia the exercise has begun\n"
            + "and goes on until the first of\n"
            + "June. Troops of four countries\n"
            + "take part.\n"
            + "\n"
            + "Ships of Elonia, Berylia and\n"
            + "Crimsonia sail with those of\n"
            + "the alliance.\n";

    private static List<String> paragraphs(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return HardWrap.paragraphs(text, lines).stream()
                .map(span -> span.of(text).replace('\n', ' '))
                .toList();
    }

    @Test
    void linesWithoutRoomForTheNextWordGoOn() {
        assertThat(paragraphs(PAGE))
                .containsExactly(
                        "Grand manoeuvres begin",
                        "In the north of Elonia and in Berylia the exercise has begun and goes on until the first of"
                                + " June. Troops of four countries take part.",
                        "Ships of Elonia, Berylia and Crimsonia sail with those of the alliance.");
    }

    @Test
    void shortLinesThatHadRoomStayApart() {
        String list = "Participants are all of these:\nElonia\nBerylia\nCrimsonia\nIron\nWood\nStone\nSand\n";
        assertThat(paragraphs(list)).hasSize(8);
    }

    @Test
    void linesOfAnyLengthAreParagraphs() {
        String text = "One paragraph of the article. ".repeat(6) + "\n" + PAGE;
        assertThat(paragraphs(text)).hasSize(10);
    }

    /** A figure or a name before which somebody broke too early begins no paragraph; the head of a page stays alone. */
    @Test
    void aParagraphGoesOnToItsFullStop() {
        String page = "112 ABROAD              14.10.21 08:14\n"
                + "THE FLEET OF ELONIA PUTS TO SEA:\n"
                + "AN EXERCISE\n"
                + "\n"
                + "Since Friday as many ships as never\n"
                + "before are at sea for the exercise\n"
                + "Grey Heron, and there are\n"
                + "22 aircraft. On the\n"
                + "16 June it ends. The staff said that\n"
                + "from the north, from Berylia and from\n"
                + "Crimsonia, more are to come soon.\n"
                + "\n"
                + "200 SPORT     300 WEATHER\n";
        assertThat(paragraphs(page))
                .containsExactly(
                        "112 ABROAD              14.10.21 08:14",
                        "THE FLEET OF ELONIA PUTS TO SEA: AN EXERCISE",
                        "Since Friday as many ships as never before are at sea for the exercise Grey Heron, and there are"
                                + " 22 aircraft. On the 16 June it ends. The staff said that from the north, from"
                                + " Berylia and from Crimsonia, more are to come soon.",
                        "200 SPORT     300 WEATHER");
    }

    @Test
    void itemsOfAListStayApart() {
        String list =
                PAGE + "\n- Ships of Elonia are to sail\n- Soldiers of Berylia are there\n- Aircraft of Crimsonia\n";
        assertThat(paragraphs(list)).hasSize(6);
    }
}
