package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.app.store.Added;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.Grade;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.ReadingJson;

/** What can be written, under {@code /api/v1}: articles, decisions, grades, standing questions. */
final class Writes {
    private static final int LEAST_JOINED = 2;

    private final Store store;
    private final Desk desk;

    Writes(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    void addTo(Javalin server) {
        server.post(Api.ROOT + "/read", this::read);
        server.post(Api.ROOT + "/articles", this::add);
        server.post(Api.ROOT + "/exercises/{id}/split", this::split);
        server.post(Api.ROOT + "/joins", this::join);
        server.delete(Api.ROOT + "/decisions/{number}", this::withdraw);
        server.put(Api.ROOT + "/grades", this::grade);
        server.put(Api.ROOT + "/watches", this::watch);
        server.delete(Api.ROOT + "/watches", this::unwatch);
    }

    /** Reads and forgets. */
    private void read(Context c) {
        List<ObjectNode> readings = desk.readEach(article(Body.of(c))).stream()
                .map(reading -> ReadingJson.of(reading, true, true))
                .toList();
        ObjectNode first = readings.get(0);
        if (readings.size() > 1) {
            first.putArray("posts").addAll(readings.subList(1, readings.size()));
        }
        Reply.json(c, first);
    }

    /** As handed in, or fetched from its address. */
    private RawArticle article(Body body) {
        String address = body.address();
        return address == null ? body.article() : body.over(desk.fetch(address));
    }

    private void add(Context c) {
        RawArticle raw = article(Body.of(c));
        List<Added> added = store.addAll(desk.readEach(raw).stream()
                .map(reading -> ReadArticle.of(raw, reading))
                .toList());
        Added.Kind kind = kind(added);
        ObjectNode node = Nodes.object()
                .put("article", added.get(0).article())
                .put("kind", kind.name().toLowerCase(Locale.ROOT))
                .put("articles", added.size());
        node.set(
                "exercises",
                Nodes.strings(added.stream()
                        .flatMap(one -> one.exercises().stream())
                        .distinct()
                        .sorted()
                        .toList()));
        c.status(kind == Added.Kind.NEW ? HttpStatus.CREATED : HttpStatus.OK);
        Reply.json(c, node);
    }

    /** New where one of them is, known where all are. */
    private static Added.Kind kind(List<Added> added) {
        Set<Added.Kind> kinds = added.stream().map(Added::kind).collect(Collectors.toSet());
        return kinds.contains(Added.Kind.NEW)
                ? Added.Kind.NEW
                : kinds.contains(Added.Kind.REPLACED) ? Added.Kind.REPLACED : Added.Kind.KNOWN;
    }

    private void split(Context c) {
        Body body = Body.of(c);
        decide(c, () -> store.split(c.pathParam("id"), body.members(), body.text("why")));
    }

    private void join(Context c) {
        Body body = Body.of(c);
        Set<String> exercises = new LinkedHashSet<>(body.list("exercises"));
        if (exercises.size() < LEAST_JOINED) {
            throw Problem.badRequest("exercises names fewer than two. Maybe [\"one\", \"other\"]?");
        }
        decide(c, () -> store.join(exercises, body.text("why")));
    }

    private interface Decider {
        Decision decide();
    }

    private static void decide(Context c, Decider decider) {
        try {
            Decision decision = decider.decide();
            c.status(HttpStatus.CREATED);
            Reply.json(c, Rows.decision(decision));
        } catch (StoreException e) {
            throw Problem.refused(409, "cannot-decide", String.valueOf(e.getMessage()));
        }
    }

    private void withdraw(Context c) {
        String number = c.pathParam("number");
        if (!number.matches("\\d{1,18}") || !store.withdraw(Long.parseLong(number))) {
            throw Problem.notFound("decision", number);
        }
        c.status(HttpStatus.NO_CONTENT);
    }

    private void grade(Context c) {
        Body body = Body.of(c);
        String grade = body.text("grade");
        try {
            store.grade(body.required("source"), grade == null ? null : Grade.valueOf(grade));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("grade \"" + grade + "\" is no grade. Maybe A to F?");
        }
        c.status(HttpStatus.NO_CONTENT);
    }

    private void watch(Context c) {
        store.watch(Watches.of(Body.of(c)));
        c.status(HttpStatus.NO_CONTENT);
    }

    private void unwatch(Context c) {
        String name = new Query(c).text("name");
        if (name == null || !store.unwatch(name)) {
            throw Problem.notFound("watch", String.valueOf(name));
        }
        c.status(HttpStatus.NO_CONTENT);
    }
}
