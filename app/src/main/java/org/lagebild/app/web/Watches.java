package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Near;
import org.lagebild.app.store.Watch;

/** Standing questions as JSON. */
final class Watches {
    private Watches() {}

    static ObjectNode json(Watch watch) {
        ObjectNode node = Nodes.object().put("name", watch.name());
        node.set("filter", filter(watch.filter()));
        node.set("fields", Nodes.strings(watch.fields()));
        return node.put("webhook", Nodes.text(watch.webhook())).put("reported", watch.reported());
    }

    /** What is left open is left out. */
    private static ObjectNode filter(ExerciseFilter filter) {
        ObjectNode node = Nodes.object();
        node.set("participants", Nodes.strings(filter.participants()));
        node.set("countries", Nodes.strings(filter.countries()));
        node.put("place", filter.place());
        node.set("near", near(filter.near()));
        node.set("statuses", Nodes.strings(filter.statuses()));
        node.put("from", Nodes.text(filter.from())).put("to", Nodes.text(filter.to()));
        node.put("least", filter.least()).put("most", filter.most());
        node.set("domains", Nodes.strings(filter.domains()));
        node.put("series", filter.series()).put("language", filter.language());
        node.put("origins", filter.origins() == 0 ? null : filter.origins()).put("text", filter.text());
        node.properties()
                .removeIf(entry -> entry.getValue().isNull()
                        || entry.getValue().isArray() && entry.getValue().isEmpty());
        return node;
    }

    private static @Nullable ObjectNode near(@Nullable Near near) {
        if (near instanceof Near.Border border) {
            return Nodes.object()
                    .put("state", border.state())
                    .put("other", border.other())
                    .put("km", border.km());
        }
        return near instanceof Near.Point point
                ? Nodes.object().put("lat", point.lat()).put("lon", point.lon()).put("km", point.km())
                : null;
    }

    static Watch of(Body body) {
        String webhook = body.text("webhook");
        try {
            return new Watch(
                    body.required("name"),
                    body.filter(),
                    body.list("fields"),
                    webhook == null ? null : URI.create(webhook),
                    0,
                    0);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("webhook \"" + webhook + "\" is no address. Maybe https://…?");
        }
    }
}
