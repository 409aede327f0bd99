package org.lagebild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.lagebild.language.Languages;
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
    private final KnowledgeSource source;
    private final World world;
    private final Languages languages;
    private final ArticleReader articles;
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    private Lagebild(KnowledgeSource source) {
        this.source = source;
        this.world = World.load(source);
        this.languages = new Languages(source);
        this.articles = new ArticleReader(languages, PageWords.load(source), OtherLanguages.load(source));
    }

    /**
     * Loads the knowledge that ships with Lagebild; that of a language when it is first read, since the build checked
     * it.
     */
    public static Lagebild load() {
        return new Lagebild(new ClassPathKnowledge());
    }

    /**
     * Loads knowledge from anywhere, all of it at once.
     *
     * @throws KnowledgeException where it is broken, with all faults of a language at once
     */
    public static Lagebild load(KnowledgeSource source) {
        Lagebild lagebild = new Lagebild(source);
        lagebild.languages.all();
        return lagebild;
    }

    /** The whole way of an article: what came in → article → annotations → facts → reading. */
    public Reading read(RawArticle raw) {
        return read(articles.read(raw));
    }

    /** The same where a live blog is not one article but many: each of its posts has a reading of its own day. */
    public List<Reading> readEach(RawArticle raw) {
        return articles.apart(articles.read(raw)).stream().map(this::read).toList();
    }

    /** All stages behind the first one, for an article that was taken out of its page before. */
    public Reading read(Article article) {
        String language = article.language();
        if (language == null) {
            return new Reading(article, null, Facts.NONE);
        }
        Reader reader = readers.computeIfAbsent(language, this::reader);
        AnnotatedArticle annotated = reader.annotator().annotate(article);
        return new Reading(annotated.article(), annotated, reader.facts().find(annotated));
    }

    /** The first stage alone: text, furniture and what is known around them. */
    public Article extract(RawArticle raw) {
        return articles.read(raw);
    }

    /** Decides over raw bytes whether they can matter; each call compiles it anew from the terms of all languages. */
    public Gate gate() {
        return RawGate.load(source)::mayMatter;
    }

    /** What is true in every language. */
    public World world() {
        return world;
    }

    private Reader reader(String language) {
        LanguagePack pack = languages.find(language).orElseThrow();
        return new Reader(new Annotator(pack, world), new FactFinder(pack, world));
    }

    /** The stages of one language. */
    private record Reader(Annotator annotator, FactFinder facts) {}
}
