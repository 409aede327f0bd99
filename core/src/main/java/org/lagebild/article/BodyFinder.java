package org.lagebild.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.PageTree.Stats;
import org.lagebild.language.PageWords;
import org.lagebild.language.PageWords.Role;

/**
 * Finds the element that holds the article's text: what the page names as such if it holds a fair share of the page's
 * paragraphs, else the smallest element that holds most of them.
 */
final class BodyFinder {
    /** Shares of the prose that one dropped element may hold: less where too little would be left. */
    private static final double[] MOST_TO_DROP = {0.5, 0.15, 0.02};

    private static final double LEAST_LEFT = 0.3;
    private static final double FAIR_SHARE = 0.3;
    private static final double FAIR_SHARE_OF_ARTICLE = 0.35;
    private static final double DOMINANT_SHARE = 0.65;
    private static final double MOST_OF_ONE_OF_MANY = 0.75;
    private static final double LEAST_OF_ONE_OF_MANY = 0.08;
    private static final int LEAST_PROSE = 150;
    private static final String ARTICLE = "article";

    private final PageTree tree;

    BodyFinder(PageWords words) {
        this.tree = new PageTree(words);
    }

    /** The measured elements. */
    PageTree tree() {
        return tree;
    }

    /** The element that holds the article's text, cleaned of what is none. */
    Element find(Document page) {
        Element body = page.body();
        remove(body, PageTree::isNever);
        tree.measure(body);
        int all = tree.of(body).prose;
        for (double most : MOST_TO_DROP) {
            List<Element> named = furniture(body, most * all);
            if (left(body, named) >= LEAST_LEFT * all) {
                PageTree.remove(named);
                break;
            }
        }
        tree.measure(body);
        Element found = named(body);
        return found == null || isOneOfMany(found, body) ? dominant(body) : found;
    }

    private static void remove(Element body, Predicate<Element> which) {
        List<Element> found = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element != body && which.test(element)) {
                found.add(element);
            }
        }
        PageTree.remove(found);
    }

    /**
     * What its name, role, class or id calls furniture, outermost elements only, none of more prose than {@code most}.
     */
    private List<Element> furniture(Element body, double most) {
        List<Element> found = new ArrayList<>();
        Element element = body.firstElementChild();
        while (element != null) {
            boolean furniture = tree.of(element).prose <= most && isFurniture(element);
            if (furniture) {
                found.add(element);
            }
            element = next(element, body, furniture);
        }
        return found;
    }

    /** The next element in the order of the page, inside {@code root}. */
    private static @Nullable Element next(Element element, Element root, boolean skipChildren) {
        Element child = skipChildren ? null : element.firstElementChild();
        if (child != null) {
            return child;
        }
        Element at = element;
        while (at != null && at != root) {
            Element sibling = at.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }

    private int left(Element body, List<Element> without) {
        return tree.of(body).prose
                - without.stream().mapToInt(element -> tree.of(element).prose).sum();
    }

    private boolean isFurniture(Element element) {
        Set<Role> roles = tree.roles(element);
        if (roles.contains(Role.BODY)) {
            return false;
        }
        if (roles.contains(Role.COMMENTS) || PageTree.isSeldom(element)) {
            return true;
        }
        return roles.contains(Role.DROP)
                && !roles.contains(Role.LEDE)
                && !element.normalName().equals(ARTICLE);
    }

    private @Nullable Element named(Element body) {
        int all = tree.of(body).prose;
        Element best = null;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double score = strength(element, all) * tree.of(element).prose;
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return best;
    }

    /** Whether it is one of several elements of its kind that make up the text together, as sections do. */
    private boolean isOneOfMany(Element found, Element body) {
        int all = tree.of(body).prose;
        if (tree.of(found).prose > MOST_OF_ONE_OF_MANY * all) {
            return false;
        }
        boolean article = found.normalName().equals(ARTICLE);
        Elements alike = article || found.className().isEmpty()
                ? body.getElementsByTag(ARTICLE)
                : body.getElementsByAttributeValue("class", found.attr("class"));
        return alike.stream()
                        .filter(other -> tree.of(other).prose >= LEAST_OF_ONE_OF_MANY * all)
                        .filter(other -> other.selectFirst("h1 a[href], h2 a[href], h3 a[href]") == null)
                        .count()
                > 1;
    }

    /** How sure the page says that it is the text; 0 where it does not, or where too little stands there. */
    private double strength(Element element, int all) {
        int prose = tree.of(element).prose;
        if (prose < LEAST_PROSE || prose < FAIR_SHARE * all) {
            return 0;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return 2;
        }
        if (tree.roles(element).contains(Role.BODY)) {
            return 1.8;
        }
        return element.normalName().equals(ARTICLE) && prose >= FAIR_SHARE_OF_ARTICLE * all ? 1.5 : 0;
    }

    /** Goes down while one child holds most of the paragraphs, or of the text where there are no paragraphs. */
    private Element dominant(Element body) {
        boolean byText = tree.of(body).prose < LEAST_PROSE;
        Element current = body;
        for (Element next = dominantChild(current, byText); next != null; next = dominantChild(current, byText)) {
            current = next;
        }
        return current;
    }

    private @Nullable Element dominantChild(Element parent, boolean byText) {
        int all = weight(parent, byText);
        for (Element child : parent.children()) {
            int mine = weight(child, byText);
            if (mine > 0 && mine >= DOMINANT_SHARE * all && PageTree.isBlock(child) && tree.of(child).blocks > 0) {
                return child;
            }
        }
        return null;
    }

    private int weight(Element element, boolean byText) {
        Stats stats = tree.of(element);
        return byText ? stats.text - stats.linked : stats.prose;
    }

    /** The lede: paragraphs between the headline and the element that holds the text. */
    List<Element> lede(Document page, Element found) {
        List<Element> between = new ArrayList<>();
        boolean behindHeadline = false;
        Element end = null;
        for (Element element : page.body().getAllElements()) {
            if (element == found) {
                return between;
            }
            if (element.normalName().equals("h1")) {
                behindHeadline = true;
                between.clear();
            } else if (behindHeadline && isParagraph(element) && (end == null || !isInside(element, end))) {
                between.add(element);
                end = element;
            }
        }
        return List.of();
    }

    private static boolean isInside(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private boolean isParagraph(Element element) {
        Stats stats = tree.of(element);
        return PageTree.isBlock(element)
                && stats.own >= PageTree.PROSE_LENGTH
                && stats.ownLinked * 3 < stats.own
                && stats.blocks == 0;
    }
}
