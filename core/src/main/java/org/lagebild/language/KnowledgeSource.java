package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where the data of {@code knowledge/} is opened from: the class path of the shipped jar, or a folder of the user's.
 */
public interface KnowledgeSource {

    /**
     * Opens one file.
     *
     * @param path relative to {@code knowledge/}, for example {@code languages/de/terms.tsv}
     * @throws java.io.FileNotFoundException where there is no such file, with a "Maybe …"
     */
    InputStream open(String path) throws IOException;

    /** Whether a file exists at {@code path}. */
    boolean has(String path);

    /** The codes of all languages that have a folder, sorted. */
    List<String> languages();
}
