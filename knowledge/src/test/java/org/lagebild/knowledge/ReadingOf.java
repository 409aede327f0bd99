package org.lagebild.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.lagebild.Lagebild;
import org.lagebild.fact.Exercise;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.Reading;

/** Reads short texts of our own with the whole knowledge. */
final class ReadingOf {
    private static final Lagebild LAGEBILD = Lagebild.load();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);

    private ReadingOf() {}

    /** A text published on Wednesday, 6 March 2024. */
    static Reading text(String language, String... paragraphs) {
        String text = String.join("\n", paragraphs);
        return LAGEBILD.read(new RawArticle("own", text, null, null, DAY, language));
    }

    static List<Exercise> exercises(String language, String... paragraphs) {
        return text(language, paragraphs).facts().exercises();
    }

    /** The exercise of a text that reports one. */
    static Exercise exercise(String language, String... paragraphs) {
        List<Exercise> found = exercises(language, paragraphs);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " exercises: " + found);
        }
        return found.get(0);
    }
}
