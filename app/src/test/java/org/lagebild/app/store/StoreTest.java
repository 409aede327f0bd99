package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added stays, is found and gives a picture. */
class StoreTest {
    static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = opened(() -> Instant.parse("2025-06-01T12:00:00Z"));
    }

    Store opened(InstantSource clock) {
        return Stores.open(folder.resolve("test.db"), clock);
    }

    final Store store() {
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }

    static ReadArticle article(String id, String day, String status, String text) {
        String exercise = "{\"id\":\"e1\",\"name\":\"Iron Wolf 2024\",\"edition\":\"2024\",\"status\":\"" + status
                + "\",\"participants\":[\"LT\",\"DE\"],\"host\":[\"LT\"],\"domains\":[\"land\"],\"start\":\"2024-05-06\","
                + "\"end\":\"2024-05-20\",\"troops\":{\"low\":3500,\"high\":3500},\"places\":[{\"name\":\"Pabrade\","
                + "\"id\":\"LT-PABRADE\",\"kind\":\"range\",\"country\":\"LT\",\"lat\":54.98,\"lon\":25.77}]}";
        return reading("{\"format\":\"lagebild-reading/1\",\"id\":\"" + id + "\",\"source\":\"https://example.org/" + id
                + "\",\"title\":\"Article " + id + "\",\"language\":\"de\",\"published\":{\"value\":\"" + day
                + "\"},\"relevant\":true,\"text\":\"" + text + "\",\"exercises\":[" + exercise + "]}");
    }

    static ReadArticle reading(String json) {
        try {
            return ReadArticle.of((ObjectNode) JSON.readTree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void addsEachArticleOnce() {
        ReadArticle article = article("a1", "2024-04-01", "planned", "Die Soldaten üben.");
        assertThat(store.add(article)).isEqualTo(new Added("a1", Added.Kind.NEW, List.of("iron-wolf-2024")));
        assertThat(store.add(article)).isEqualTo(new Added("a1", Added.Kind.KNOWN, List.of()));
        assertThat(store.counts().articles()).isEqualTo(1);
    }

    @Test
    void keepsHistoryWhenReadAnew() {
        store.add(article("a1", "2024-04-01", "unknown", "Die Soldaten üben."));
        assertThat(store.add(article("a1", "2024-04-01", "planned", "Die Soldaten üben."))
                        .kind())
                .isEqualTo(Added.Kind.REPLACED);
        assertThat(store.article("a1").orElseThrow().readings()).isEqualTo(2);
        assertThat(store.exercise("iron-wolf-2024", null).orElseThrow().status())
                .isEqualTo("planned");
    }

    @Test
    void newTextAtTheSameAddressTakesThePlaceOfTheOld() {
        ReadArticle old = article("a1", "2024-04-01", "planned", "Die Soldaten üben.");
        store.add(old);
        ObjectNode corrected = old.reading().deepCopy().put("id", "a2").put("text", "Die Soldaten üben nicht.");
        assertThat(store.add(ReadArticle.of(corrected)).kind()).isEqualTo(Added.Kind.REPLACED);
        assertThat(store.counts().articles()).isEqualTo(1);
        assertThat(store.article("a1")).isPresent();
    }

    @Test
    void knowsWhatWasKnownOnADay() {
        store.add(article("a1", "2024-04-01", "planned", "Text eins."));
        store.add(article("a2", "2024-05-21", "completed", "Text zwei."));
        assertThat(store.exercise("iron-wolf-2024", null).orElseThrow().status())
                .isEqualTo("completed");
        assertThat(store.exercise("iron-wolf-2024", LocalDate.parse("2024-05-01"))
                        .orElseThrow()
                        .status())
                .isEqualTo("planned");
        assertThat(store.exercise("iron-wolf-2024", LocalDate.parse("2024-03-01")))
                .isEmpty();
    }

    @Test
    void findsInflectedWords() {
        store.add(
                article("a1", "2024-04-01", "planned", "Mehrere Häuser stehen in den Wäldern. Die Übungen beginnen."));
        store.add(article("a2", "2024-04-02", "planned", "Nichts davon."));
        assertThat(found("Übung")).containsExactly("a1");
        assertThat(found("\"Häuser stehen\"")).containsExactly("a1");
        assertThat(found("\"stehen Häuser\"")).isEmpty();
        assertThat(found("Wäl*")).containsExactly("a1");
        assertThat(found("Wald Übung Haus")).containsExactly("a1");
        assertThat(found("article")).containsExactlyInAnyOrder("a1", "a2");
        assertThat(found("")).isEmpty();
    }

    private List<String> found(String words) {
        return store.search(Search.of(words), PageRequest.first(10)).items().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Test
    void marksWhatWasFound() {
        store.add(article("a1", "2024-04-01", "planned", "Die Übungen beginnen."));
        Hit hit =
                store.search(Search.of("übung"), PageRequest.first(10)).items().get(0);
        assertThat(hit.snippet()).isEqualTo("Die Übungen beginnen.");
        assertThat(hit.marks()).extracting(mark -> mark.of(hit.snippet())).containsExactly("Übungen");
    }

    @Test
    void listsExercisesNearABorder() {
        store.add(article("a1", "2024-04-01", "planned", "Text."));
        assertThat(near(new Near.Border("BY", null, 30))).containsExactly("iron-wolf-2024");
        assertThat(near(new Near.Border("BY", "LT", 30))).containsExactly("iron-wolf-2024");
        assertThat(near(new Near.Border("BY", null, 2))).isEmpty();
        assertThat(near(new Near.Border("UA", null, 100))).isEmpty();
        assertThat(near(new Near.Point(55, 25.8, 5))).containsExactly("iron-wolf-2024");
    }

    private List<String> near(Near near) {
        return store.exercises(Filters.near(near), PageRequest.first(10)).items().stream()
                .map(ExerciseRow::id)
                .toList();
    }

    @Test
    void findsPiecesOfTheWordsOfNames() {
        store.add(article("a1", "2024-04-01", "planned", "Text."));
        assertThat(List.of("wolf", "OLF iron", "wo", "n-wolf-20", "2024", "on w"))
                .allSatisfy(words -> assertThat(named(words)).containsExactly("iron-wolf-2024"));
        assertThat(List.of("wolfs", "iron storm", "n-wolf-2023", "pabrade", "w%f"))
                .allSatisfy(words -> assertThat(named(words)).isEmpty());
    }

    private List<String> named(String words) {
        return store.exercises(Filters.words(words), PageRequest.first(10)).items().stream()
                .map(ExerciseRow::id)
                .toList();
    }

    @Test
    void numbersEveryChangeOnce() {
        store.add(article("a1", "2024-04-01", "planned", "Text eins."));
        store.add(article("a2", "2024-05-21", "completed", "Text zwei."));
        List<Change> changes = store.changes(0, 100);
        assertThat(changes).extracting(Change::field).contains("exercise", "status");
        assertThat(changes)
                .filteredOn(change -> change.field().equals("status"))
                .extracting(Change::before, Change::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("planned", "completed"));
        assertThat(store.changes(changes.get(changes.size() - 1).number(), 100)).isEmpty();
    }

    @Test
    void pagesLists() {
        for (int i = 1; i <= 5; i++) {
            store.add(article("a" + i, "2024-04-0" + i, "planned", "Text " + i));
        }
        Page<ArticleRow> first = store.articles(ArticleFilter.ALL, PageRequest.first(3));
        Page<ArticleRow> second = store.articles(ArticleFilter.ALL, new PageRequest(3, first.next()));
        assertThat(first.items()).extracting(ArticleRow::id).containsExactly("a5", "a4", "a3");
        assertThat(second.items()).extracting(ArticleRow::id).containsExactly("a2", "a1");
        assertThat(second.next()).isNull();
    }

    @Test
    void gradesSources() {
        store.add(article("a1", "2024-04-01", "planned", "Text."));
        store.grade("example.org", Grade.B);
        assertThat(store.sources())
                .containsExactly(new SourceRow("example.org", Grade.B, 1, 1, LocalDate.parse("2024-04-01")));
        store.grade("example.org", null);
        assertThat(store.sources().get(0).grade()).isEqualTo(Grade.F);
    }

    @Test
    void backupIsAStore() {
        store.add(article("a1", "2024-04-01", "planned", "Text."));
        Path copy = folder.resolve("copy.db");
        store.backup(copy);
        try (Store other = Stores.open(copy)) {
            assertThat(other.integrity().faults()).isEmpty();
            assertThat(other.article("https://example.org/a1")).isPresent();
        }
    }

    @Test
    void watchesAreKept() {
        Watch watch = new Watch("belarus", ExerciseFilter.ALL.withAsOf(null), List.of("status"), null, 0, 0);
        store.watch(watch);
        assertThat(store.watches()).containsExactly(watch);
        assertThat(store.unwatch("belarus")).isTrue();
        assertThat(store.watches()).isEmpty();
    }
}
