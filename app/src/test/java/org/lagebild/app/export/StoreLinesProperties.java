package org.lagebild.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Grade;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.app.store.Watch;
import org.lagebild.picture.PictureJson;

/** What one store writes another takes in, and writes the same again. */
class StoreLinesProperties {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 40)
    void importOfTheExportIsTheSame(@ForAll("readings") List<ObjectNode> readings, @ForAll Grade grade)
            throws IOException {
        Path folder = Files.createTempDirectory("lines");
        try (Store store = Stores.open(folder.resolve("one.db"));
                Store other = Stores.open(folder.resolve("other.db"))) {
            readings.forEach(reading -> store.add(ReadArticle.of(reading.deepCopy())));
            store.grade("example.org", grade);
            store.watch(new Watch("all", ExerciseFilter.ALL, List.of("status"), null, 0, 0));
            List<String> ids = store.picture(null).exercises().stream()
                    .map(exercise -> exercise.id())
                    .toList();
            if (ids.size() > 1) {
                store.join(java.util.Set.copyOf(ids.subList(0, 2)), "said so");
            }
            List<String> lines = written(store);
            StoreLines importing = new StoreLines(other);
            for (String line : lines) {
                importing.read((ObjectNode) JSON.readTree(line));
            }
            importing.end();
            assertThat(written(other)).isEqualTo(lines);
            assertThat(PictureJson.of(other.picture(null))).isEqualTo(PictureJson.of(store.picture(null)));
        } finally {
            delete(folder);
        }
    }

    private static List<String> written(Store store) {
        List<String> lines = new ArrayList<>();
        StoreLines.write(store, lines::add);
        return lines;
    }

    private static void delete(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<ObjectNode>> readings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.of("https://example.org/a", "https://example.org/b", "file.txt", "other.txt"),
                        Arbitraries.of("Iron Wolf 2024", "Zapad 2025", "Quiet Lion"),
                        Arbitraries.of("planned", "ongoing", "completed"))
                .as(StoreLinesProperties::reading)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static ObjectNode reading(int id, String title, String source, String name, String status) {
        ObjectNode node = JSON.createObjectNode()
                .put("format", "lagebild-reading/1")
                .put("id", "id" + id)
                .put("source", source)
                .put("title", title)
                .put("language", "en")
                .put("relevant", true)
                .put("text", "Text " + id);
        node.putObject("published").put("value", "2024-05-0" + (1 + id % 9));
        node.putArray("exercises")
                .addObject()
                .put("id", "e1")
                .put("name", name)
                .put("status", status)
                .put("start", "2024-05");
        return node;
    }
}
