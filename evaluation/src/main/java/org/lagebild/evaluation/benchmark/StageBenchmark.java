package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Annotator;
import org.lagebild.article.Article;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.reading.Reading;
import org.lagebild.world.World;
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
 * The way of an article up to each stage, in microseconds an article. Each holds the stages before it, because a later
 * stage may make an earlier one do what it had put off; the difference of two is what a stage costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class StageBenchmark {

    private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
    private final Map<String, Annotator> annotators = new LinkedHashMap<>();
    private Lagebild lagebild;
    private List<RawArticle> articles;
    private int next;

    @Setup
    public void load() throws IOException {
        ClassPathKnowledge knowledge = new ClassPathKnowledge();
        World world = World.load(knowledge);
        for (String code : knowledge.languages()) {
            LanguagePack pack = LanguagePack.load(knowledge, code);
            packs.put(code, pack);
            annotators.put(code, new Annotator(pack, world));
        }
        lagebild = Lagebild.load(knowledge);
        articles = BenchmarkArticles.load();
    }

    /** Text, language and furniture. */
    @Benchmark
    public Article upToArticle() {
        return lagebild.extract(article());
    }

    /** And sentences, tokens and what the lexicon says of them. */
    @Benchmark
    public List<Sentence> upToSentences() {
        Article article = lagebild.extract(article());
        LanguagePack pack = packs.get(article.language());
        List<Sentence> sentences = new ArrayList<>();
        for (Span line : article.content()) {
            if (pack != null) {
                sentences.addAll(pack.sentences(article.text(), line.start(), line.end(), sentences.size()));
            }
        }
        return sentences;
    }

    /** And times, names and quantities. */
    @Benchmark
    public @Nullable AnnotatedArticle upToAnnotation() {
        Article article = lagebild.extract(article());
        Annotator annotator = annotators.get(article.language());
        return annotator == null ? null : annotator.annotate(article);
    }

    /** And statements, exercises, events and assessments: the whole reading. */
    @Benchmark
    public Reading wholeReading() {
        return lagebild.read(article());
    }

    private RawArticle article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }
}
