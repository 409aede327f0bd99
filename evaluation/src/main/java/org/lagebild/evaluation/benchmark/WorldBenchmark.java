package org.lagebild.evaluation.benchmark;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Gazetteer;
import org.lagebild.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question to the world: the distance to a border, the state of a point, the towns of a name; and loading it all.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class WorldBenchmark {
    private static final List<String> STATES = List.of("UA", "RU", "PL", "CN", "US", "DE", "NO");
    private static final List<String> NAMES = List.of("Brest", "Minsk", "Suwalki", "Hello", "Ruschany", "Berlin");

    /** The tables and what is asked of them; a start has none. */
    @State(Scope.Thread)
    public static class Asked {
        private final World world = World.load(new ClassPathKnowledge());
        private final Random random = new Random(1);
        private int turn;

        private <T> T next(List<T> values) {
            turn++;
            return values.get(turn % values.size());
        }

        private double between(double least, double most) {
            return least + random.nextDouble() * (most - least);
        }
    }

    /** From points in Europe, near and far. */
    @Benchmark
    public @Nullable BorderPoint distanceToBorder(Asked asked) {
        return asked.world.borders().outline(asked.next(STATES), asked.between(40, 65), asked.between(10, 50));
    }

    /** Of points anywhere but at the poles. */
    @Benchmark
    public @Nullable String stateOfPoint(Asked asked) {
        return asked.world.borders().stateAt(asked.between(-60, 75), asked.between(-180, 180));
    }

    @Benchmark
    public Gazetteer.Found townsOfName(Asked asked) {
        return asked.world.gazetteer().find(asked.next(NAMES));
    }

    /** In a new process, as at every start. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, jvmArgsAppend = "-Xmx256m")
    public World load() {
        return World.load(new ClassPathKnowledge());
    }
}
