package org.lagebild.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.Added;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.reading.ArticleJson;
import org.lagebild.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads all articles of a store anew, by the rules of today. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description =
                "Reads all articles that are kept anew, by the rules of today. Their ids, when they became known, and"
                        + " their old readings stay.")
final class RereadCommand implements Callable<Integer> {
    private static final int BATCH = 200;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final List<ReadArticle> waiting = new ArrayList<>();
    private final Map<Added.Kind, Integer> counts = new EnumMap<>(Added.Kind.class);
    private boolean broken;

    @Override
    public Integer call() {
        Lagebild lagebild = Lagebild.load();
        try (Store opened = store.open()) {
            try (InOrder<Reread> work = new InOrder<>(Math.max(1, threads), reread -> add(opened, reread))) {
                opened.forEachArticle(article -> work.submit(() -> reread(lagebild, article)));
            }
            keep(opened);
        }
        System.out.println(counts.getOrDefault(Added.Kind.REPLACED, 0) + " articles are read differently now, "
                + counts.getOrDefault(Added.Kind.KNOWN, 0) + " as before.");
        return broken ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    /** The article with its new reading, or why there is none. */
    private record Reread(
            StoredArticle old,
            @Nullable ObjectNode reading,
            @Nullable String fault) {}

    private static Reread reread(Lagebild lagebild, StoredArticle old) {
        try {
            ObjectNode reading = ReadingJson.of(lagebild.read(ArticleJson.of(old.reading())), true, false);
            return new Reread(old, reading.put("id", old.row().id()), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Reread(old, null, Outcome.reason(e));
        }
    }

    private void add(Store opened, Reread reread) {
        if (reread.reading() == null) {
            broken = true;
            System.err.println(reread.old().row().source() + ": " + reread.fault());
            return;
        }
        waiting.add(new ReadArticle(reread.reading(), reread.old().row().url(), null));
        if (waiting.size() >= BATCH) {
            keep(opened);
        }
    }

    private void keep(Store opened) {
        opened.addAll(List.copyOf(waiting)).forEach(added -> counts.merge(added.kind(), 1, Integer::sum));
        waiting.clear();
    }
}
