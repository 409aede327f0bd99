package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lagebild.Lagebild;
import org.lagebild.annotation.TimeTagger;
import org.lagebild.annotation.name.NameStage;
import org.lagebild.article.Article;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.world.World;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding and resolving places and actors of the gold articles on one core: articles and, beside them, characters and
 * seconds of the processor that they took, which alone count while other work runs. Inside are the rules for actors,
 * the search for places in all lists and tables, the choice of their meanings and their relations; the sentences are
 * cut, cut into words, tagged and have their times before.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class NamesBenchmark {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;

    /** The stages of each language and its articles. */
    @State(Scope.Benchmark)
    public static class Shared {
        private LanguagePack pack;
        private World world;
        private TimeTagger times;
        private NameStage names;
        private List<Article> articles;

        @Param({"de", "en"})
        public String language = "";

        @Setup
        public void load() throws IOException {
            Lagebild lagebild = Lagebild.load();
            ClassPathKnowledge knowledge = new ClassPathKnowledge();
            pack = LanguagePack.load(knowledge, language);
            times = new TimeTagger(pack);
            world = World.load(knowledge);
            names = new NameStage(pack, world);
            articles = BenchmarkArticles.load().stream()
                    .map(lagebild::extract)
                    .filter(article -> language.equals(article.language()))
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

        private NameStage.Names names(Shared shared, NameStage stage) {
            next = (next + 1) % shared.articles.size();
            Article article = shared.articles.get(next);
            List<Sentence> sentences = shared.times.timed(article);
            sentences.forEach(sentence -> sentence.tag(0));
            long before = PROCESSOR.getCurrentThreadCpuTime();
            NameStage.Names names = stage.find(article, sentences);
            processorSeconds += (PROCESSOR.getCurrentThreadCpuTime() - before) / NANOSECONDS;
            characters += article.text().length();
            return names;
        }
    }

    @Benchmark
    public NameStage.Names oneThread(Shared shared, Read read) {
        return read.names(shared, shared.names);
    }

    /** As if no name had been met before: what was looked up for an article is forgotten behind it. */
    @Benchmark
    public NameStage.Names everyNameNew(Shared shared, Read read) {
        return read.names(shared, new NameStage(shared.pack, shared.world));
    }
}
