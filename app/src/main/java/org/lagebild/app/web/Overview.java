package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleFilter;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.Counts;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.Store;

/** All exercises in one answer, so that the page filters without asking again; kept until the store changes. */
final class Overview {
    private static final int PAGE = 1000;
    private static final int KEPT = 24;
    private static final int MOST_ARTICLES = 50_000;

    private final Store store;
    private final Rows rows;
    private final Clock clock;
    private final Map<String, Asset> kept = new LinkedHashMap<>(16, 0.75f, true);
    private String keptFor = "";

    Overview(Store store, Rows rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    synchronized Asset of(@Nullable LocalDate asOf) {
        Counts counts = store.counts();
        String state = counts + " " + store.decisions().size();
        if (!state.equals(keptFor)) {
            kept.clear();
            keptFor = state;
        }
        String key = String.valueOf(asOf);
        Asset answer = kept.get(key);
        if (answer == null) {
            byte[] bytes = Reply.bytes(json(counts, asOf));
            answer = new Asset(Reply.JSON_TYPE, bytes, Tag.of(bytes));
            kept.put(key, answer);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return answer;
    }

    private ObjectNode json(Counts counts, @Nullable LocalDate asOf) {
        ArrayNode exercises = Nodes.object().arrayNode();
        ExerciseFilter filter = ExerciseFilter.ALL.withAsOf(asOf);
        each(page -> store.exercises(filter, page), (ExerciseRow row) -> exercises.add(rows.exercise(row)));
        ObjectNode node = Nodes.object().put("as_of", Nodes.text(asOf));
        node.putObject("counts")
                .put("articles", counts.articles())
                .put("relevant", counts.relevant())
                .put("exercises", counts.exercises())
                .put("origins", counts.origins());
        node.set("days", Nodes.strings(days(counts)));
        node.set("exercises", exercises);
        return node;
    }

    /** The days before today on which something became known: the stops of the slider. */
    private TreeSet<String> days(Counts counts) {
        TreeSet<String> days = new TreeSet<>();
        if (counts.relevant() <= MOST_ARTICLES) {
            ArticleFilter relevant = new ArticleFilter(null, null, null, null, true, null);
            each(
                    page -> store.articles(relevant, page),
                    (ArticleRow row) -> days.add(row.known().toString()));
        }
        return new TreeSet<>(days.headSet(LocalDate.now(clock).toString()));
    }

    private interface Source<T> {
        Page<T> page(PageRequest request);
    }

    private static <T> void each(Source<T> source, Consumer<T> consumer) {
        String after = null;
        do {
            Page<T> page = source.page(new PageRequest(PAGE, after));
            page.items().forEach(consumer);
            after = page.next();
        } while (after != null);
    }
}
