package org.lagebild.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a feed in XML; elements are known by their names without prefix, those of media and shops left out.
 */
final class XmlFeed {
    private static final int MOST_ITEMS = 50_000;
    private static final Set<String> ITEMS = Set.of("item", "entry", "url");
    private static final Set<String> FOREIGN = Set.of(
            "media",
            "itunes",
            "image",
            "video",
            "g",
            "georss",
            "gml",
            "geo",
            "thr",
            "slash",
            "wfw",
            "creativecommons",
            "psc");
    private static final String[] DATES = {
        "pubdate",
        "published",
        "issued",
        "date",
        "publication_date",
        "created",
        "updated",
        "modified",
        "lastmod",
        "lastmodified"
    };
    private static final String[] TEXTS = {
        "encoded", "content", "fullitem", "body", "description", "summary", "abstract"
    };
    private static final String DASH = " - ";

    private final Element root;
    private final String address;
    private final @Nullable String language;

    XmlFeed(Element root, String address) {
        this.root = root;
        this.address = address;
        this.language = rootLanguage();
    }

    Feed read(Feed.Kind kind) {
        List<Feed.Item> items = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (items.size() < MOST_ITEMS && isItem(element)) {
                items.add(item(element));
            }
        }
        return new Feed(kind, title(), items, List.of());
    }

    private boolean isItem(Element element) {
        boolean whole = element == root && name(element).equals("entry");
        return whole || ITEMS.contains(name(element)) && !isForeign(element) && element != root && !isInSource(element);
    }

    private static boolean isInSource(Element element) {
        return element.parent() != null && name(element.parent()).equals("source");
    }

    private String title() {
        for (Element element : root.getAllElements()) {
            if (name(element).equals("title") && !isForeign(element) && !isBelowItem(element)) {
                return plain(element);
            }
        }
        return "";
    }

    private boolean isBelowItem(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (ITEMS.contains(name(at)) || name(at).equals("image") || name(at).equals("textinput")) {
                return true;
            }
        }
        return false;
    }

    private Feed.Item item(Element item) {
        String link = link(item);
        String outlet = outlet(item);
        String id =
                first(item, "guid", "id").map(Element::text).map(String::strip).orElse("");
        return new Feed.Item(
                id.isEmpty() && link.isEmpty() ? item.attr("rdf:about") : id,
                link,
                headline(item, outlet),
                published(item).orElse(null),
                outlet,
                language(item),
                first(item, TEXTS).map(XmlFeed::markup).orElse(""));
    }

    private static Optional<LocalDate> published(Element item) {
        for (String name : DATES) {
            for (Element element : item.getAllElements()) {
                if (name(element).equals(name) && !isForeign(element) && !isInSource(element)) {
                    Optional<LocalDate> day = FeedDates.day(element.text());
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Collections of news put the outlet behind the headline, too. */
    private static String headline(Element item, @Nullable String outlet) {
        String title = first(item, "title").map(XmlFeed::plain).orElse("");
        return outlet != null && title.endsWith(DASH + outlet)
                ? title.substring(0, title.length() - outlet.length() - DASH.length())
                        .strip()
                : title;
    }

    private static @Nullable String outlet(Element item) {
        for (Element element : item.children()) {
            if (name(element).equals("source")) {
                String title = text(element, "title");
                String said = title.isEmpty() ? element.ownText().strip() : title;
                return said.isEmpty() ? null : said;
            }
        }
        for (Element element : item.getAllElements()) {
            if (name(element).equals("publication") && !text(element, "name").isEmpty()) {
                return text(element, "name");
            }
        }
        return null;
    }

    private @Nullable String language(Element item) {
        String own = item.hasAttr("xml:lang")
                ? code(item.attr("xml:lang"))
                : below(item, "language").map(Element::text).map(XmlFeed::code).orElse(null);
        return own == null ? language : own;
    }

    private @Nullable String rootLanguage() {
        if (root.hasAttr("xml:lang")) {
            return code(root.attr("xml:lang"));
        }
        return root.getAllElements().stream()
                .filter(element -> name(element).equals("language") && !isBelowItem(element))
                .findFirst()
                .map(element -> code(element.text()))
                .orElse(null);
    }

    /** The two letters of a language; null where there are none. */
    static @Nullable String code(String language) {
        String lower = language.strip().toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2}(?:[-_].*)?") ? lower.substring(0, 2) : null;
    }

    /** The address of the article: of Atom's links that of the page itself, else what is written as text. */
    private String link(Element item) {
        String other = "";
        for (Element element : item.children()) {
            if (name(element).equals("link") && !isForeign(element)) {
                String href = element.hasAttr("href") ? element.attr("href") : element.text();
                String relation = element.attr("rel");
                boolean isPage = relation.isEmpty() || relation.equals("alternate") || relation.endsWith("/alternate");
                if (isPage && !href.isBlank()) {
                    return resolved(item, href);
                }
                other = other.isEmpty() && relation.equals("self") ? href : other;
            }
        }
        for (String name : new String[] {"origlink", "loc"}) {
            Optional<Element> found = first(item, name);
            if (found.isPresent()) {
                return resolved(item, found.get().text());
            }
        }
        String own = item.hasAttr("href") ? item.attr("href") : item.attr("HREF");
        String guid = permanent(item);
        return resolved(
                item, !own.isEmpty() ? own : !guid.isEmpty() ? guid : other.isEmpty() ? item.attr("rdf:about") : other);
    }

    private static String permanent(Element item) {
        return first(item, "guid", "id")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> guid.text().strip())
                .filter(guid -> guid.matches("(?i)https?://\\S+"))
                .orElse("");
    }

    private String resolved(Element item, String href) {
        String base = address;
        List<Element> above = new ArrayList<>(item.parents());
        java.util.Collections.reverse(above);
        above.add(item);
        for (Element element : above) {
            base = element.hasAttr("xml:base") ? absolute(base, element.attr("xml:base")) : base;
        }
        return absolute(base, href);
    }

    static String absolute(String base, String href) {
        String plain = href.strip();
        if (plain.isEmpty()) {
            return plain;
        }
        try {
            return URI.create(base).resolve(plain).toString();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    /** The first child of one of these names, the names in their order. */
    private static Optional<Element> first(Element parent, String... names) {
        for (String name : names) {
            for (Element element : parent.children()) {
                if (name(element).equals(name) && !isForeign(element)) {
                    return Optional.of(element);
                }
            }
        }
        return name(parent).equals("url") ? below(parent, names) : Optional.empty();
    }

    private static Optional<Element> below(Element parent, String... names) {
        return parent.getAllElements().stream()
                .filter(element -> List.of(names).contains(name(element)) && !isForeign(element))
                .findFirst();
    }

    /** The text of the first element of a name below another; empty where there is none. */
    static String text(Element parent, String name) {
        return parent.getAllElements().stream()
                .filter(element -> name(element).equals(name))
                .map(XmlFeed::plain)
                .findFirst()
                .orElse("");
    }

    /** What an element says, whether its markup is escaped or not. */
    private static String markup(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText().strip();
    }

    private static String plain(Element element) {
        String text = element.wholeText().strip();
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return (marked ? Jsoup.parse(text).text() : text).replaceAll("\\s+", " ");
    }

    /** The name without prefix, in small letters. */
    static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isForeign(Element element) {
        String name = element.tagName();
        int colon = name.indexOf(':');
        return colon > 0 && FOREIGN.contains(name.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
