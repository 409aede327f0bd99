package org.lagebild.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.Hit;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.Search;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.language.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the texts of the articles. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds the articles that hold all words, in any inflected form.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "WORD",
            arity = "1..*",
            description =
                    "words; several in one \"…\" stand one behind the other; a star at the end: how a word begins")
    private List<String> words = new ArrayList<>();

    @Option(names = "--language", paramLabel = "CODE", description = "of the articles")
    private @Nullable String language;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "for people (default), or as data")
    private ListCommand.Format format = ListCommand.Format.TEXT;

    @Override
    public Integer call() {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            Page<Hit> page = opened.search(new Search(query(), language, asOf.day()), PageRequest.first(limit));
            page.items().forEach(hit -> print(out, hit));
            if (page.items().isEmpty()) {
                System.err.println("Nothing found. Maybe fewer words, or the beginning of one with a star?");
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private String query() {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word)
                        .toList());
    }

    private void print(PrintStream out, Hit hit) {
        if (format == ListCommand.Format.JSONL) {
            out.println(Stores.json(hit));
            return;
        }
        ArticleRow row = hit.article();
        out.println(row.id() + "  " + row.known() + "  " + (row.title().isEmpty() ? row.source() : row.title()) + " · "
                + row.host());
        out.println("    " + marked(hit));
    }

    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            text.append(hit.snippet(), at, mark.start())
                    .append('[')
                    .append(mark.of(hit.snippet()))
                    .append(']');
            at = mark.end();
        }
        return text.append(hit.snippet().substring(at)).toString();
    }
}
