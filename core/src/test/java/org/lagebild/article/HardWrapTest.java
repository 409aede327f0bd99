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
}
