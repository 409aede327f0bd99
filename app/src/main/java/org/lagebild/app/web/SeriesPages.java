package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.SeriesRow;
import org.lagebild.app.store.Store;
import org.lagebild.world.Series;
import org.lagebild.world.World;

/** Series: what is known of them anyway, and their editions in the picture. */
final class SeriesPages {
    private static final int MOST_EDITIONS = 500;

    private final Store store;
    private final World world;
    private final Rows rows;
    private final Clock clock;

    SeriesPages(Store store, World world, Rows rows, Clock clock) {
        this.store = store;
        this.world = world;
        this.rows = rows;
        this.clock = clock;
    }

    ArrayNode list() {
        return Nodes.array(store.series(), this::row);
    }

    private ObjectNode row(SeriesRow row) {
        ObjectNode node = known(row.series());
        node.set("exercises", Nodes.strings(row.exercises()));
        return node.put("last_start", row.lastStart());
    }

    ObjectNode of(String id, @Nullable LocalDate asOf) {
        var editions = store.exercises(Filters.ofSeries(id).withAsOf(asOf), PageRequest.first(MOST_EDITIONS))
                .items();
        if (editions.isEmpty() && world.series().find(id) == null) {
            throw Problem.notFound("series", id);
        }
        ObjectNode node = known(id);
        node.set("editions", Nodes.array(editions, rows::exercise));
        return node;
    }

    /** What the knowledge says of a series; its id is its name where it says nothing. */
    private ObjectNode known(String id) {
        ObjectNode node = Nodes.object().put("id", id);
        Series series = world.series().find(id);
        if (series == null) {
            return node.put("name", id);
        }
        node.put("name", series.name());
        node.set("hosts", Nodes.strings(series.hosts()));
        node.set("participants", Nodes.strings(series.participants()));
        node.put("domain", series.domain()).put("status", series.status());
        node.set("months", Nodes.array(series.months(), month -> node.numberNode(month)));
        node.put("first_year", series.firstYear()).put("last_year", series.lastYear());
        node.set("related", Nodes.strings(series.related()));
        return cycle(node, series);
    }

    private ObjectNode cycle(ObjectNode node, Series series) {
        Series.Cycle cycle = series.cycle();
        if (cycle != null) {
            int year = LocalDate.now(clock).getYear();
            while (!cycle.holdsIn(year)) {
                year++;
            }
            node.put("every_years", cycle.years()).put("next_due", year);
        }
        return node;
    }
}
