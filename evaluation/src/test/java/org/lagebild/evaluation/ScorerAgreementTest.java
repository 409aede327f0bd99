package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lagebild.app.evaluate.Evaluation;
import org.lagebild.app.evaluate.ReadingFile;
import org.lagebild.app.evaluate.Report;
import org.lagebild.app.evaluate.StoriesScorer;

/**
 * Holds the scorers to the tables of an independent implementation in Python. The readings and the picture were made
 * from the gold of the stories by random faults: entries dropped, doubled and shuffled, spans shifted, names, dates and
 * numbers changed. The tables are what the Python scorer printed for them; if the gold of the stories changes, they
 * must be computed anew.
 */
class ScorerAgreementTest {

    private static final Path STORIES = GoldFolders.gold().resolve("stories");

    @Test
    void figuresOfReadingsAgree() throws Exception {
        Report report = Evaluation.evaluate(STORIES, readings()::of);
        assertThat(printed(report)).isEqualTo(Files.readString(resource("faulty-readings.figures.txt")));
    }

    @Test
    void figuresOfPictureAgree() throws Exception {
        JsonNode picture =
                new ObjectMapper().readTree(resource("faulty-picture.json").toFile());
        Report report = StoriesScorer.evaluate(STORIES, picture, readings()::of);
        assertThat(printed(report)).isEqualTo(Files.readString(resource("faulty-picture.figures.txt")));
    }

    private static ReadingFile readings() throws IOException, URISyntaxException {
        return ReadingFile.load(resource("faulty-readings.jsonl"));
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ScorerAgreementTest.class.getResource(name), name)
                .toURI());
    }

    private static String printed(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
