package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.picture.Picture;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportReader;
import org.lagebild.reading.ReadingJson;

/** The articles of the stories, read as they are, give one picture, in whatever order they come. */
class StoriesInAnyOrderTest {
    private static final int SHUFFLES = 100;
    private static final int STORES = 5;

    @TempDir
    Path folder;

    @Test
    void shuffledAHundredTimesTheyGiveTheSamePicture() throws IOException {
        List<JsonNode> readings = readings();
        List<Report> reports =
                new ArrayList<>(readings.stream().map(ReportReader::of).toList());
        String expected = PictureJson.of(Picture.of(reports)).toString();
        assertThat(expected).contains("\"zapad-2025\"");
        Random random = new Random(41);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(reports, random);
            assertThat(PictureJson.of(Picture.of(reports)).toString()).isEqualTo(expected);
        }
    }

    @Test
    void addedToAStoreInAnyOrderAndPortionTheyGiveTheSamePicture() throws IOException {
        List<ReadArticle> articles = new ArrayList<>(readings().stream()
                .map(reading -> ReadArticle.of((ObjectNode) reading))
                .toList());
        Random random = new Random(43);
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i < STORES; i++) {
            try (Store store = Stores.open(folder.resolve(i + ".db"))) {
                int portion = 1 + random.nextInt(9);
                for (int from = 0; from < articles.size(); from += portion) {
                    store.addAll(articles.subList(from, Math.min(articles.size(), from + portion)));
                }
                pictures.add(PictureJson.of(store.picture(null)).toString());
            }
            Collections.shuffle(articles, random);
        }
        assertThat(pictures).containsOnly(pictures.get(0));
    }

    private static List<JsonNode> readings() throws IOException {
        Pipeline pipeline = Pipeline.load();
        List<JsonNode> readings = new ArrayList<>();
        for (GoldArticle article : GoldArticle.readFolder(GoldFolders.gold().resolve("stories"))) {
            readings.add(ReadingJson.of(pipeline.lagebild().read(article.raw()), true, false));
        }
        return readings;
    }
}
