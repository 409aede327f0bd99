package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lagebild.Lagebild;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Annotator;
import org.lagebild.article.Article;
import org.lagebild.fact.statement.StatementReader;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.world.World;

/**
 * How many annotated articles a second the statements are read from, in processor time of the one reading thread: with
 * the tagging that annotation has put off, and without it.
 */
final class StatementTime {
    private static final int ROUNDS = 12;

    private StatementTime() {}

    public static void main(String[] args) throws IOException {
        ClassPathKnowledge knowledge = new ClassPathKnowledge();
        World world = World.load(knowledge);
        Lagebild lagebild = Lagebild.load(knowledge);
        Map<String, Annotator> annotators = new HashMap<>();
        Map<String, StatementReader> readers = new HashMap<>();
        for (String code : knowledge.languages()) {
            LanguagePack pack = LanguagePack.load(knowledge, code);
            annotators.put(code, new Annotator(pack, world));
            readers.put(code, new StatementReader(pack));
        }
        List<Article> articles = new ArrayList<>();
        for (RawArticle raw : BenchmarkArticles.load()) {
            articles.add(lagebild.extract(raw));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf(
                    "round %d: %.0f articles a second, %.0f without tagging%n",
                    round, measure(articles, annotators, readers, false), measure(articles, annotators, readers, true));
        }
    }

    private static double measure(
            List<Article> articles,
            Map<String, Annotator> annotators,
            Map<String, StatementReader> readers,
            boolean tagged) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        int count = 0;
        for (Article article : articles) {
            Annotator annotator = annotators.get(article.language());
            if (annotator != null) {
                AnnotatedArticle annotated = annotator.annotate(article);
                if (tagged) {
                    annotated.sentences().forEach(sentence -> sentence.tag(0));
                }
                long before = clock.getCurrentThreadCpuTime();
                Objects.requireNonNull(readers.get(article.language())).read(annotated.sentences());
                nanos += clock.getCurrentThreadCpuTime() - before;
                count++;
            }
        }
        return count * 1e9 / nanos;
    }
}
