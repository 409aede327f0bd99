package org.lagebild.app.evaluate;

/** How many entries were wanted, how many were found, and how many of those are right. */
public record Tally(int correct, int found, int wanted) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** One yes-or-no question put to gold and reading. */
    static Tally ofAnswers(boolean gold, boolean found) {
        return new Tally(count(gold && found), count(found), count(gold));
    }

    Tally plus(Tally other) {
        return new Tally(correct + other.correct, found + other.found, wanted + other.wanted);
    }

    Tally times(int weight) {
        return new Tally(correct * weight, found * weight, wanted * weight);
    }

    boolean isPerfect() {
        return correct == found && correct == wanted;
    }

    /** The share of the found ones that are right. */
    public double precision() {
        return found == 0 ? 0 : correct / (double) found;
    }

    /** The share of the wanted ones that were found. */
    public double recall() {
        return wanted == 0 ? 0 : correct / (double) wanted;
    }

    private static int count(boolean answer) {
        return answer ? 1 : 0;
    }
}
