package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.evaluation.GoldFolders;
import org.lagebild.ingest.RawArticle;

/** Texts of about 250 words each: the lines of the gold articles, relevant or not, language by language. */
final class BenchmarkArticles {

    private static final int WORDS = 250;

    private BenchmarkArticles() {}

    static List<RawArticle> load() throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        for (GoldArticle gold : GoldFolders.readAll()) {
            articles.add(RawArticle.ofText(gold.id(), aboutRightLength(gold.text())));
        }
        return articles;
    }

    /** The text repeated or cut, line by line, until it has the wanted number of words. */
    private static String aboutRightLength(String text) {
        StringBuilder result = new StringBuilder();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String line = lines.get(i % lines.size());
            result.append(line).append('\n');
            words += line.split(" ").length;
        }
        return result.toString();
    }
}
