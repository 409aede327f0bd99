package org.lagebild.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.app.evaluate.Evaluation;
import org.lagebild.app.evaluate.ReadingFile;
import org.lagebild.app.evaluate.Report;
import org.lagebild.app.evaluate.StoriesScorer;

/** Scores readings that lie in a file: {@code FOLDER readings.jsonl [picture.json] [--misses]}. */
public final class ScoreFiles {

    private static final String MISSES = "--misses";

    private ScoreFiles() {}

    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean withMisses = files.remove(MISSES);
        report(files).print(System.out, withMisses);
    }

    private static Report report(List<String> files) throws IOException {
        Path folder = Path.of(files.get(0));
        ReadingFile readings = ReadingFile.load(Path.of(files.get(1)));
        if (files.size() == 2) {
            return Evaluation.evaluate(folder, readings::of);
        }
        JsonNode picture = new ObjectMapper().readTree(Path.of(files.get(2)).toFile());
        return StoriesScorer.evaluate(folder, picture, readings::of);
    }
}
