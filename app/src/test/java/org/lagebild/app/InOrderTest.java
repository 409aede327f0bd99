package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However long each piece of work takes, the results come in the order of the work. */
class InOrderTest {

    @Property(tries = 30)
    void resultsComeInTheOrderOfTheWork(
            @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> pauses,
            @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Integer> results = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(threads, results::add)) {
            for (int i = 0; i < pauses.size(); i++) {
                int number = i;
                work.submit(() -> {
                    TimeUnit.MILLISECONDS.sleep(pauses.get(number));
                    return number;
                });
            }
        }
        assertThat(results).isEqualTo(IntStream.range(0, pauses.size()).boxed().toList());
    }

    @Example
    void anErrorInTheWorkIsNotSwallowed() {
        assertThatThrownBy(() -> {
                    try (InOrder<Integer> work = new InOrder<>(2, result -> {})) {
                        work.submit(() -> {
                            throw new IllegalArgumentException("broken");
                        });
                    }
                })
                .hasRootCauseMessage("broken");
    }
}
