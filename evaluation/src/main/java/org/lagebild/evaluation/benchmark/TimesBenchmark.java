package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.lagebild.Lagebild;
import org.lagebild.annotation.Time;
import org.lagebild.annotation.TimeTagger;
import org.lagebild.article.Article;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding and resolving times in the gold articles on one core: articles and, beside them, characters a second and
 * seconds of the processor that they took, which alone count while other work runs.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class TimesBenchmark {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;

    /** The taggers and the articles of their languages. */
    @State(Scope.Benchmark)
    public static class Shared {
        private final Map<String, TimeTagger> taggers = new LinkedHashMap<>();
        private List<Article> articles;

        @Setup
        public void load() throws IOException {
            Lagebild lagebild = Lagebild.load();
            ClassPathKnowledge knowledge = new ClassPathKnowledge();
            knowledge
                    .languages()
                    .forEach(code -> taggers.put(code, new TimeTagger(LanguagePack.load(knowledge, code))));
            List<RawArticle> raw = BenchmarkArticles.load();
            articles = raw.stream()
                    .map(lagebild::extract)
                    .filter(article -> taggers.containsKey(article.language()))
                    .toList();
        }
    }

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
        public double processorSeconds;
        private int next;

        Article of(List<Article> articles) {
            next = (next + 1) % articles.size();
            Article article = articles.get(next);
            characters += article.text().length();
            return article;
        }
    }

    @Benchmark
    public List<Time> oneThread(Shared shared, Read read) {
        Article article = read.of(shared.articles);
        long before = PROCESSOR.getCurrentThreadCpuTime();
        List<Time> times =
                Objects.requireNonNull(shared.taggers.get(article.language())).times(article);
        read.processorSeconds += (PROCESSOR.getCurrentThreadCpuTime() - before) / NANOSECONDS;
        return times;
    }
}
