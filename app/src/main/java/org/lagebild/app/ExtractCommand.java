package org.lagebild.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.ingest.Incoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the article of every page and nothing else of it. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the article of each page as a JSON line: id, title, authors, published, language, text.")
final class ExtractCommand implements Callable<Integer> {
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
        node.put("title", article.title());
        article.authors().forEach(node.putArray("authors")::add);
        node.set("published", published(article.published()));
        node.put("language", article.language());
        String body = body(article);
        if (body.isBlank()) {
            node.put("note", "holds no article. Maybe it is an overview or needs a browser?");
        }
        return node.put("text", body);
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
