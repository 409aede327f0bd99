package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.language.Sentence;

/** Tells sentences that go on with an exercise from those that look back, or on, to another edition of it. */
final class OtherEditions {
    private static final String MARK = "edition-other";
    private static final int LONG_AGO_DAYS = 300;

    private final ArticleView article;

    OtherEditions(ArticleView article) {
        this.article = article;
    }

    /** Whether a sentence without a mention speaks of another edition than the exercise that the text was about. */
    boolean isAbout(int at, Draft draft) {
        boolean mentioned = draft.mentions().stream().anyMatch(mention -> mention.at() == at);
        return !mentioned && draft.earlierEditionOf() == null && (isMarked(at, draft) || isLongAgo(at, draft));
    }

    private boolean isMarked(int at, Draft draft) {
        return !article.sentence(at).terms(MARK).isEmpty()
                && draft.mentions().stream()
                        .allMatch(mention -> mention.sentence().terms(MARK).isEmpty());
    }

    /** "In 2019 they met at Agra", where nothing else says that the exercise was so long ago. */
    private boolean isLongAgo(int at, Draft draft) {
        LocalDate published = article.published();
        if (published == null) {
            return false;
        }
        LocalDate limit = published.minusDays(LONG_AGO_DAYS);
        return hasBefore(article.sentence(at), limit)
                && draft.mentions().stream().noneMatch(mention -> hasBefore(mention.sentence(), limit));
    }

    private boolean hasBefore(Sentence sentence, LocalDate limit) {
        List<Time> times = article.timesIn(sentence.span());
        return times.stream().map(Time::latest).anyMatch(latest -> isBefore(latest, limit));
    }

    private static boolean isBefore(@Nullable LocalDate latest, LocalDate limit) {
        return latest != null && latest.isBefore(limit);
    }
}
