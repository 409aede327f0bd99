package org.lagebild.picture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Details;
import org.lagebild.picture.origin.Signature;

/**
 * One article as the picture sees it, the same whether it comes from a reading or from a reading as written.
 *
 * @param article source of the article
 * @param id hash of its text
 * @param day of publication; null where unknown
 * @param liveBlog the live blog that it is a part of; null where it is none
 * @param agencies news agencies that it names as its origin
 * @param sources who it quotes: country and role where known, else as printed
 * @param signature what is kept of its text to find copies
 * @param details what is kept of it to find rewrites and translations
 */
public record Report(
        String article,
        String id,
        @Nullable String language,
        @Nullable LocalDate day,
        @Nullable String liveBlog,
        List<String> agencies,
        List<String> sources,
        Signature signature,
        Details details,
        List<ReportedExercise> exercises,
        List<ReportedEvent> events,
        List<ReportedStatement> statements,
        List<ReportedAssessment> assessments)
        implements Serializable {
    /** Whether it names anybody it has its news from. */
    public boolean namesSource() {
        return !sources.isEmpty()
                || !agencies.isEmpty()
                || exercises.stream().anyMatch(exercise -> exercise.announcedBy() != null);
    }

    /** Nothing of it but its name: in its place it takes it out of a picture. */
    public Report without() {
        return new Report(
                article,
                id,
                language,
                day,
                liveBlog,
                List.of(),
                List.of(),
                Signature.NONE,
                Details.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
