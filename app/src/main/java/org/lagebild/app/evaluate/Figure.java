package org.lagebild.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** A named quality figure: precision, recall and their harmonic mean, each from 0 to 1. */
public record Figure(String name, double precision, double recall, Optional<Tally> counts) {

    static Figure of(String name, Tally counts) {
        return new Figure(name, counts.precision(), counts.recall(), Optional.of(counts));
    }

    static Figure ofShares(String name, double precision, double recall) {
        return new Figure(name, precision, recall, Optional.empty());
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The harmonic mean in per cent, to one decimal. */
    public BigDecimal percent() {
        return percent(f1());
    }

    @Override
    public String toString() {
        String line = String.format(
                Locale.ROOT, "%-28s F1 %5s  P %5s  R %5s", name, percent(), percent(precision), percent(recall));
        return line
                + counts.map(n -> "  (gold " + n.wanted() + ", found " + n.found() + ")")
                        .orElse("");
    }

    private static BigDecimal percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN);
    }
}
