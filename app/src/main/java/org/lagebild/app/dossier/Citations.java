package org.lagebild.app.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;

/** The articles that an exercise rests on, numbered in the order in which they became known. */
final class Citations {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, StoredArticle> articles = new LinkedHashMap<>();
    private final List<ReportedExercise> members;

    private Citations(List<ReportedExercise> members) {
        this.members = members;
    }

    static Citations of(Exercise exercise, Store store) {
        Citations citations = new Citations(exercise.members());
        exercise.members().stream()
                .map(ReportedExercise::article)
                .distinct()
                .flatMap(id -> store.article(id).stream())
                .sorted(Comparator.comparing((StoredArticle a) -> a.row().known())
                        .thenComparing(a -> a.row().id()))
                .forEach(citations::add);
        return citations;
    }

    private void add(StoredArticle article) {
        articles.put(article.row().id(), article);
        numbers.put(article.row().id(), articles.size());
    }

    List<ArticleRow> rows() {
        return articles.values().stream().map(StoredArticle::row).toList();
    }

    int number(String article) {
        return numbers.getOrDefault(article, 0);
    }

    List<Integer> of(Collection<String> ids) {
        return ids.stream()
                .map(this::number)
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** The articles of the members of which something holds. */
    List<Integer> where(Predicate<ReportedExercise> holds) {
        return of(members.stream().filter(holds).map(ReportedExercise::article).toList());
    }

    /** The claims of a member that have words of their own, with these words. */
    List<Passage> passages(ReportedExercise member) {
        StoredArticle article = articles.get(member.article());
        if (article == null) {
            return List.of();
        }
        ObjectNode reading = article.reading();
        List<Passage> passages = new ArrayList<>();
        for (JsonNode exercise : reading.path("exercises")) {
            if (exercise.path("id").asText().equals(member.id())) {
                exercise.path("claims").forEach(claim -> add(passages, claim, reading));
            }
        }
        return passages;
    }

    private static void add(List<Passage> passages, JsonNode claim, ObjectNode reading) {
        String words = words(reading, claim);
        if (claim.hasNonNull("value") && !words.isEmpty()) {
            passages.add(new Passage(
                    claim.path("field").asText(),
                    claim.path("value").asText(),
                    words,
                    speaker(reading, claim.path("statement").asText())));
        }
    }

    /** What people think of the exercise, in their words. */
    List<Passage> assessments(ReportedExercise member) {
        StoredArticle article = articles.get(member.article());
        List<Passage> passages = new ArrayList<>();
        if (article != null) {
            for (JsonNode one : article.reading().path("assessments")) {
                if (one.path("about").path("exercise").asText().equals(member.id())) {
                    JsonNode span = one.path("about").has("start") ? one.path("about") : one;
                    passages.add(new Passage(
                            one.path("kind").asText(),
                            one.path("words").asText(),
                            words(article.reading(), span),
                            one.hasNonNull("holder") ? one.path("holder").asText() : null));
                }
            }
        }
        return passages;
    }

    /**
     * Words of an article that a value rests on.
     *
     * @param speaker who says so; null for the article itself
     */
    record Passage(
            String field,
            String value,
            String words,
            @Nullable String speaker) {}

    private static @Nullable String speaker(ObjectNode reading, String statement) {
        for (JsonNode one : reading.path("statements")) {
            if (one.path("id").asText().equals(statement)) {
                return one.hasNonNull("speaker") ? one.path("speaker").asText() : null;
            }
        }
        return null;
    }

    private static String words(ObjectNode reading, JsonNode span) {
        String text = reading.path("text").asText("");
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        int length = text.codePointCount(0, text.length());
        return start < 0 || end > length || start >= end
                ? ""
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .replaceAll("\\s+", " ");
    }
}
