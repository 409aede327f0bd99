package org.lagebild.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lagebild.app.evaluate.Pairing.Pair;

/** Greedy one-to-one pairs, best first. */
class PairingTest {

    @Example
    void bestPairGoesFirst() {
        Pairing pairing = Pairing.of(List.of(1, 5), List.of(4, 5), (a, b) -> -Math.abs(a - b), -9);
        assertThat(pairing.pairs()).containsExactly(new Pair(1, 1), new Pair(0, 0));
    }

    @Example
    void ofEqualPairsTheFirstOfTheListsIsTaken() {
        Pairing pairing = Pairing.of(List.of("a", "b"), List.of("x", "y"), (a, b) -> 1, 1);
        assertThat(pairing.pairs()).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Example
    void nothingBelowTheFloorIsPaired() {
        Pairing pairing = Pairing.of(List.of("a"), List.of("x"), (a, b) -> 0.9, 1);
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.unpairedGold()).containsExactly(0);
        assertThat(pairing.unpairedFound()).containsExactly(0);
    }

    @Property(tries = 200)
    void noEntryIsUsedTwiceAndNoneGetsLost(
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> gold,
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> found) {
        Pairing pairing = Pairing.of(gold, found, (a, b) -> -Math.abs(a - b), -3);
        Stream<Integer> golds =
                Stream.concat(pairing.pairs().stream().map(Pair::gold), pairing.unpairedGold().stream());
        assertThat(golds).doesNotHaveDuplicates().hasSameSizeAs(gold);
        Stream<Integer> founds =
                Stream.concat(pairing.pairs().stream().map(Pair::found), pairing.unpairedFound().stream());
        assertThat(founds).doesNotHaveDuplicates().hasSameSizeAs(found);
    }
}
