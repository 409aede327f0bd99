package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lagebild.Lagebild;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Whole readings of the gold articles, in articles a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {

    /** The reader, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Shared {
        private Lagebild lagebild;
        private List<RawArticle> articles;

        @Setup
        public void load() throws IOException {
            lagebild = Lagebild.load();
            articles = BenchmarkArticles.load();
        }
    }

    /** Where one thread stands in the articles. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        RawArticle of(List<RawArticle> articles) {
            next = (next + 1) % articles.size();
            return articles.get(next);
        }
    }

    @Benchmark
    @Threads(1)
    public Reading oneThread(Shared shared, Turn turn) {
        return shared.lagebild.read(turn.of(shared.articles));
    }

    @Benchmark
    @Threads(2)
    public Reading twoThreads(Shared shared, Turn turn) {
        return shared.lagebild.read(turn.of(shared.articles));
    }
}
