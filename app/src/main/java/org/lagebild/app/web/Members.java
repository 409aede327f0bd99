package org.lagebild.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.ReportReader;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.origin.Origin;

/** The reports that an exercise rests on, with their articles: every claim with its words and who says it. */
final class Members {
    private static final String MENTIONS = "mentions";
    private static final List<String> OPEN_FIELDS = List.of(
            "start",
            "end",
            "duration_days",
            "places",
            "participants",
            "host",
            "troops",
            "equipment",
            "domains",
            "type",
            "purpose",
            "announced_by");

    private final Exercise exercise;
    private final Map<String, StoredArticle> articles = new LinkedHashMap<>();

    Members(Store store, Exercise exercise) {
        this.exercise = exercise;
        exercise.members().stream().map(ReportedExercise::article).distinct().forEach(id -> store.article(id)
                .ifPresent(article -> articles.put(id, article)));
    }

    ArrayNode articles() {
        return Nodes.array(articles.values(), article -> Rows.article(article.row()));
    }

    /** Which of the articles go back to one report. */
    ArrayNode origins() {
        List<Origin> origins = Picture.of(articles.values().stream()
                        .map(article -> ReportReader.of(article.reading()))
                        .toList())
                .origins();
        return Nodes.array(origins, origin -> {
            ObjectNode node = Nodes.object().put("id", origin.id());
            node.set("articles", Nodes.strings(idsOf(origin)));
            return node.put("counts", origin.counts()).put("why", origin.why());
        });
    }

    /** A report names its article by its source; the store by its id. */
    private List<String> idsOf(Origin origin) {
        return articles.entrySet().stream()
                .filter(entry -> origin.articles().contains(entry.getKey())
                        || origin.articles().contains(entry.getValue().row().source()))
                .map(entry -> entry.getValue().row().id())
                .toList();
    }

    ArrayNode claims() {
        ArrayNode claims = Nodes.object().arrayNode();
        each((member, article) -> {
            CodePointText text = textOf(article);
            for (JsonNode claim : member.path("claims")) {
                if (!claim.path("field").asText().equals(MENTIONS)) {
                    claims.add(claim(claim, member, article, text));
                }
            }
        });
        return claims;
    }

    private static ObjectNode claim(JsonNode claim, JsonNode member, StoredArticle article, CodePointText text) {
        ObjectNode node = ((ObjectNode) claim).deepCopy();
        node.put("words", text.of(claim))
                .put("article", article.row().id())
                .put("exercise", member.path("id").asText());
        JsonNode statement = find(
                article.reading().path("statements"), claim.path("statement").asText());
        if (statement != null) {
            node.put("speaker", statement.path("speaker").asText(null))
                    .put("speaker_country", statement.path("speaker_country").asText(null))
                    .put("kind", statement.path("kind").asText(null));
        }
        return node;
    }

    ArrayNode assessments() {
        ArrayNode found = Nodes.object().arrayNode();
        each((member, article) -> {
            CodePointText text = textOf(article);
            for (JsonNode assessment : article.reading().path("assessments")) {
                JsonNode about = assessment.path("about");
                if (about.path("exercise").asText().equals(member.path("id").asText())) {
                    ObjectNode node = ((ObjectNode) assessment).deepCopy();
                    found.add(node.put("passage", text.of(about))
                            .put("article", article.row().id()));
                }
            }
        });
        return found;
    }

    /** Distances that reports state, beside the computed ones. */
    ArrayNode distances() {
        ArrayNode found = Nodes.object().arrayNode();
        each((member, article) -> {
            for (JsonNode place : member.path("places")) {
                if (place.path("relation").isObject()) {
                    ObjectNode node = ((ObjectNode) place.path("relation")).deepCopy();
                    node.put("place", place.path("name").asText());
                    node.set("lat", place.path("lat"));
                    node.set("lon", place.path("lon"));
                    found.add(node.put("article", article.row().id()));
                }
            }
        });
        return found;
    }

    /** What single reports say that the picture does not judge. */
    ObjectNode also() {
        ObjectNode node = Nodes.object();
        for (String field :
                List.of("observers", "invited", "withdrawn", "type", "prepares_for", "responds_to", "part_of")) {
            Set<String> values = new TreeSet<>();
            each((member, article) -> values.addAll(valuesOf(member.path(field))));
            node.set(field, Nodes.strings(values));
        }
        return node;
    }

    /** Fields of which no report says anything. */
    ArrayNode notStated() {
        Set<String> stated = new TreeSet<>();
        each((member, article) -> OPEN_FIELDS.stream()
                .filter(field -> !valuesOf(member.path(field)).isEmpty())
                .forEach(stated::add));
        return Nodes.strings(
                OPEN_FIELDS.stream().filter(field -> !stated.contains(field)).toList());
    }

    private static List<String> valuesOf(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> values.add(item.isTextual() ? item.asText() : item.toString()));
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.add(node.asText());
        }
        return values;
    }

    private interface Visitor {
        void visit(JsonNode member, StoredArticle article);
    }

    private void each(Visitor visitor) {
        for (ReportedExercise report : exercise.members()) {
            StoredArticle article = articles.get(report.article());
            JsonNode member = article == null ? null : find(article.reading().path("exercises"), report.id());
            if (article != null && member != null) {
                visitor.visit(member, article);
            }
        }
    }

    private static CodePointText textOf(StoredArticle article) {
        return new CodePointText(article.reading().path("text").asText());
    }

    private static @Nullable JsonNode find(JsonNode list, String id) {
        for (JsonNode item : list) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        return null;
    }
}
