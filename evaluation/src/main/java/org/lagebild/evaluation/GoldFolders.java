package org.lagebild.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.app.evaluate.GoldArticle;

/** Where the gold articles and the floors lie, from whichever folder of the project one starts. */
public final class GoldFolders {

    private static final String MODULE = "evaluation";

    private GoldFolders() {}

    /** Articles and stories that the reader was developed on. */
    static Path gold() {
        return module().resolve("gold");
    }

    /** A second set, written after the first. */
    static Path own() {
        return module().resolve("own");
    }

    static Path floors() {
        return module().resolve("floors.json");
    }

    /** All single articles, German and English. */
    static List<Path> articles() {
        return List.of(gold().resolve("de"), gold().resolve("en"));
    }

    /** Reads all single articles, German and English. */
    public static List<GoldArticle> readAll() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path folder : articles()) {
            articles.addAll(GoldArticle.readFolder(folder));
        }
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
