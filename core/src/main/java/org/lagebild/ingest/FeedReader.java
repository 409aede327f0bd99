package org.lagebild.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of all kinds: RSS 0.9 to 2.0, RDF, Atom, CDF, JSON Feed, sitemaps with their indexes, OPML; and pages
 * that name feeds. Lenient: what is no well-formed XML is read as far as it makes sense. Entities that a document
 * declares itself are never expanded, and nothing is fetched for it.
 */
public final class FeedReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ITEMS = 50_000;
    private static final int DEEPEST = 500;

    private FeedReader() {}

    /** Something that is no feed. */
    public static final class NoFeedException extends Exception {
        private static final long serialVersionUID = 1L;

        NoFeedException(String message) {
            super(message);
        }
    }

    /**
     * Reads a feed.
     *
     * @param charset that the server names; null where it names none
     * @param address where it lies, for addresses in it that are relative
     * @throws NoFeedException where it is none, with the reason
     */
    public static Feed read(byte[] bytes, @Nullable String charset, String address) throws NoFeedException {
        if (Decoder.isBinary(bytes)) {
            throw new NoFeedException("is binary, no feed. Maybe it is compressed twice, or a picture?");
        }
        String text = Decoder.decodeMarkup(bytes, charset).text().strip();
        if (text.isEmpty()) {
            throw new NoFeedException("is empty. Maybe it was not fetched completely?");
        }
        try {
            return text.startsWith("{") ? ofJson(text, address) : ofMarkup(text, address);
        } catch (StackOverflowError e) {
            throw new NoFeedException("nests too deeply. Maybe it is broken, or hostile?");
        }
    }

    private static Feed ofMarkup(String text, String address) throws NoFeedException {
        if (isTooDeep(text)) {
            throw new NoFeedException("nests more than " + DEEPEST + " elements. Maybe it is broken, or hostile?");
        }
        Document document = Jsoup.parse(text, address, Parser.xmlParser());
        for (Element root : document.children()) {
            Optional<Feed> feed = ofRoot(root, address);
            if (feed.isPresent()) {
                return feed.get();
            }
        }
        Element root = document.firstElementChild();
        boolean page = root != null && XmlFeed.name(root).equals("html");
        if (page) {
            return ofPage(Jsoup.parse(text, address));
        }
        throw new NoFeedException(
                root == null
                        ? "holds no element. Maybe it is plain text?"
                        : "is no feed: its first element is <" + root.tagName()
                                + ">. Maybe another address was meant?");
    }

    /** Opening tags without their ends, counted without building anything. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/') {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetter(next)) {
                int end = text.indexOf('>', at);
                depth += end > 0 && text.charAt(end - 1) == '/' ? 0 : 1;
            }
            if (depth > DEEPEST * 20) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Feed> ofRoot(Element root, String address) {
        return switch (XmlFeed.name(root)) {
            case "rss" -> Optional.of(new XmlFeed(root, address).read(Feed.Kind.RSS));
            case "channel" ->
                Optional.of(new XmlFeed(root, address)
                        .read(root.hasAttr("href") || root.hasAttr("HREF") ? Feed.Kind.CDF : Feed.Kind.RSS));
            case "rdf" -> Optional.of(new XmlFeed(root, address).read(Feed.Kind.RDF));
            case "feed", "entry" -> Optional.of(new XmlFeed(root, address).read(Feed.Kind.ATOM));
            case "urlset" -> Optional.of(new XmlFeed(root, address).read(Feed.Kind.SITEMAP));
            case "sitemapindex" -> Optional.of(new Feed(Feed.Kind.SITEMAP_INDEX, "", List.of(), locations(root)));
            case "opml" ->
                Optional.of(new Feed(Feed.Kind.OPML, XmlFeed.text(root, "title"), List.of(), outlines(root)));
            default -> Optional.empty();
        };
    }

    private static List<String> locations(Element index) {
        return index.getAllElements().stream()
                .filter(element -> XmlFeed.name(element).equals("loc"))
                .map(element -> element.text().strip())
                .filter(address -> !address.isEmpty())
                .distinct()
                .limit(MOST_ITEMS)
                .toList();
    }

    /** Readers write the name of the attribute as they like. */
    private static List<String> outlines(Element opml) {
        List<String> feeds = new ArrayList<>();
        for (Element outline : opml.getAllElements()) {
            outline.attributes().forEach(attribute -> {
                if (attribute.getKey().toLowerCase(Locale.ROOT).equals("xmlurl")
                        && !attribute.getValue().isBlank()) {
                    feeds.add(attribute.getValue().strip());
                }
            });
        }
        return feeds.stream().distinct().limit(MOST_ITEMS).toList();
    }

    private static Feed ofPage(Document page) throws NoFeedException {
        List<String> feeds = page.select("link[rel~=alternate][href][type]").stream()
                .filter(link -> link.attr("type")
                        .toLowerCase(Locale.ROOT)
                        .matches("application/(?:rss|atom|rdf|feed)\\+(?:xml|json)"))
                .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .distinct()
                .toList();
        if (feeds.isEmpty()) {
            throw new NoFeedException("is a page that names no feed. Maybe look for the address of its RSS feed?");
        }
        return new Feed(Feed.Kind.PAGE, page.title(), List.of(), feeds.subList(0, 1));
    }

    private static Feed ofJson(String text, String address) throws NoFeedException {
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.path("items").isArray()) {
                throw new NoFeedException("is JSON without \"items\", no feed. Maybe another address was meant?");
            }
            List<Feed.Item> items = new ArrayList<>();
            for (JsonNode item : root.path("items")) {
                items.add(item(item, root.path("language").asText(""), address));
            }
            return new Feed(Feed.Kind.JSON, root.path("title").asText(""), items, List.of());
        } catch (JsonProcessingException e) {
            throw new NoFeedException("is no JSON: " + e.getOriginalMessage() + ". Maybe it was cut off?");
        }
    }

    private static Feed.Item item(JsonNode item, String language, String address) {
        String link = XmlFeed.absolute(
                address, item.path("url").asText(item.path("external_url").asText("")));
        String text = item.path("content_html").asText("");
        if (text.isEmpty()) {
            text = item.path("content_text").asText(item.path("summary").asText(""));
        }
        return new Feed.Item(
                item.path("id").asText(link),
                link,
                item.path("title").asText("").strip(),
                FeedDates.day(item.path("date_published").asText("")).orElse(null),
                null,
                XmlFeed.code(item.path("language").asText(language)),
                text);
    }
}
