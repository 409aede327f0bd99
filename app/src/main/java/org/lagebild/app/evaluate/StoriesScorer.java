package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares a picture with stories: sets of gold articles of which is known which entries are the same exercise. */
public final class StoriesScorer {

    private static final String STORY_FILE = "story.json";
    private static final JsonNode NONE = MissingNode.getInstance();

    /** A gold exercise as one article reports it. */
    private record Entry(String article, int index) {}

    private final Map<String, GoldArticle> articles = new LinkedHashMap<>();
    private final List<JsonNode> stories = new ArrayList<>();
    private final JsonNode picture;
    private final Map<Entry, Integer> found;
    private final List<Miss> misses = new ArrayList<>();

    private StoriesScorer(Path folder, JsonNode picture, Function<GoldArticle, JsonNode> readings) throws IOException {
        for (GoldArticle article : GoldArticle.readFolder(folder)) {
            articles.put(article.id(), article);
        }
        for (Path story : GoldArticle.filesNamed(folder, STORY_FILE)) {
            stories.add(GoldArticle.readTree(story));
        }
        this.picture = picture;
        this.found = foundEntries(readings);
    }

    /** Scores a picture that was put together from the given readings of the stories' articles. */
    public static Report evaluate(Path folder, JsonNode picture, Function<GoldArticle, JsonNode> readings)
            throws IOException {
        return new StoriesScorer(folder, picture, readings).report();
    }

    private Report report() {
        List<List<Entry>> gold = goldGroups();
        List<Figure> figures = new ArrayList<>();
        figures.add(BCubed.figure("same exercise, B-cubed", gold, foundGroups()));
        figures.add(pairs("same exercise, pairs", gold, foundGroups()));
        figures.add(pairs("same origin, pairs", goldOrigins(), foundOrigins()));
        figures.addAll(valueFigures(gold.size()));
        return new Report(title(gold), figures, misses);
    }

    private String title(List<List<Entry>> gold) {
        int entries = gold.stream().mapToInt(List::size).sum();
        return stories.size() + " stories, " + articles.size() + " articles, " + gold.size() + " exercises, " + entries
                + " reports of them, found " + found.size();
    }

    /** For every gold entry that some found exercise stands for: the place of its exercise in the picture. */
    private Map<Entry, Integer> foundEntries(Function<GoldArticle, JsonNode> readings) {
        Map<String, Entry> stands = new HashMap<>();
        for (GoldArticle article : articles.values()) {
            JsonNode reading = readings.apply(article);
            List<JsonNode> exercises = Json.items(reading, "exercises");
            ExerciseLikeness.pair(article, reading)
                    .pairs()
                    .forEach(pair -> stands.put(
                            key(article.id(), Json.text(exercises.get(pair.found()), "id")),
                            new Entry(article.id(), pair.gold())));
        }
        return pictured(stands);
    }

    private Map<Entry, Integer> pictured(Map<String, Entry> stands) {
        Map<Entry, Integer> places = new LinkedHashMap<>();
        List<JsonNode> exercises = Json.items(picture, "exercises");
        for (int i = 0; i < exercises.size(); i++) {
            for (JsonNode member : Json.items(exercises.get(i), "members")) {
                Entry entry = stands.get(key(Json.text(member, "article"), Json.text(member, "exercise")));
                if (entry != null) {
                    places.put(entry, i);
                }
            }
        }
        return places;
    }

    private static String key(String article, String exercise) {
        return article + "\n" + exercise;
    }

    private Stream<JsonNode> goldExercises() {
        return stories.stream().flatMap(story -> Json.items(story, "exercises").stream());
    }

    private List<List<Entry>> goldGroups() {
        return goldExercises().map(StoriesScorer::members).toList();
    }

    private static List<Entry> members(JsonNode exercise) {
        return Json.items(exercise, "members").stream()
                .map(member -> new Entry(member.path(0).asText(), member.path(1).asInt()))
                .toList();
    }

