package org.lagebild.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ranges count code points, not the halves of surrogate pairs. */
class GoldTextTest {

    private final GoldText text = new GoldText("\ud835\udd18 ab\naba ab");

    @Test
    void everyPlaceIsFoundInCodePoints() {
        assertThat(text.rangesOf("ab")).containsExactly(new Range(2, 4), new Range(5, 7), new Range(9, 11));
    }

    @Test
    void emptyWordsStandNowhere() {
        assertThat(text.rangesOf("")).isEmpty();
    }

    @Test
    void linesKnowWhereTheyStand() {
        assertThat(text.lines()).extracting(GoldText.Line::range).containsExactly(new Range(0, 4), new Range(5, 11));
    }

    @Test
    void rangeThatLeavesTheTextIsCut() {
        assertThat(text.cut(new Range(9, 99))).isEqualTo("ab");
        assertThat(text.cut(new Range(-5, 1))).isEqualTo("\ud835\udd18");
        assertThat(text.cut(new Range(8, 2))).isEmpty();
    }
}
