package org.lagebild.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the gold articles and the floors lie, from whichever folder of the project one starts. */
final class ProjectFolder {

    private static final String MODULE = "evaluation";

    private ProjectFolder() {}

    static Path gold() {
        return module().resolve("gold");
    }

    static Path own() {
        return module().resolve("own");
    }

    static Path floors() {
        return module().resolve("floors.json");
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
