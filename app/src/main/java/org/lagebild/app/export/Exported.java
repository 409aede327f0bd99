package org.lagebild.app.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;

/**
 * An exercise that goes out, with the articles that it rests on.
 *
 * @param articles the earliest known first
 */
public record Exported(Exercise exercise, List<ArticleRow> articles) {
    /** With the articles that a store keeps of it. */
    public static Exported of(Store store, Exercise exercise) {
        List<ArticleRow> articles = exercise.members().stream()
                .map(ReportedExercise::article)
                .distinct()
                .flatMap(id -> store.article(id).stream())
                .map(StoredArticle::row)
                .sorted(Comparator.comparing(ArticleRow::known).thenComparing(ArticleRow::id))
                .toList();
        return new Exported(exercise, articles);
    }

    /** Its name, else its id. */
    public String title() {
        return exercise.name() == null ? exercise.id() : exercise.name();
    }

    ExerciseRow row() {
        return ExerciseRow.of(exercise);
    }

    /** Kinds of exercise that reports name, such as FTX. */
    List<String> types() {
        return exercise.members().stream()
                .map(ReportedExercise::types)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Places whose point says where they are; a region's or a state's point is no pin. */
    List<Site> spots() {
        return exercise.places().stream().filter(Site::isSpot).toList();
    }

    /** Addresses of the articles, or where they were read from. */
    List<String> addresses() {
        return articles.stream()
                .map(a -> a.url() == null ? a.source() : a.url())
                .toList();
    }

    /** The day of the first article. */
    Optional<LocalDate> first() {
        return articles.stream().map(ArticleRow::known).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** The day of the last article. */
    Optional<LocalDate> last() {
        return articles.stream().map(ArticleRow::known).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}
