package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.Change;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Hit;
import org.lagebild.app.store.MemberKey;
import org.lagebild.app.store.SourceRow;
import org.lagebild.picture.Site;

/** Writes what the store lists; empty fields are left out, so that ten thousand rows stay small. */
final class Rows {
    private final Reach reach;

    Rows(Reach reach) {
        this.reach = reach;
    }

    ObjectNode exercise(ExerciseRow row) {
        ObjectNode node = Nodes.object().put("id", row.id());
        put(node, "name", row.name());
        put(node, "series", row.series());
        put(node, "edition", row.edition());
        put(node, "aliases", row.aliases());
        put(node, "parent", row.parent());
        node.put("status", row.status());
        if (row.presumedEnded()) {
            node.put("presumed_ended", true);
        }
        put(node, "start", row.start());
        put(node, "end", row.end());
        put(node, "participants", row.participants());
        put(node, "host", row.host());
        if (!row.places().isEmpty()) {
            node.set("places", Nodes.array(row.places(), this::site));
        }
        put(node, "domains", row.domains());
        if (row.low() != null) {
            node.put("low", row.low()).put("high", row.high());
        }
        put(node, "conflicts", row.conflicts());
        node.put("origins", row.origins()).put("articles", row.articles());
        put(node, "languages", row.languages());
        put(node, "last_report", Nodes.text(row.lastReport()));
        return node;
    }

    ObjectNode site(Site site) {
        ObjectNode node = Nodes.object().put("name", site.name());
        put(node, "id", site.id());
        put(node, "kind", site.kind());
        put(node, "country", site.country());
        if (site.hasPoint() && site.isLocal()) {
            node.put("lat", site.lat()).put("lon", site.lon()).put("radius_km", reach.of(site));
        }
        return node;
    }

    static ObjectNode article(ArticleRow row) {
        return Nodes.object()
                .put("id", row.id())
                .put("source", row.source())
                .put("url", row.url())
                .put("title", row.title())
                .put("outlet", row.outlet())
                .put("language", row.language())
                .put("published", Nodes.text(row.published()))
                .put("known", row.known().toString())
                .put("added", row.added().toString())
                .put("relevant", row.relevant())
                .put("exercises", row.reports());
    }

    static ObjectNode hit(Hit hit) {
        ObjectNode node = article(hit.article());
        node.put("snippet", hit.snippet());
        node.set("marks", Nodes.array(hit.marks(), mark -> Nodes.object()
                .put("start", mark.start())
                .put("end", mark.end())));
        return node.put("score", hit.score());
    }

    static ObjectNode source(SourceRow row) {
        return Nodes.object()
                .put("source", row.source())
                .put("grade", row.grade().name())
                .put("articles", row.articles())
                .put("relevant", row.relevant())
                .put("last", Nodes.text(row.last()));
    }

    static ObjectNode change(Change change) {
        return Nodes.object()
                .put("number", change.number())
                .put("at", change.at().toString())
                .put("exercise", change.exercise())
                .put("field", change.field())
                .put("before", change.before())
                .put("after", change.after());
    }

    static ObjectNode decision(Decision decision) {
        ObjectNode node = Nodes.object()
                .put("number", decision.number())
                .put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
        node.set("members", Nodes.array(decision.members(), Rows::member));
        node.set("from", Nodes.array(decision.from(), Rows::member));
        return node.put("at", decision.at().toString()).put("why", decision.why());
    }

    private static ObjectNode member(MemberKey key) {
        return Nodes.object().put("article", key.article()).put("exercise", key.exercise());
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static void put(ObjectNode node, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            node.set(field, Nodes.strings(values));
        }
    }
}
