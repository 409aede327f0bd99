package org.lagebild.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Languages;
import org.lagebild.language.OtherLanguages;
import org.lagebild.language.PageWords;
import org.lagebild.language.Span;

/** The first stage: text and what is known around it. */
public final class ArticleReader {
    private final Languages languages;
    private final PageReader pages;
    private final LanguageGuess guess;

    public ArticleReader(Languages languages, PageWords pageWords, OtherLanguages others) {
        this.languages = languages;
        this.pages = new PageReader(pageWords, languages, others);
        this.guess = new LanguageGuess(languages, others);
    }

    /**
     * Reads what came in; an article in a language that no pack exists for comes out without a language. The text of a
     * page is its headline and its paragraphs, one a line.
     */
    public Article read(RawArticle raw) {
        return raw.html() != null ? ofPage(raw, raw.html()) : ofText(raw, raw.text() == null ? "" : raw.text());
    }

    /** A live blog as articles of their own: what stands before its posts, then each post; else the article itself. */
    public List<Article> apart(Article page) {
        return page.details().posts().isEmpty() ? List.of(page) : new LiveBlogParts(page, languages).all();
    }

    private Article ofText(RawArticle raw, String text) {
        List<Span> lines = Article.linesOf(text);
        LanguagePack pack = language(raw, text);
        if (pack == null) {
            return new Article(
                    raw.source(),
                    text,
                    null,
                    said(raw.envelope().title(), ""),
                    published(raw),
                    raw.envelope().outlet(),
                    List.of(),
                    List.of(),
                    lines,
                    List.of());
        }
        List<Furniture> furniture = new FurnitureFinder(pack).find(text, lines);
        Surroundings around = new Surroundings(text, lines, furniture, pack);
        return new Article(
                raw.source(),
                text,
                pack.code(),
                said(around.title(), raw.envelope().title()),
                published(raw),
                around.outlet() == null ? raw.envelope().outlet() : around.outlet(),
                around.agencies(),
                around.authors(),
                lines,
                furniture);
    }

    private Article ofPage(RawArticle raw, String html) {
        PageReader.Page page = pages.read(raw, html);
        String text = page.title().isEmpty() || page.text().isEmpty() ? page.text() : page.title() + "\n" + page.text();
        List<Span> lines = Article.linesOf(text);
        LanguagePack pack = language(raw, text);
        List<Furniture> furniture = pack == null
                ? captions(page, text, lines)
                : new FurnitureFinder(pack).findInBody(text, lines, page.captions());
        return new Article(
                raw.source(),
                text,
                pack == null ? null : pack.code(),
                said(page.title(), raw.envelope().title()),
                raw.published() == null ? page.published() : published(raw),
                page.outlet() == null ? raw.envelope().outlet() : page.outlet(),
                pack == null ? List.of() : new Surroundings(text, lines, furniture, pack).agencies(),
                page.authors(),
                lines,
                furniture,
                page.details());
    }

    /** The first that says something; empty where neither does. */
    private static String said(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second == null ? "" : second;
    }

    /** What is furniture in any language. */
    private static List<Furniture> captions(PageReader.Page page, String text, List<Span> lines) {
        return lines.stream()
                .filter(line -> page.captions().contains(line.of(text)))
                .map(line -> new Furniture(line, "caption", "markup.caption"))
                .toList();
    }

    private @Nullable LanguagePack language(RawArticle raw, String text) {
        return Optional.ofNullable(raw.language())
                .flatMap(languages::find)
                .or(() -> guess.of(text).flatMap(languages::find))
                .orElse(null);
    }

    private static Published published(RawArticle raw) {
        return raw.published() == null
                ? Published.notAfter(raw.envelope().retrieved())
                : Published.on(raw.published(), Published.Basis.GIVEN);
    }
}
