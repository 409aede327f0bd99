package org.lagebild.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.Languages;
import org.lagebild.language.OtherLanguages;
import org.lagebild.language.PageWords;

/** Reads the article out of a page: what the page says for machines first, its text as people see it. */
final class PageReader {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s[|–—·»-]\\s");
    private static final int MOST_AUTHORS = 12;
    private static final int LONGEST_NAME = 60;
    private static final double MUCH_LONGER = 2.5;
    private static final int LONG = 400;
    private static final int MOST_BEFORE_POSTS = 12;

    private final PageWords words;
    private final Languages languages;
    private final OtherLanguages others;

    PageReader(PageWords words, Languages languages, OtherLanguages others) {
        this.words = words;
        this.others = others;
        this.languages = languages;
    }

    Page read(RawArticle raw, String html) {
        PageDepth.check(html);
        Document document = Jsoup.parse(html, raw.url() == null ? "" : raw.url());
        JsonLd data = JsonLd.of(document);
        PageMeta meta = new PageMeta(document);
        String language = language(document, data);
        boolean monthFirst = Locale.US
                .getCountry()
                .equals(Locale.forLanguageTag(said(document)).getCountry());
        DateWords dates = new DateWords(languages.all(), others, monthFirst);
        PageDates pageDates = new PageDates(document, words, dates, data, meta);
        Published published =
                pageDates.find(address(raw, document, meta), raw.envelope().retrieved());
        String title = title(document, data, meta);
        List<String> authors = authors(document, data, meta);
        String outlet = meta.first("og:site_name", "application-name")
                .or(() -> data.names("publisher").stream().findFirst())
                .orElse(null);
        LiveBlog liveBlog = new LiveBlog(words, dates, raw.envelope().retrieved());
        List<Post> posts = liveBlog.posts(document, data);
        Header header = new Header(document, words);
        String kicker = header.kicker();
        BodyFinder finder = new BodyFinder(words);
        Element body = finder.find(document);
        List<Element> parts = new ArrayList<>(finder.lede(document, body));
        boolean leadApart = !parts.isEmpty();
        parts.add(body);
        List<PageBlocks.Block> blocks = new PageBlocks(finder.tree()).of(parts);
        Set<String> captions = blocks.stream()
                .filter(PageBlocks.Block::caption)
                .map(PageBlocks.Block::text)
                .collect(Collectors.toSet());
        String text = posts.isEmpty() ? text(blocks, data) : withPosts(blocks, liveBlog, posts);
        PageDetails details = new PageDetails(
                kicker.equals(title) ? "" : kicker,
                header.lead(blocks, leadApart, meta, data),
                header.address(meta),
                pageDates.updated(published, raw.envelope().retrieved()),
                data.isForPayers(),
                posts,
                null);
        return new Page(title, text, captions, authors, outlet, language, published, details);
    }

    private static @Nullable String address(RawArticle raw, Document document, PageMeta meta) {
        if (raw.url() != null) {
            return raw.url();
        }
        Element canonical = document.selectFirst("link[rel=canonical]");
        return canonical != null ? canonical.attr("href") : meta.first("og:url").orElse(null);
    }

    private static String text(List<PageBlocks.Block> blocks, JsonLd data) {
        List<String> shown = blocks.stream().map(PageBlocks.Block::text).toList();
        int length = shown.stream().mapToInt(String::length).sum();
        return data.body()
                .map(PageReader::plain)
                .filter(said -> said.length() > LONG && said.length() > MUCH_LONGER * length)
                .map(said -> joined(shown, said))
                .orElse(String.join("\n", shown));
    }

    /** What stands before the posts, then the posts. */
    private static String withPosts(List<PageBlocks.Block> blocks, LiveBlog liveBlog, List<Post> posts) {
        String all = posts.stream().map(Post::lines).collect(Collectors.joining("\n"));
        String before = blocks.stream()
                .map(PageBlocks.Block::text)
                .takeWhile(line -> !all.contains(line))
                .filter(line -> !liveBlog.isStamp(line))
                .limit(MOST_BEFORE_POSTS)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return before + all;
    }

    /** What the page shows only the beginning of, as its data says it whole. */
    private static String joined(List<String> shown, String said) {
        String missing = shown.stream()
                .filter(line -> !said.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return missing + said;
    }

    /** Text that may hold marks of HTML, one paragraph a line. */
    static String plain(String said) {
        String text = said.indexOf('<') < 0 && said.indexOf('&') < 0
                ? said
                : Jsoup.parse(said.replace("\n", "<br>").replace("</p>", "<br>"))
                        .body()
                        .wholeText();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String title(Document document, JsonLd data, PageMeta meta) {
        List<String> headlines = document.select("h1").eachText();
        String named = data.whole("headline")
                .or(() -> meta.first("og:title", "twitter:title", "dc.title", "title"))
                .orElse(document.title())
                .replaceAll("\\s+", " ")
                .strip();
        for (String headline : headlines) {
            if (!headline.isBlank() && (named.contains(headline) || headlines.size() == 1 && named.isEmpty())) {
                return headline;
            }
        }
        String[] parts = BETWEEN_NAMES.split(named);
        boolean outletBehind = parts.length > 1 && parts[parts.length - 1].length() * 2 < named.length();
        return outletBehind
                ? named.substring(0, named.lastIndexOf(parts[parts.length - 1]))
                        .replaceAll("\\s\\S\\s*$", "")
                        .strip()
                : named;
    }

    private List<String> authors(Document document, JsonLd data, PageMeta meta) {
        LinkedHashSet<String> found = new LinkedHashSet<>(data.names("author"));
        if (found.isEmpty()) {
            meta.first("author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author", "byl")
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(document.select("[rel=author], [itemprop=author] [itemprop=name]")
                    .eachText());
        }
        return found.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.startsWith("http"))
                .limit(MOST_AUTHORS)
                .toList();
    }

    /** The language that the page says it is in; empty where it says none. */
    private static String said(Document document) {
        Element root = document.selectFirst("html");
        return root == null ? "" : root.attr("lang").strip();
    }

    private static @Nullable String language(Document document, JsonLd data) {
        String code = Optional.of(said(document))
                .filter(lang -> !lang.isBlank())
                .or(() -> data.text("inLanguage"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return code.length() < 2 ? null : code.substring(0, 2);
    }

    /**
     * A page that was read.
     *
     * @param title the headline; empty where there is none
     * @param text paragraphs and headings, one a line, without the headline
     * @param captions the lines of it that stand below pictures
     * @param language as the page says, which is often wrong
     * @param details what else it says
     */
    record Page(
            String title,
            String text,
            Set<String> captions,
            List<String> authors,
            @Nullable String outlet,
            @Nullable String language,
            Published published,
            PageDetails details) {}
}
