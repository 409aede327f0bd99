package org.lagebild;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Annotator;
import org.lagebild.article.Article;
import org.lagebild.article.ArticleReader;
import org.lagebild.fact.FactFinder;
import org.lagebild.fact.Facts;
import org.lagebild.ingest.Gate;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.KnowledgeException;
import org.lagebild.language.KnowledgeSource;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.OtherLanguages;
import org.lagebild.language.PageWords;
import org.lagebild.language.RawGate;
import org.lagebild.reading.Reading;
import org.lagebild.world.World;

/**
 * The way in: loads all knowledge once and then reads articles. Immutable; all threads share one.
 *
 * <pre>{@code
 * Lagebild lagebild = Lagebild.load();
 * Reading reading = lagebild.read(RawArticle.ofText("page.txt", text));
 * }</pre>
 */
public final class Lagebild {
    private final ArticleReader articles;
    private final Supplier<Gate> gate;
    private final World world;
    private final Map<String, Reader> readers = new LinkedHashMap<>();

    private Lagebild(Map<String, LanguagePack> packs, KnowledgeSource source) {
        this.world = World.load(source);
        this.gate = () -> RawGate.load(source)::mayMatter;
        this.articles = new ArticleReader(packs, PageWords.load(source), OtherLanguages.load(source));
        packs.forEach(
                (code, pack) -> readers.put(code, new Reader(new Annotator(pack, world), new FactFinder(pack, world))));
    }

    /** Loads the knowledge that ships with Lagebild. */
    public static Lagebild load() {
        return load(new ClassPathKnowledge());
    }

    /**
     * Loads knowledge from anywhere.
     *
     * @throws KnowledgeException where it is broken, with all faults at once
     */
    public static Lagebild load(KnowledgeSource source) {
        Map<String, LanguagePack> packs = source.languages().parallelStream()
                .map(code -> LanguagePack.load(source, code))
                .collect(Collectors.toMap(LanguagePack::code, pack -> pack, (a, b) -> a, TreeMap::new));
        return new Lagebild(packs, source);
    }

    /** The whole way of an article: what came in → article → annotations → facts → reading. */
    public Reading read(RawArticle raw) {
        Article article = articles.read(raw);
        Reader reader = article.language() == null ? null : readers.get(article.language());
        if (reader == null) {
            return new Reading(article, null, Facts.NONE);
        }
        AnnotatedArticle annotated = reader.annotator().annotate(article);
        return new Reading(annotated.article(), annotated, reader.facts().find(annotated));
    }

    /** The first stage alone: text, furniture and what is known around them. */
    public Article extract(RawArticle raw) {
        return articles.read(raw);
    }

    /** Decides over raw bytes whether they can matter; each call compiles it anew from the terms of all languages. */
    public Gate gate() {
        return gate.get();
    }

    /** What is true in every language. */
    public World world() {
        return world;
    }

    /** The stages of one language. */
    private record Reader(Annotator annotator, FactFinder facts) {}
}
