package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.picture.PictureJson;

/** A store of an earlier form is brought up to date when it is opened. */
class MigrationsTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void storesOfTheFirstFormAreCompleted() {
        Path file = folder.resolve("old.db");
        try (Store store = Stores.open(file)) {
            store.add(StoreTest.article("a1", "2024-04-01", "planned", "Text."));
        }
        age(file);
        try (Store store = Stores.open(file)) {
            assertThat(ids(store, Filters.words("wolf"))).containsExactly("iron-wolf-2024");
            assertThat(ids(store, Filters.statuses("presumed_ended"))).containsExactly("iron-wolf-2024");
            assertThat(store.integrity().faults()).isEmpty();
        }
    }

    @Test
    void whatAnOldStoreHoldsGoesTogetherWithWhatIsNew() {
        Path old = folder.resolve("old.db");
        Path fresh = folder.resolve("fresh.db");
        for (Path file : List.of(old, fresh)) {
            try (Store store = Stores.open(file, CLOCK)) {
                store.addAll(articles(0, 30));
                store.join(Set.of("iron-wolf-2023", "iron-wolf-2024"), "one and the same");
            }
        }
        age(old);
        try (Store migrated = Stores.open(old, CLOCK);
                Store other = Stores.open(fresh, CLOCK)) {
            assertThat(migrated.addAll(articles(30, 60))).isEqualTo(other.addAll(articles(30, 60)));
            assertThat(PictureJson.of(migrated.picture(null)).toString())
                    .isEqualTo(PictureJson.of(other.picture(null)).toString());
        }
    }

    private static List<ReadArticle> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> MadeArticles.of(new Random(number), number))
                .toList();
    }

    /** Makes a store of the first form of one of today's. */
    private static void age(Path file) {
        try (Sql sql = new Sqlite(file).connect(false)) {
            sql.run(
                    "ALTER TABLE exercise DROP COLUMN ended",
                    "DROP TABLE exercise_part",
                    "DROP TABLE node",
                    "DROP TABLE node_key",
                    "DELETE FROM form WHERE version > 1");
        }
    }

    private static List<String> ids(Store store, ExerciseFilter filter) {
        return store.exercises(filter, PageRequest.first(10)).items().stream()
                .map(ExerciseRow::id)
                .toList();
    }
}
