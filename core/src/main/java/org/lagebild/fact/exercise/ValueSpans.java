package org.lagebild.fact.exercise;

import java.util.Set;
import org.lagebild.fact.Claim;

/**
 * Where the values of an exercise stand in the text.
 *
 * @param all days, places and sizes
 * @param measured those without the places, which are named beside much else
 * @param counted sizes
 */
record ValueSpans(Spans all, Spans measured, Spans counted) {
    private static final Set<String> COUNTED = Set.of("troops", "rival_troops", "equipment");
    private static final Set<String> DATED = Set.of("start", "end", "duration_days");
    private static final String PLACES = "places";

    static ValueSpans of(Draft draft) {
        ValueSpans spans = new ValueSpans(new Spans(), new Spans(), new Spans());
        draft.claims().forEach(spans::add);
        return spans;
    }

    private void add(Claim claim) {
        boolean counts = COUNTED.contains(claim.field());
        boolean measures = counts || DATED.contains(claim.field());
        if (measures || claim.field().equals(PLACES)) {
            all.add(claim.span());
        }
        if (measures) {
            measured.add(claim.span());
        }
        if (counts) {
            counted.add(claim.span());
        }
    }
}
