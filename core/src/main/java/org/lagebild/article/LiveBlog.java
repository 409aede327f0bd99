package org.lagebild.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.PageWords;
import org.lagebild.language.PageWords.Role;

/** The posts of a live blog in the order of the page: as the page says them for machines, else as it marks them. */
final class LiveBlog {
    private static final int FEWEST = 2;
    private static final int FEWEST_BY_NAME = 3;
    private static final int LEAST_TEXT = 40;
    private static final int LONGEST_STAMP = 80;
    private static final Pattern MARK = Pattern.compile("[\\w.:~-]{1,80}");

    private final PageWords words;
    private final DateWords dates;
    private final @Nullable LocalDate retrieved;

    /** @param retrieved the day on which the page was fetched: no post is younger, but for time zones */
    LiveBlog(PageWords words, DateWords dates, @Nullable LocalDate retrieved) {
        this.words = words;
        this.dates = dates;
        this.retrieved = retrieved;
    }

    /** The posts; none where the page is no live blog. Must be asked before the page is cleaned. */
    List<Post> posts(Document page, JsonLd data) {
        List<Post> said = data.updates().stream()
                .map(this::said)
                .filter(post -> !post.text().isEmpty())
                .toList();
        if (said.size() >= FEWEST) {
            return said;
        }
        List<Post> marked = shown(page.select("[itemprop~=liveBlogUpdate]"), page);
        if (marked.size() >= FEWEST) {
            return marked;
        }
        List<Post> named = shown(named(page), page);
        return named.size() >= FEWEST_BY_NAME ? named : List.of();
    }

    private Post said(JsonNode update) {
        String stamp = update.path("datePublished").asText("").strip();
        return new Post(
                stamp,
                day(stamp),
                mark(update.path("url").asText(update.path("@id").asText(""))),
                PageReader.plain(update.path("headline").asText("")).replace('\n', ' '),
                PageReader.plain(update.path("articleBody").asText("")));
    }

    private @Nullable LocalDate day(String stamp) {
        return dates.ofStamp(stamp)
                .filter(day -> retrieved == null || !day.isAfter(retrieved.plusDays(1)))
                .orElse(null);
    }

    /** What stands behind the # of an address, if it can be a name. */
    private static String mark(String address) {
        String mark = address.substring(address.indexOf('#') + 1);
        return address.indexOf('#') >= 0 && MARK.matcher(mark).matches() ? mark : "";
    }

    /** Elements whose names say that they are posts, the outermost ones. */
    private List<Element> named(Document page) {
        Set<Element> found = new LinkedHashSet<>();
        for (Element element : page.body().getAllElements()) {
            boolean post =
                    element.hasAttr("class") && words.roles(element.className()).contains(Role.POST);
            if (post && element.parents().stream().noneMatch(found::contains)) {
                found.add(element);
            }
        }
        return List.copyOf(found);
    }

    private List<Post> shown(List<Element> elements, Document page) {
        if (elements.size() < FEWEST) {
            return List.of();
        }
        PageTree tree = new PageTree(words);
        List<Post> posts = new ArrayList<>();
        for (Element element : elements) {
            Element copy = element.clone();
            tree.measure(copy);
            clean(copy, tree);
            tree.measure(copy);
            Post post = shown(copy, tree, element);
            if (post.text().length() >= LEAST_TEXT && !post.published().isEmpty()) {
                posts.add(post);
            }
        }
        return posts;
    }

    private static void clean(Element post, PageTree tree) {
        List<Element> furniture = post.getAllElements().stream()
                .filter(element -> element != post)
                .filter(element -> PageTree.isNever(element)
                        || tree.roles(element).contains(Role.DROP)
                                && !tree.roles(element).contains(Role.DATE)
                                && !tree.roles(element).contains(Role.POST))
                .toList();
        PageTree.remove(furniture);
    }

    private Post shown(Element post, PageTree tree, Element whole) {
        String stamp = stamp(whole);
        Element heading = post.selectFirst("h2, h3, h4, [itemprop=headline]");
        String title = heading == null ? "" : heading.text().strip();
        String text = new PageBlocks(tree)
                .of(List.of(post)).stream()
                        .map(PageBlocks.Block::text)
                        .filter(line -> !line.equals(title) && !isStamp(line))
                        .collect(Collectors.joining("\n"));
        return new Post(stamp, day(stamp), mark("#" + whole.id()), title, text);
    }

    /** Whether a line is nothing but a day or an hour. */
    boolean isStamp(String line) {
        return line.length() <= LONGEST_STAMP / 2
                && (dates.find(line).isPresent() || line.matches("\\D{0,12}\\d{1,2}[:.]\\d{2}\\D{0,12}"));
    }

    /** The time for machines, else the day or hour that is shown. */
    private String stamp(Element post) {
        for (Element time : post.select("time, [itemprop=datePublished]")) {
            String machine = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            if (!machine.isBlank()) {
                return machine.strip();
            }
            if (!time.text().isBlank() && time.text().length() <= LONGEST_STAMP) {
                return dates.find(time.text())
                        .map(Object::toString)
                        .orElse(time.text().strip());
            }
        }
        for (Element element : post.getAllElements()) {
            boolean stamp =
                    element.hasAttr("class") && words.roles(element.className()).contains(Role.DATE);
            if (stamp && !element.text().isBlank() && element.text().length() <= LONGEST_STAMP) {
                return dates.find(element.text())
                        .map(Object::toString)
                        .orElse(element.text().strip());
            }
        }
        return "";
    }
}
