package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads every gold article of a folder and compares what comes out with the gold. */
public final class Evaluation {

    private Evaluation() {}

    /** Scores the reader on a folder of gold articles; an article that breaks the reader counts as not read. */
    public static Report evaluate(Path folder, Function<GoldArticle, JsonNode> reader) throws IOException {
        return evaluate(List.of(folder), reader);
    }

    /** Scores the reader on the gold articles of several folders together. */
    public static Report evaluate(List<Path> folders, Function<GoldArticle, JsonNode> reader) throws IOException {
        GoldScorer scorer = new GoldScorer();
        for (Path folder : folders) {
            GoldArticle.readFolder(folder).forEach(article -> scorer.add(article, read(article, reader)));
        }
        return scorer.report();
    }

    private static JsonNode read(GoldArticle article, Function<GoldArticle, JsonNode> reader) {
        try {
            return reader.apply(article);
        } catch (RuntimeException broken) {
            return MissingNode.getInstance();
        }
    }
}
