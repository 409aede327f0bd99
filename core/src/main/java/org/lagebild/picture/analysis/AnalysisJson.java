package org.lagebild.picture.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes an analysis as data. */
public final class AnalysisJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnalysisJson() {}

    public static ObjectNode of(Analysis analysis) {
        ObjectNode node = NODES.objectNode();
        node.set("ledger", array(analysis.ledger().rows(), AnalysisJson::row));
        node.set("territories", array(analysis.ledger().territories(), AnalysisJson::territory));
        node.set("lead_time", orNull(analysis.leadTime(), AnalysisJson::lead));
        node.set("pattern", array(analysis.pattern().features(), AnalysisJson::feature));
        node.set("border_distances", array(analysis.borders().places(), AnalysisJson::near));
        node.set("border_distances_reported", array(analysis.borders().reports(), AnalysisJson::reported));
        node.put("border_distance_change_km", analysis.borders().change().orElse(null));
        node.set("extensions", array(analysis.extensions(), AnalysisJson::extension));
        node.set("next_edition", orNull(analysis.nextEdition(), AnalysisJson::next));
        node.set("base_rates", array(analysis.baseRates(), AnalysisJson::rate));
        return node;
    }

    private static ObjectNode row(Ledger.Row row) {
        ObjectNode node =
                NODES.objectNode().put("low", row.low()).put("high", row.high()).put("claimant", row.claimant());
        node.set("sides", strings(row.sides()));
        node.put("origins", row.origins());
        node.set("lines", standings(row.standings()));
        return node;
    }

    private static ObjectNode territory(Ledger.Territory territory) {
        ObjectNode node = NODES.objectNode().put("state", territory.state());
        node.set("exercises", strings(territory.exercises()));
        node.put("lowest", territory.lowest()).put("highest", territory.highest());
        node.set("lines", standings(territory.standings()));
        return node;
    }

    private static ObjectNode standings(Map<String, Line.Standing> standings) {
        ObjectNode node = NODES.objectNode();
        standings.forEach((line, standing) -> node.put(line, lower(standing)));
        return node;
    }

    private static ObjectNode lead(LeadTime lead) {
        return NODES.objectNode()
                .put("first_report", lead.first().toString())
                .put("article", lead.article())
                .put("least_days", lead.least())
                .put("most_days", lead.most())
                .put("asked_days", lead.asked())
                .put("shorter", lead.isShorter());
    }

    private static ObjectNode feature(Pattern.Feature feature) {
        ObjectNode node = NODES.objectNode().put("feature", feature.name()).put("value", feature.value());
        node.set("earlier", strings(feature.earlier()));
        return node.put("n", feature.n()).put("alike", feature.alike()).put("departure", feature.isDeparture());
    }

    private static ObjectNode near(BorderDistances.Near near) {
        return NODES.objectNode()
                .put("place", near.place())
                .put("km", near.km())
                .put("border", near.states());
    }

    private static ObjectNode reported(BorderDistances.Reported reported) {
        return NODES.objectNode()
                .put("day", reported.day() == null ? null : reported.day().toString())
                .put("article", reported.article())
                .put("place", reported.place())
                .put("km", reported.km());
    }

    private static ObjectNode extension(Extensions.Extension extension) {
        return NODES.objectNode()
                .put("reported", extension.reported().toString())
                .put("article", extension.article())
                .put("from", extension.from())
                .put("to", extension.to());
    }

    private static ObjectNode next(NextEdition next) {
        ObjectNode node = NODES.objectNode().put("series", next.series()).put("year", next.year());
        ArrayNode months = node.putArray("months");
        next.months().forEach(months::add);
        return node.put("n", next.n()).put("basis", lower(next.basis()));
    }

    private static ObjectNode rate(BaseRate rate) {
        return NODES.objectNode()
                .put("signal", rate.signal())
                .put("with", rate.with())
                .put("followed", rate.followed())
                .put("without", rate.without())
                .put("followed_without", rate.followedWithout())
                .put("days", rate.days());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(nodes::add);
        return nodes;
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> writer) {
        ArrayNode nodes = NODES.arrayNode();
        items.forEach(item -> nodes.add(writer.apply(item)));
        return nodes;
    }

    private static <T> JsonNode orNull(@Nullable T item, Function<T, ObjectNode> writer) {
        return item == null ? NODES.nullNode() : writer.apply(item);
    }
}
