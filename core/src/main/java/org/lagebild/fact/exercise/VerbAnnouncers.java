package org.lagebild.fact.exercise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.Officials.Rank;
import org.lagebild.fact.statement.Announcements;
import org.lagebild.fact.statement.Announcements.Announcement;
import org.lagebild.fact.statement.Announcements.Force;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who announces an exercise by a verb alone, where no words of a source are reported. */
final class VerbAnnouncers {
    private static final String COURSE = "course";
    private static final int WORDS_BEFORE = 4;

    private final ArticleView article;
    private final Topics topics;
    private final Officials officials;

    VerbAnnouncers(ArticleView article, Topics topics, Officials officials) {
        this.article = article;
        this.topics = topics;
        this.officials = officials;
    }

    /** Who says or confirms it, in a sentence that names it or in one that goes on with it; null for nobody. */
    @Nullable
    Span saying(Draft draft, ValueSpans values) {
        Span beside = beside(draft, values, Rank.OFFICIAL, Force.SAYING);
        return beside == null ? behind(draft, values) : beside;
    }

    /** Who plans it or calls it off in a sentence that names it; null for nobody. */
    @Nullable
    Span performing(Draft draft, ValueSpans values, Rank least) {
        return beside(draft, values, least, Force.PERFORMING);
    }

    private @Nullable Span beside(Draft draft, ValueSpans values, Rank least, Force force) {
        for (ExerciseMention mention : draft.mentions()) {
            boolean valued = values.all().overlaps(mention.sentence().span());
            boolean told = force == Force.PERFORMING
                    ? isObject(mention)
                    : isUnsaid(mention.sentence()) && (valued || isObject(mention));
            Span source = told ? source(mention.sentence(), draft, least, force) : null;
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    /**
     * "The ministry had confirmed the postponement in July": of the course of the exercise that was spoken of before.
     */
    private @Nullable Span behind(Draft draft, ValueSpans values) {
        for (int at : topics.sentencesOf(draft)) {
            Sentence sentence = article.sentence(at);
            boolean tells = values.all().overlaps(sentence.span())
                    || !sentence.terms(COURSE).isEmpty();
            boolean goesOn = tells && goesOn(at, draft) && isUnsaid(sentence);
            Span source = goesOn ? source(sentence, draft, Rank.OFFICIAL, Force.SAYING, Force.PERFORMING) : null;
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    /** "The army expects 4,000 soldiers": who holds a number of the exercise true. */
    @Nullable
    Span counting(Draft draft, ValueSpans values) {
        for (int at : topics.sentencesOf(draft)) {
            Sentence sentence = article.sentence(at);
            Span source = values.counted().overlaps(sentence.span())
                    ? source(sentence, draft, Rank.OFFICIAL, Force.RECKONING)
                    : null;
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private @Nullable Span source(Sentence sentence, Draft draft, Rank least, Force... forces) {
        Set<Force> wanted = Set.of(forces);
        for (Announcement announcement : Announcements.in(sentence)) {
            if (wanted.contains(announcement.force())
                    && draft.mentions().stream()
                            .noneMatch(mention -> mention.span().overlaps(announcement.source()))
                    && officials.rank(announcement.source()).compareTo(least) >= 0
                    && officials.isInvolved(announcement.source(), draft)) {
                return announcement.source();
            }
        }
        return null;
    }

    private boolean goesOn(int at, Draft draft) {
        return topics.passage(at) == draft
                && !topics.isMentionedIn(at)
                && at > draft.first().at();
    }

    /** What words of a source were found in is judged by these words. */
    private boolean isUnsaid(Sentence sentence) {
        return article.statementAround(sentence.span()) == null;
    }

    /** No preposition leads to it, but from a word for its course: "the start of the drill". */
    private static boolean isObject(ExerciseMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - WORDS_BEFORE); i--) {
            String tag = mention.sentence().tag(i);
            if (isPreposition(mention.sentence(), i) && !isOfVerb(mention.sentence(), i)) {
                return i > 0 && mention.sentence().is(i - 1, COURSE);
            }
            if (!tag.equals("DET") && !tag.equals("ADJ") && !tag.equals("PUNCT")) {
                return true;
            }
        }
        return true;
    }

    /** The tagger takes some adverbs for prepositions. */
    private static boolean isPreposition(Sentence sentence, int at) {
        return sentence.tag(at).equals("ADP")
                && (sentence.token(at).word().can("PREPOSITION")
                        || sentence.token(at).word().analyses().isEmpty());
    }

    /** "called off the drill". */
    private static boolean isOfVerb(Sentence sentence, int particle) {
        return sentence.terms("cue.verb").stream().anyMatch(hit -> hit.from() < particle && particle < hit.to());
    }
}
