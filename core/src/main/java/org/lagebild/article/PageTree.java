package org.lagebild.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.lagebild.language.PageWords;
import org.lagebild.language.PageWords.Role;

/**
 * A page's elements with what is known of each: how much text it holds, how much of that links away, what its names
 * say.
 */
final class PageTree {
    /** Elements that never hold text of the article. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "map",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "datalist",
            "head",
            "frameset",
            "frame",
            "math",
            "rt",
            "rp");
    /** Elements that hold none of it, unless most of the page's text stands in them. */
    private static final Set<String> SELDOM = Set.of("nav", "footer", "aside", "menu", "dialog");

    private static final Set<String> SELDOM_ROLES = Set.of(
            "navigation", "complementary", "banner", "search", "contentinfo", "dialog", "menu", "menubar", "alert");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figure",
            "header",
            "form",
            "fieldset",
            "center",
            "address",
            "hr",
            "details",
            "summary",
            "hgroup",
            "body",
            "caption",
            "legend",
            "figcaption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PROSE =
            Set.of("p", "blockquote", "pre", "td", "dd", "li", "div", "section", "article", "span", "center", "font");
    static final int PROSE_LENGTH = 60;

    private final PageWords words;
    private final Map<Element, Stats> stats = new IdentityHashMap<>();

    PageTree(PageWords words) {
        this.words = words;
    }

    /** What is known of an element; nothing of one that holds no text. */
    Stats of(Element element) {
        return stats.getOrDefault(element, Stats.EMPTY);
    }

    Set<Role> roles(Element element) {
        return of(element).roles;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** Measures every element below one. */
    void measure(Element root) {
        stats.clear();
        Measuring measuring = new Measuring();
        NodeTraversor.traverse(measuring, root);
    }

    /** Whether its name alone says that it is no text. */
    static boolean isNever(Element element) {
        return NEVER.contains(element.normalName()) || element.hasAttr("hidden") || isHidden(element.attr("style"));
    }

    /** Whether its name or role says that it is seldom part of the text. */
    static boolean isSeldom(Element element) {
        return SELDOM.contains(element.normalName()) || SELDOM_ROLES.contains(element.attr("role"));
    }

    private static boolean isHidden(String style) {
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    /** What is known of an element. */
    static final class Stats {
        static final Stats EMPTY = new Stats(Set.of());

        final Set<Role> roles;
        /** Characters of text. */
        int text;
        /** Characters of text inside links. */
        int linked;
        /** Characters of paragraphs that do not mainly link. */
        int prose;
        /** Characters of text that stand in no block below this one. */
        int own;

        int ownLinked;
        /** Blocks below it that hold text. */
        int blocks;

        Stats(Set<Role> roles) {
            this.roles = roles;
        }

        double linkDensity() {
            return text == 0 ? 0 : (double) linked / text;
        }
    }

    private final class Measuring implements NodeVisitor {
        private final Deque<Stats> open = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Stats mine = new Stats(rolesOf(element));
                stats.put(element, mine);
                open.push(mine);
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                int length = length(text.getWholeText());
                Stats mine = open.peek();
                mine.text += length;
                mine.own += length;
                if (links > 0) {
                    mine.linked += length;
                    mine.ownLinked += length;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Stats mine = open.pop();
            links -= element.normalName().equals("a") ? 1 : 0;
            boolean block = isBlock(element);
            if (block
                    && PROSE.contains(element.normalName())
                    && mine.own >= PROSE_LENGTH
                    && mine.ownLinked * 3 < mine.own) {
                mine.prose += mine.own;
            }
            Stats above = open.peek();
            if (above != null) {
                above.text += mine.text;
                above.linked += mine.linked;
                above.prose += mine.prose;
                above.blocks += mine.blocks;
                if (!block) {
                    above.own += mine.own;
                    above.ownLinked += mine.ownLinked;
                } else if (mine.own > 0) {
                    above.blocks++;
                }
            }
        }

        private Set<Role> rolesOf(Element element) {
            if (!element.hasAttr("class") && !element.hasAttr("id") && !element.hasAttr("itemprop")) {
                return Set.of();
            }
            return words.roles(element.className() + " " + element.id() + " " + element.attr("itemprop"));
        }

        private static int length(String text) {
            int length = 0;
            boolean space = true;
            for (int i = 0; i < text.length(); i++) {
                boolean white = text.charAt(i) <= ' ' || text.charAt(i) == '\u00a0';
                if (!white || !space) {
                    length++;
                }
                space = white;
            }
            return space && length > 0 ? length - 1 : length;
        }
    }

    /** Takes elements out of the page. */
    static void remove(List<Element> elements) {
        new ArrayList<>(elements).forEach(Node::remove);
    }
}
