package org.lagebild.app.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.origin.Origin;

/**
 * Articles with their readings, and the picture that they give, kept.
 *
 * <p>All threads may share one store; changes wait for each other, and who reads sees a whole change or nothing of it.
 * What {@link #add} has returned is on the disk. Wherever a day "as of" is asked for, null means today's knowledge; an
 * article is known from the day it was published, where that is known, else from the day it was added.
 */
public interface Store extends AutoCloseable {
    /** Keeps articles, all or none of them; one result each, in order. Adding the same again changes nothing. */
    List<Added> addAll(List<ReadArticle> articles);

    /** Keeps one article. */
    default Added add(ReadArticle article) {
        return addAll(List.of(article)).get(0);
    }

    /** An article by its id, or by its source where only one has it. */
    Optional<StoredArticle> article(String idOrSource);

    /** Hands on every current article in the order in which they were added; others may write meanwhile. */
    void forEachArticle(Consumer<StoredArticle> consumer);

    /** Articles, the latest known first. */
    Page<ArticleRow> articles(ArticleFilter filter, PageRequest page);

    /** Articles that hold all words of a search, in any inflected form, the best first. */
    Page<Hit> search(Search search, PageRequest page);

    /** Exercises, the latest start first; those of unknown start come last. */
    Page<ExerciseRow> exercises(ExerciseFilter filter, PageRequest page);

    /** Whether today's picture has an exercise of this id that a filter lets through. */
    boolean matches(String exercise, ExerciseFilter filter);

    /** An exercise with all that is reported of it; an id of before a join or split leads to what became of it. */
    Optional<Exercise> exercise(String id, @Nullable LocalDate asOf);

    /** Which of these articles go back to one report; those that report no exercise have none. */
    List<Origin> origins(Collection<String> articles);

    /** The whole picture: for exports, not for pages. */
    Picture picture(@Nullable LocalDate asOf);

    /** Where articles come from, the most frequent first. */
    List<SourceRow> sources();

    /** Says how reliable a source is; null takes the grade back. */
    void grade(String source, @Nullable Grade grade);

    /** Series of which there are exercises, by id. */
    List<SeriesRow> series();

    /** Standing questions, by name. */
    List<Watch> watches();

    /** Keeps a standing question, in the place of one of the same name. */
    void watch(Watch watch);

    /** Forgets a standing question; whether there was one. */
    boolean unwatch(String name);

    /** What changed after the change of a number, the oldest first; 0 gives all. */
    List<Change> changes(long since, int most);

    /** Takes reports out of their exercise for good; they become one of their own. */
    Decision split(String exercise, Collection<MemberKey> members, @Nullable String why);

    /** Makes exercises one for good. */
    Decision join(Set<String> exercises, @Nullable String why);

    /** Keeps a decision that another store kept; one that is there already is not kept twice. */
    Decision restore(Decision decision);

    /** What people decided, the oldest first. */
    List<Decision> decisions();

    /** Takes a decision back; whether there was one of this number. */
    boolean withdraw(long decision);

    /** How much there is. */
    Counts counts();

    /** Writes a copy while others go on reading and writing. */
    void backup(Path file);

    /** Asks the database whether it is whole, and whether what belongs together is there. */
    Integrity integrity();

    @Override
    void close();
}
