package org.lagebild.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Languages;
import org.lagebild.language.Span;

/**
 * A live blog taken apart: each post is an article of its own day, at an address that stays when others are added above
 * it.
 */
final class LiveBlogParts {
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^\\w.:+~-]+");

    private final Article page;
    private final @Nullable LanguagePack language;

    LiveBlogParts(Article page, Languages languages) {
        this.page = page;
        this.language =
                Optional.ofNullable(page.language()).flatMap(languages::find).orElse(null);
    }

    List<Article> all() {
        List<Article> parts = new ArrayList<>();
        String before = before();
        if (!before.isEmpty()) {
            parts.add(part(
                    page.source(),
                    page.title() + "\n" + before,
                    page.title(),
                    page.published(),
                    page.details().before(page.source())));
        }
        List<Post> posts = page.details().posts();
        List<String> names = names(posts);
        for (int i = 0; i < posts.size(); i++) {
            parts.add(post(posts.get(i), names.get(i)));
        }
        return parts;
    }

    /** The text without its headline and its posts. */
    private String before() {
        String all = page.details().posts().stream().map(Post::lines).collect(Collectors.joining("\n"));
        int end = page.text().endsWith(all) ? page.text().length() - all.length() : 0;
        return page.text()
                .substring(0, end)
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals(page.title()))
                .collect(Collectors.joining("\n"));
    }

    /** By mark, else by time stamp, else by its words; of several with one name the oldest has it alone. */
    private static List<String> names(List<Post> posts) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = posts.size() - 1; i >= 0; i--) {
            String name = name(posts.get(i));
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "~" + times);
        }
        Collections.reverse(names);
        return names;
    }

    private static String name(Post post) {
        String name = post.mark().isEmpty() ? post.published() : post.mark();
        return name.isEmpty()
                ? Integer.toHexString(post.text().hashCode())
                : NOT_IN_ADDRESS.matcher(name).replaceAll("-");
    }

    private Article post(Post post, String name) {
        String address = page.details().address();
        return part(
                page.source() + "#" + name,
                post.lines(),
                post.title().isEmpty() ? page.title() : post.title(),
                published(post),
                PageDetails.ofPart(address == null ? null : address + "#" + name, page.source()));
    }

    /** Its own day; else, as far as that is known, between the first and the last day of the live blog. */
    private Published published(Post post) {
        LocalDate last = page.details().updated();
        LocalDate first = page.published().value();
        if (post.day() != null) {
            return Published.on(post.day(), Published.Basis.METADATA);
        }
        return first == null || last == null || last.equals(first)
                ? page.published()
                : new Published(null, Published.Basis.INFERRED, first, last);
    }

    private Article part(String source, String text, String title, Published published, PageDetails details) {
        List<Span> lines = Article.linesOf(text);
        List<Furniture> furniture =
                language == null ? List.of() : new FurnitureFinder(language).findInBody(text, lines, Set.of());
        return new Article(
                source,
                text,
                page.language(),
                title,
                published,
                page.outlet(),
                language == null ? List.of() : new Surroundings(text, lines, furniture, language).agencies(),
                page.authors(),
                lines,
                furniture,
                details);
    }
}
