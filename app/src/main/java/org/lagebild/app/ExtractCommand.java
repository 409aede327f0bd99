package org.lagebild.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.article.PageDetails;
import org.lagebild.article.Published;
import org.lagebild.ingest.Incoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the article of every page and nothing else of it. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Prints the article of each page as a JSON line: id, title, authors, published, language, text, and what else it says: kicker, lead,"
                        + " outlet, agencies, updated, url, captions, posts of a live blog.")
final class ExtractCommand implements Callable<Integer> {
    private static final String CAPTION = "caption";

    @Mixin
    private InputOptions input = new InputOptions();

    private boolean broken;

    @Override
    public Integer call() throws IOException {
        Lagebild lagebild = Lagebild.load();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        input.forEach(incoming -> out.println(json(lagebild, incoming)));
        out.flush();
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private ObjectNode json(Lagebild lagebild, Incoming incoming) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", incoming.source());
        if (incoming instanceof Incoming.Broken failed) {
            return broken(node, failed.source(), failed.message());
        }
        try {
            return described(node, lagebild.extract(((Incoming.Article) incoming).raw()));
        } catch (RuntimeException | StackOverflowError e) {
            return broken(node, incoming.source(), Outcome.reason(e));
        }
    }

    private ObjectNode broken(ObjectNode node, String source, String message) {
        broken = true;
        System.err.println(source + ": " + message);
        return node.put("error", message);
    }

    private static ObjectNode described(ObjectNode node, Article article) {
        PageDetails details = article.details();
        node.put("title", article.title());
        putSaid(node, "kicker", details.kicker());
        putSaid(node, "lead", details.lead());
        article.authors().forEach(node.putArray("authors")::add);
        putSaid(node, "outlet", article.outlet());
        article.agencies().forEach(node.withArray("agencies")::add);
        node.set("published", published(article.published()));
        putSaid(
                node,
                "updated",
                details.updated() == null ? null : details.updated().toString());
        node.put("language", article.language());
        putSaid(node, "url", details.address());
        String body = body(article);
        note(details, body).ifPresent(note -> node.put("note", note));
        captions(article).forEach(node.withArray("captions")::add);
        details.posts().forEach(post -> node.withArray("posts")
                .addObject()
                .put("published", post.published().isEmpty() ? null : post.published())
                .put("title", post.title())
                .put("text", post.text()));
        return node.put("text", body);
    }

    private static Optional<String> note(PageDetails details, String body) {
        if (body.isBlank()) {
            return Optional.of("holds no article. Maybe it is an overview or needs a browser?");
        }
        return details.forPayers()
                ? Optional.of("the page says that the whole text is for payers. Maybe this is its beginning only?")
                : Optional.empty();
    }

    private static void putSaid(ObjectNode node, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static List<String> captions(Article article) {
        return article.furniture().stream()
                .filter(line -> line.kind().equals(CAPTION))
                .map(line -> line.span().of(article.text()))
                .toList();
    }

    private static @Nullable ObjectNode published(Published published) {
        return published.value() == null
                ? null
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("value", published.value().toString())
                        .put("basis", published.basis().name().toLowerCase(Locale.ROOT));
    }

    /** What is left without furniture and without the headline, which stands by itself. */
    private static String body(Article article) {
        return article.content().stream()
                .map(line -> line.of(article.text()))
                .filter(line -> !line.strip().equals(article.title()))
                .collect(Collectors.joining("\n"));
    }
}
