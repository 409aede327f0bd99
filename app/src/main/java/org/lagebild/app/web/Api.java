package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Change;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.Search;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.picture.PictureJson;

/** What can be asked for, under {@code /api/v1}; what can be written is {@link Writes}. */
final class Api {
    static final String ROOT = "/api/v1";
    private static final int MOST_CHANGES = 200;

    private final Store store;
    private final Desk desk;
    private final Serving serving;
    private final Overview overview;
    private final ExercisePages exercises;
    private final SeriesPages series;

    Api(Store store, Desk desk, Serving serving, Clock clock) {
        Rows rows = new Rows(new Reach(desk.world()));
        this.store = store;
        this.desk = desk;
        this.serving = serving;
        this.overview = new Overview(store, rows, clock);
        this.exercises = new ExercisePages(store, desk.world(), rows);
        this.series = new SeriesPages(store, desk.world(), rows, clock);
    }

    void addTo(Javalin server) {
        server.get(ROOT + "/overview", this::overview);
        server.get(ROOT + "/exercises", this::exercises);
        server.get(ROOT + "/exercises/ids", c -> Reply.json(c, exercises.ids(new Query(c).exercises())));
        server.get(ROOT + "/exercises/{id}", c -> Reply.json(c, exercises.of(c.pathParam("id"), new Query(c).asOf())));
        server.get(ROOT + "/picture", c -> Reply.json(c, PictureJson.of(store.picture(new Query(c).asOf()))));
        server.get(ROOT + "/articles", this::articles);
        server.get(ROOT + "/articles/{id}", this::article);
        server.get(ROOT + "/search", this::search);
        server.get(ROOT + "/sources", c -> Reply.json(c, Nodes.array(store.sources(), Rows::source)));
        server.get(ROOT + "/series", c -> Reply.json(c, series.list()));
        server.get(ROOT + "/series/{id}", c -> Reply.json(c, series.of(c.pathParam("id"), new Query(c).asOf())));
        server.get(ROOT + "/watches", c -> Reply.json(c, Nodes.array(store.watches(), Watches::json)));
        server.get(ROOT + "/changes", this::changes);
        server.get(ROOT + "/changes.atom", this::feed);
        server.get(ROOT + "/decisions", c -> Reply.json(c, Nodes.array(store.decisions(), Rows::decision)));
        server.get(ROOT + "/words/{language}", Api::words);
        server.get(ROOT + "/session", this::session);
    }

    private void overview(Context c) {
        Reply.asset(c, overview.of(new Query(c).asOf()));
    }

    private void exercises(Context c) {
        Query query = new Query(c);
        Reply.json(c, exercises.list(query.exercises(), query.page()));
    }

    private void articles(Context c) {
        Query query = new Query(c);
        var page = store.articles(query.articles(), query.page());
        Reply.json(c, page("articles", page, Rows::article));
    }

    private void search(Context c) {
        Query query = new Query(c);
        String words = query.text("q");
        if (words == null) {
            throw Problem.badRequest("q is missing: the words to look for. Maybe ?q=Brigade?");
        }
        var page = store.search(new Search(words, query.text("language"), query.asOf()), query.page());
        Reply.json(c, page("hits", page, Rows::hit));
    }

    private static <T> ObjectNode page(String name, Page<T> page, Function<T, ObjectNode> writer) {
        ObjectNode node = Nodes.object();
        node.set(name, Nodes.array(page.items(), writer));
        return node.put("next", page.next());
    }

    /** The reading, with the marks of times, places and actors, and what the store knows of the article. */
    private void article(Context c) {
        String id = c.pathParam("id");
        StoredArticle article = store.article(id).orElseThrow(() -> Problem.notFound("article", id));
        ObjectNode node = desk.annotated(article);
        ObjectNode row = Rows.article(article.row());
        row.set("exercises", Nodes.strings(article.exercises()));
        row.set("also_at", Nodes.strings(article.alsoAt()));
        row.put("readings", article.readings());
        node.set("store", row);
        Reply.json(c, node);
    }

    private void changes(Context c) {
        Long since = new Query(c).number("since");
        List<Change> changes = store.changes(since == null ? 0 : since, MOST_CHANGES);
        ObjectNode node = Nodes.object();
        node.set("changes", Nodes.array(changes, Rows::change));
        node.put(
                "next",
                changes.size() < MOST_CHANGES
                        ? null
                        : changes.get(changes.size() - 1).number());
        Reply.json(c, node);
    }

    private void feed(Context c) {
        long last = store.counts().changes();
        List<Change> changes = store.changes(Math.max(0, last - MOST_CHANGES), MOST_CHANGES);
        Reply.tagged(c, Feed.MEDIA_TYPE, Feed.of(changes, "Lagebild", c.scheme() + "://" + c.host()));
    }

    private static void words(Context c) {
        @Nullable ObjectNode words = Words.of(c.pathParam("language"));
        if (words == null) {
            throw Problem.notFound("language", c.pathParam("language"));
        }
        Reply.json(c, words);
    }

    /** What the page must know before it offers to write. */
    private void session(Context c) {
        ObjectNode node =
                Nodes.object().put("token_needed", serving.token() != null).put("demo", desk.isDemo());
        node.set("languages", Nodes.strings(Words.languages()));
        Reply.json(c, node);
    }
}
