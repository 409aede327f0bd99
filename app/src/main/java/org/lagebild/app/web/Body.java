package org.lagebild.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.MemberKey;
import org.lagebild.app.store.Near;
import org.lagebild.ingest.RawArticle;

/** The JSON object that a write carries; what cannot be understood is named. */
final class Body {
    private final JsonNode node;

    private Body(JsonNode node) {
        this.node = node;
    }

    static Body of(Context request) {
        try {
            JsonNode node = Reply.JSON.readTree(request.bodyAsBytes());
            if (node == null || !node.isObject()) {
                throw Problem.badRequest("The body is no JSON object. Maybe it is empty?");
            }
            return new Body(node);
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The body is no JSON: " + e.getOriginalMessage() + ". Maybe it was cut off?");
        } catch (IOException e) {
            throw Problem.badRequest("The body cannot be read: " + e.getMessage() + ".");
        }
    }

    @Nullable
    String text(String field) {
        String value = node.path(field).asText("");
        return node.hasNonNull(field) && !value.isBlank() ? value.strip() : null;
    }

    String required(String field) {
        String value = text(field);
        if (value == null) {
            throw Problem.badRequest(field + " is missing.");
        }
        return value;
    }

    List<String> list(String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(item -> values.add(item.asText()));
        return values;
    }

    @Nullable
    LocalDate day(String field) {
        String value = text(field);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badRequest(field + " \"" + value + "\" is no day. Maybe YYYY-MM-DD?");
        }
    }

    private @Nullable Long number(String field) {
        return node.path(field).isNumber() ? node.path(field).asLong() : null;
    }

    List<MemberKey> members() {
        List<MemberKey> members = new ArrayList<>();
        node.path("members")
                .forEach(member -> members.add(new MemberKey(
                        member.path("article").asText(), member.path("exercise").asText())));
        if (members.isEmpty()) {
            throw Problem.badRequest(
                    "members is empty: which reports? Maybe [{\"article\": …, \"exercise\": \"e1\"}]?");
        }
        return members;
    }

    /** The address of the page that is to be fetched; null where the article itself is handed in. */
    @Nullable
    String address() {
        String address = text("address");
        if (address != null && (text("text") != null || text("html") != null)) {
            throw Problem.badRequest("Both an address and an article are given. Maybe leave out one?");
        }
        return address;
    }

    /** What was fetched, with the day and the language where they are given. */
    RawArticle over(RawArticle page) {
        LocalDate day = day("published");
        return (day == null ? page : page.withPublished(day)).orElse(null, null, text("language"));
    }

    RawArticle article() {
        String text = text("text");
        String html = text("html");
        if ((text == null) == (html == null)) {
            throw Problem.badRequest("Give the article as text, as html or by its address, one of them.");
        }
        String url = text("url");
        String source = text("source");
        return new RawArticle(
                source != null ? source : url != null ? url : "page",
                text,
                html,
                url,
                day("published"),
                text("language"));
    }

    ExerciseFilter filter() {
        Body filter = new Body(node.path("filter"));
        Long origins = filter.number("origins");
        return new ExerciseFilter(
                filter.list("participants"),
                filter.list("countries"),
                filter.text("place"),
                filter.near(),
                filter.list("statuses"),
                filter.day("from"),
                filter.day("to"),
                filter.number("least"),
                filter.number("most"),
                filter.list("domains"),
                filter.text("series"),
                filter.text("language"),
                origins == null ? 0 : origins.intValue(),
                filter.text("text"),
                null);
    }

    private @Nullable Near near() {
        JsonNode near = node.path("near");
        double km = near.path("km").asDouble();
        if (near.hasNonNull("state")) {
            return new Near.Border(
                    near.path("state").asText(), near.path("other").asText(null), km);
        }
        return near.hasNonNull("lat")
                ? new Near.Point(near.path("lat").asDouble(), near.path("lon").asDouble(), km)
                : null;
    }
}
