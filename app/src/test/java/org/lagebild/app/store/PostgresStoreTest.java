package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lagebild.picture.PictureJson;

/** PostgreSQL does all that a file does, and gives the same answers. */
class PostgresStoreTest extends StoreTest {
    private static @Nullable PostgresServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<PostgresServer> started = PostgresServer.start();
        Assumptions.assumeTrue(started.isPresent(), "no PostgreSQL server is installed");
        server = started.orElseThrow();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Store opened(InstantSource clock) {
        try {
            return Stores.open(java.util.Objects.requireNonNull(server).empty(), clock);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Test
    void backupIsAStore() {
        assertThatThrownBy(() -> store().backup(folder.resolve("copy.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Maybe use \"pg_dump\"");
        assertThat(store().integrity().faults()).isEmpty();
    }

    @Test
    void givesTheSameAnswersAsAFile() {
        InstantSource clock = () -> Instant.parse("2025-06-01T12:00:00Z");
        List<ReadArticle> articles = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(number -> MadeArticles.of(new Random(number), number))
                .toList());
        try (Store file = Stores.open(folder.resolve("file.db"), clock)) {
            addInPortions(file, articles, 7);
            Collections.shuffle(articles, new Random(1));
            addInPortions(store(), articles, 11);
            for (Store each : List.of(file, store())) {
                each.join(java.util.Set.of("iron-wolf-2023", "iron-wolf-2024"), "one and the same");
            }
            for (Function<Store, Object> question : questions()) {
                assertThat(question.apply(store())).isEqualTo(question.apply(file));
            }
        }
    }

    private static void addInPortions(Store store, List<ReadArticle> articles, int portion) {
        for (int from = 0; from < articles.size(); from += portion) {
            store.addAll(articles.subList(from, Math.min(articles.size(), from + portion)));
        }
    }

    private static List<Function<Store, Object>> questions() {
        return List.of(
                store -> PictureJson.of(store.picture(null)).toString(),
                store -> PictureJson.of(store.picture(LocalDate.parse("2024-05-10")))
                        .toString(),
                store -> ids(store, ExerciseFilter.ALL),
                store -> ids(store, Filters.participants("LT", "DE")),
                store -> ids(store, Filters.near(new Near.Border("BY", null, 60))),
                store -> ids(store, Filters.statuses("planned", "presumed_ended")),
                store -> ids(store, Filters.time("2024-05-01", "2024-05-31")),
                store -> ids(store, Filters.words("wolf 2024")),
                store -> ids(store, Filters.least(5000)),
                store -> hits(store, "Übung"),
                store -> hits(store, "\"Soldaten üben\""),
                store -> hits(store, "Sold* 17"),
                store -> store.sources(),
                store -> store.series(),
                store -> store.counts().exercises());
    }

    private static List<String> ids(Store store, ExerciseFilter filter) {
        return store.exercises(filter, PageRequest.first(100)).items().stream()
                .map(ExerciseRow::id)
                .toList();
    }

    /** In no order: each database ranks in its own way. */
    private static List<String> hits(Store store, String words) {
        return store.search(Search.of(words), PageRequest.first(100)).items().stream()
                .map(hit -> hit.article().id())
                .sorted()
                .toList();
    }

    @Test
    void wordsThatCannotConnectSayWhatToDo() {
        assertThatThrownBy(() -> Stores.open("jdbc:postgresql://127.0.0.1:1/none?user=a&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("127.0.0.1:1/none cannot be opened")
                .hasMessageContaining("Maybe the server does not run")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Stores.open("jdbc:other:thing")).hasMessageContaining("Maybe name a file");
    }

    @Test
    void writersFromTwoSidesLoseNothing() throws InterruptedException, SQLException {
        String address = java.util.Objects.requireNonNull(server).empty();
        InstantSource clock = () -> Instant.parse("2025-06-01T12:00:00Z");
        try (Store one = Stores.open(address, clock);
                Store other = Stores.open(address, clock)) {
            List<Thread> writers = List.of(writer(one, 0), writer(other, 30));
            writers.forEach(Thread::start);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(one.counts().articles()).isEqualTo(60);
            try (Store file = Stores.open(folder.resolve("alone.db"), clock)) {
                IntStream.range(0, 60).forEach(number -> file.add(MadeArticles.of(new Random(number), number)));
                assertThat(PictureJson.of(other.picture(null)).toString())
                        .isEqualTo(PictureJson.of(file.picture(null)).toString());
            }
        }
    }

    @Test
    void seesAnotherReadingThatSomebodyElseWrote() throws SQLException {
        String address = java.util.Objects.requireNonNull(server).empty();
        InstantSource clock = () -> Instant.parse("2025-06-01T12:00:00Z");
        try (Store one = Stores.open(address, clock);
                Store other = Stores.open(address, clock)) {
            one.add(article("a1", "2024-04-01", "planned", "Text eins."));
            other.add(article("a1", "2024-04-01", "cancelled", "Text eins."));
            one.add(article("a2", "2024-03-01", "planned", "Text zwei."));
            assertThat(one.exercise("iron-wolf-2024", null).orElseThrow().status())
                    .isEqualTo("cancelled");
        }
    }

    private static Thread writer(Store store, int first) {
        return new Thread(() -> IntStream.range(first, first + 30)
                .forEach(number -> store.add(MadeArticles.of(new Random(number), number))));
    }
}