    private List<List<Entry>> foundGroups() {
        Map<Integer, List<Entry>> groups = new LinkedHashMap<>();
        found.forEach((entry, place) ->
                groups.computeIfAbsent(place, none -> new ArrayList<>()).add(entry));
        return List.copyOf(groups.values());
    }

    private List<List<String>> goldOrigins() {
        List<List<String>> origins = new ArrayList<>();
        for (JsonNode story : stories) {
            Map<String, List<String>> groups = new LinkedHashMap<>();
            story.path("origins").properties().forEach(article -> groups.computeIfAbsent(
                            article.getValue().asText(), none -> new ArrayList<>())
                    .add(article.getKey()));
            origins.addAll(groups.values());
        }
        return origins;
    }

    private List<List<String>> foundOrigins() {
        return Json.items(picture, "origins").stream()
                .map(origin -> Json.texts(origin, "articles").stream()
                        .filter(articles::containsKey)
                        .toList())
                .toList();
    }

    private static <T> Figure pairs(String name, List<List<T>> gold, List<List<T>> found) {
        Set<Set<T>> wanted = pairsOf(gold);
        Set<Set<T>> got = pairsOf(found);
        return Figure.of(name, new Tally(Likeness.shared(wanted, got), got.size(), wanted.size()));
    }

    private static <T> Set<Set<T>> pairsOf(List<List<T>> groups) {
        Set<Set<T>> pairs = new HashSet<>();
        for (List<T> group : groups) {
            for (T one : group) {
                group.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Set.of(one, other)));
            }
        }
        return pairs;
    }

    private List<Figure> valueFigures(int exercises) {
        int status = 0;
        Tally dates = Tally.NONE;
        Tally claims = Tally.NONE;
        for (JsonNode gold : goldExercises().toList()) {
            JsonNode shown = mostlyShownAs(gold);
            status += sameStatus(gold, shown) ? 1 : 0;
            dates = dates.plus(date(gold, shown, "start")).plus(date(gold, shown, "end"));
            claims = claims.plus(claims(gold, shown));
        }
        Tally fair = new Tally(claims.correct(), Math.max(claims.found(), claims.correct()), claims.wanted());
        return List.of(
                Figure.of("final status", new Tally(status, exercises, exercises)),
                Figure.of("start and end", dates),
                Figure.of("strength claims", fair));
    }

    /** The exercise of the picture that most members of the gold exercise went to; of equals the first. */
    private JsonNode mostlyShownAs(JsonNode gold) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        members(gold).stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .forEach(place -> votes.merge(place, 1, Integer::sum));
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(most -> picture.path("exercises").path(most.getKey()))
                .orElse(NONE);
    }

    private boolean sameStatus(JsonNode gold, JsonNode shown) {
        boolean same = Json.same(gold.path("final_status"), shown.path("status"));
        if (!same) {
            String got = Json.text(shown, "status");
            misses.add(new Miss(
                    "status", Json.text(gold, "key"), "gold " + Json.text(gold, "final_status") + " | got " + got));
        }
        return same;
    }

    private static Tally date(JsonNode gold, JsonNode shown, String field) {
        String date = Json.text(gold, field);
        if (date.isEmpty()) {
            return Tally.NONE;
        }
        return new Tally(Likeness.sameDate(date, Json.text(shown, field)) ? 1 : 0, 1, 1);
    }

    private static Tally claims(JsonNode gold, JsonNode shown) {
        Set<Object> wanted = new HashSet<>();
        Json.items(gold, "strength_claims").forEach(claim -> addValue(wanted, claim.path("value")));
        Set<Object> got = new HashSet<>();
        List<JsonNode> claims = Json.items(shown, "strength_claims");
        claims.forEach(claim -> {
            addValue(got, claim.path("low"));
            addValue(got, claim.path("high"));
        });
        return new Tally(Likeness.shared(wanted, got), claims.size(), wanted.size());
    }

    private static void addValue(Set<Object> values, JsonNode value) {
        Object plain = Json.plain(value.isObject() ? value.path("low") : value);
        if (plain != null) {
            values.add(plain);
        }
    }
}
