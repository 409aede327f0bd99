package org.lagebild.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures read the same in every locale and round to the even neighbour. */
class FigureTest {

    @Test
    void figureIsOneLine() {
        assertThat(Figure.of("events", new Tally(1, 16, 4)))
                .hasToString("events                       F1  10.0  P   6.2  R  25.0  (gold 4, found 16)");
    }

    @Test
    void sharesHaveNoCounts() {
        assertThat(Figure.ofShares("same exercise, B-cubed", 1, 0))
                .hasToString("same exercise, B-cubed       F1   0.0  P 100.0  R   0.0");
    }

    @Test
    void nothingFoundIsZero() {
        assertThat(Figure.of("events", Tally.NONE).f1()).isZero();
    }
}
