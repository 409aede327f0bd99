package org.lagebild.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lagebild.app.evaluate.GoldArticle;

/** Where the gold articles and the floors lie, from whichever folder of the project one starts. */
public final class GoldFolders {

    private static final String MODULE = "evaluation";

    private GoldFolders() {}

    /** A folder of the module, as the floors name it. */
    static Path folder(String name) {
        return module().resolve(name);
    }

    /** Articles and stories that the reader was developed on. */
    static Path gold() {
        return module().resolve("gold");
    }

    /** All sets, those that rules are built on and those that only measure. */
    static List<Path> sets() {
        return Stream.of("gold", "own", "fresh", "later", "opened", "unseen")
                .map(GoldFolders::folder)
                .toList();
    }

    static Path floors() {
        return module().resolve("floors.json");
    }

    /** Reads all single articles, German and English. */
    public static List<GoldArticle> readAll() throws IOException {
        List<GoldArticle> articles = new ArrayList<>(GoldArticle.readFolder(gold().resolve("de")));
        articles.addAll(GoldArticle.readFolder(gold().resolve("en")));
        return articles;
    }

    private static Path module() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(MODULE).resolve("gold"))) {
                return folder.resolve(MODULE);
            }
        }
        throw new IllegalStateException("no folder " + MODULE + "/gold above "
                + Path.of("").toAbsolutePath() + ". Maybe you are not in the project?");
    }
}
