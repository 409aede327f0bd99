package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of an earlier form is brought up to date when it is opened. */
class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void storesOfTheFirstFormAreCompleted() {
        Path file = folder.resolve("old.db");
        try (Store store = Stores.open(file)) {
            store.add(StoreTest.article("a1", "2024-04-01", "planned", "Text."));
        }
        try (Sql sql = new Sqlite(file).connect(false)) {
            sql.run(
                    "ALTER TABLE exercise DROP COLUMN ended",
                    "DROP TABLE exercise_part",
                    "DELETE FROM form WHERE version > 1");
        }
        try (Store store = Stores.open(file)) {
            assertThat(ids(store, Filters.words("wolf"))).containsExactly("iron-wolf-2024");
            assertThat(ids(store, Filters.statuses("presumed_ended"))).containsExactly("iron-wolf-2024");
            assertThat(store.integrity().faults()).isEmpty();
        }
    }

    private static List<String> ids(Store store, ExerciseFilter filter) {
        return store.exercises(filter, PageRequest.first(10)).items().stream()
                .map(ExerciseRow::id)
                .toList();
    }
}
