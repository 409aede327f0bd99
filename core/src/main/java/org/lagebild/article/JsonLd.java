package org.lagebild.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in whatever shape: alone, in lists, in graphs, nested, or broken JSON of
 * which single values can still be read.
 */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(?:article|posting|report|review|liveblog|recipe|scholarly|creativework)$");
    private static final Pattern PAGE =
            Pattern.compile("(?i).*(?:page|videoobject|event|product|podcastepisode|website)$");
    private static final int DEEPEST = 12;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            found.read(script.data().strip());
        }
        return found;
    }

    private void read(String data) {
        String json = data.endsWith(";") ? data.substring(0, data.length() - 1) : data;
        try {
            collect(JSON.readTree(json), 0);
        } catch (JsonProcessingException e) {
            broken.add(json);
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            if (isType(node, ARTICLE)) {
                articles.add(node);
            } else if (isType(node, PAGE)) {
                pages.add(node);
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    private static boolean isType(JsonNode node, Pattern types) {
        JsonNode type = node.path("@type");
        if (type.isTextual()) {
            return types.matcher(type.asText()).matches();
        }
        for (JsonNode one : type) {
            if (types.matcher(one.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The first value of a key: of articles, then of pages, then of JSON that is broken. */
    Optional<String> text(String key) {
        return whole(key).or(() -> fromBroken(key));
    }

    /** The first value of a key, of articles, then of pages, in JSON that is whole. */
    Optional<String> whole(String key) {
        return inOrder().stream()
                .map(node -> node.path(key))
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty() && !value.equals("null"))
                .findFirst();
    }

    private List<JsonNode> inOrder() {
        List<JsonNode> all = new ArrayList<>(articles);
        all.addAll(pages);
        return all;
    }

    private Optional<String> fromBroken(String key) {
        Pattern pattern = Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:\\s*\"([^\"]+)\"");
        return broken.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    /** The text of the article, the longest where there are several. */
    Optional<String> body() {
        return articles.stream()
                .map(node -> node.path("articleBody"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .max(Comparator.comparingInt(String::length));
    }

    /** The posts of a live blog, in their order. */
    List<JsonNode> updates() {
        List<JsonNode> updates = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode posts = article.path("liveBlogUpdate");
            if (posts.isArray()) {
                posts.forEach(updates::add);
            } else if (posts.isObject()) {
                updates.add(posts);
            }
        }
        return updates;
    }

    /** Names of persons and organisations that an article's key holds. */
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        articles.stream()
                .map(node -> node.path(key))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .ifPresent(node -> addNames(node, names::add));
        return names;
    }

    private static void addNames(JsonNode node, Consumer<String> names) {
        if (node.isTextual()) {
            names.accept(node.asText().strip());
        } else if (node.isArray()) {
            node.forEach(one -> addNames(one, names));
        } else if (node.isObject()) {
            addNames(node.path("name"), names);
        }
    }

    /** Whether the page says that its text is for payers only. */
    boolean isForPayers() {
        return text("isAccessibleForFree")
                .filter(value -> value.equalsIgnoreCase("false"))
                .isPresent();
    }
}
