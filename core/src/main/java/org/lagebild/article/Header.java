package org.lagebild.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.PageWords;
import org.lagebild.language.PageWords.Role;

/** What stands around a page's headline: the line above it, the paragraph below it; and the page's own address. */
final class Header {
    private static final int LONGEST_KICKER = 80;
    private static final int LONGEST_LEAD = 800;
    private static final int SHORTEST_LEAD = 40;
    private static final int LEVELS = 3;
    private static final int MOST_AROUND = 40;
    private static final int BEGINNING = 40;

    private final Document page;
    private final PageWords words;

    Header(Document page, PageWords words) {
        this.page = page;
        this.words = words;
    }

    /** The element inside the headline or shortly before it that is named as its kicker. */
    String kicker() {
        Element headline = page.selectFirst("h1");
        Optional<String> inside = headline == null ? Optional.empty() : kickerIn(headline);
        Element at = headline;
        for (int level = 0; at != null && level < LEVELS && inside.isEmpty(); level++) {
            Element before = at.previousElementSibling();
            inside = before == null ? Optional.empty() : kickerIn(before);
            at = at.parent();
        }
        return inside.orElse("");
    }

    private Optional<String> kickerIn(Element around) {
        return around.stream()
                .limit(MOST_AROUND)
                .filter(this::isKicker)
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_KICKER)
                .findFirst();
    }

    private boolean isKicker(Element element) {
        return element.hasAttr("class") && words.roles(element.className()).contains(Role.KICKER);
    }

    /** The first paragraph where it stands before the text proper, or where the page gives it as its summary. */
    String lead(List<PageBlocks.Block> blocks, boolean apart, PageMeta meta, JsonLd data) {
        Optional<String> first = blocks.stream()
                .filter(block -> block.heading() == 0 && !block.caption())
                .map(PageBlocks.Block::text)
                .filter(text -> text.length() >= SHORTEST_LEAD && text.length() <= LONGEST_LEAD)
                .findFirst();
        String summary = meta.first("og:description", "description", "twitter:description")
                .or(() -> data.whole("description"))
                .orElse("")
                .strip();
        return first.filter(text -> apart || isSame(text, summary) || isNamedLead(text))
                .orElse("");
    }

    private boolean isNamedLead(String text) {
        return page.body().getAllElements().stream()
                .filter(element -> element.hasAttr("class")
                        && words.roles(element.className()).contains(Role.LEDE))
                .anyMatch(element -> element.text().strip().equals(text));
    }

    private static boolean isSame(String text, String summary) {
        return summary.length() >= BEGINNING
                && text.length() >= BEGINNING
                && text.substring(0, BEGINNING).equals(summary.substring(0, BEGINNING));
    }

    /** The canonical address, whole. */
    @Nullable
    String address(PageMeta meta) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String said = canonical != null
                ? canonical.attr("href")
                : meta.first("og:url").orElse("");
        try {
            String whole = URI.create(page.baseUri().isEmpty() ? said : page.baseUri())
                    .resolve(said.strip())
                    .toString();
            return whole.startsWith("http") ? whole : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
