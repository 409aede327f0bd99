package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Report;

/** The picture that a store grows article by article is the picture of all articles at once. */
class StorePictureProperties {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-06-01");

    @Property(tries = 60)
    void growsToThePictureOfAll(@ForAll("readings") List<ObjectNode> readings, @ForAll("portion") int portion)
            throws IOException {
        try (Temporary temporary = new Temporary()) {
            List<ReadArticle> articles = articles(readings);
            for (int i = 0; i < articles.size(); i += portion) {
                temporary.store.addAll(articles.subList(i, Math.min(articles.size(), i + portion)));
            }
            assertThat(json(temporary.store.picture(null))).isEqualTo(json(expected(articles)));
            assertThat(temporary.store.integrity().faults()).isEmpty();
        }
    }

    @Property(tries = 30)
    void whatIsTakenBackLeavesNothing(@ForAll("readings") List<ObjectNode> readings) throws IOException {
        try (Temporary temporary = new Temporary()) {
            temporary.store.addAll(articles(readings));
            String before = json(temporary.store.picture(null));
            List<Exercise> exercises = temporary.store.picture(null).exercises();
            if (exercises.size() > 1) {
                Decision join = temporary.store.join(
                        java.util.Set.of(exercises.get(0).id(), exercises.get(1).id()), null);
                assertThat(temporary
                                .store
                                .exercise(exercises.get(0).id(), null)
                                .orElseThrow()
                                .members())
                        .containsAll(exercises.get(1).members());
                temporary.store.withdraw(join.number());
                assertThat(json(temporary.store.picture(null))).isEqualTo(before);
            }
        }
    }

    private static List<ReadArticle> articles(List<ObjectNode> readings) {
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            articles.add(
                    ReadArticle.of(readings.get(i).deepCopy().put("id", "a" + i).put("source", "s" + i)));
        }
        return articles;
    }

    private static Picture expected(List<ReadArticle> articles) {
        List<Report> reports = articles.stream()
                .map(article -> Articles.report(article.id(), article.reading()))
                .filter(report -> !Reports.Packed.of(report).isEmpty())
                .toList();
        return Picture.of(reports, TODAY);
    }

    private static String json(Picture picture) {
        return PictureJson.of(picture).toPrettyString();
    }

    @Provide
    Arbitrary<Integer> portion() {
        return Arbitraries.integers().between(1, 8);
    }

    @Provide
    Arbitrary<List<ObjectNode>> readings() {
        return Combinators.combine(
                        Arbitraries.of("Iron Wolf", "Zapad", "Steadfast Noon"),
                        Arbitraries.of("2023", "2024", ""),
                        Arbitraries.of("planned", "ongoing", "completed", "cancelled", "unknown"),
                        Arbitraries.of("2023-09-12", "2024-05-06", "2024-05", "", "2024-09"),
                        Arbitraries.of("LT-PABRADE,54.98,25.77", "BY-RUZHANY,52.78,24.95", ""),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 2))
                .as(StorePictureProperties::reading)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static ObjectNode reading(
            String name, String edition, String status, String start, String place, int day, int exercises) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", "lagebild-reading/1")
                .put("language", day % 2 == 0 ? "de" : "en")
                .put(
                        "text",
                        name + " " + edition + " begins on day " + day + " with many words that others share too.");
        node.putObject("published").put("value", "2024-05-0" + day);
        ArrayNode all = node.putArray("exercises");
        for (int i = 0; i < exercises; i++) {
            ObjectNode one = all.addObject()
                    .put("id", "e" + i)
                    .put("name", i == 0 ? (name + " " + edition).strip() : null)
                    .put("edition", edition.isEmpty() ? null : edition)
                    .put("status", status)
                    .put("start", start.isEmpty() ? null : start);
            one.putArray("participants").add("LT").add(i == 0 ? "DE" : "PL");
            if (!place.isEmpty()) {
                String[] parts = place.split(",");
                one.putArray("places")
                        .addObject()
                        .put("name", parts[0])
                        .put("id", parts[0])
                        .put("kind", "range")
                        .put("country", parts[0].substring(0, 2))
                        .put("lat", Double.parseDouble(parts[1]))
                        .put("lon", Double.parseDouble(parts[2]));
            }
            if (day > 5) {
                one.putObject("troops").put("low", 1000L * day).put("high", 1000L * day);
            }
        }
        return node;
    }

    /** A store in a folder that goes with it. */
    private static final class Temporary implements AutoCloseable {
        private final Path folder = Files.createTempDirectory("store");
        private final Store store = Stores.open(folder.resolve("test.db"), () -> NOW);

        Temporary() throws IOException {}

        @Override
        public void close() throws IOException {
            store.close();
            try (java.util.stream.Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
