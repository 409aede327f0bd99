package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.language.Sentence;

/** How exercises of an article hang together: one is part of another, one prepares another. */
final class LinkFinder {
    private static final int WORDS_BEFORE = 6;

    private final ArticleView article;
    private final Topics topics;

    LinkFinder(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    void fill(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (ExerciseMention mention : draft.mentions()) {
                link(draft, mention);
            }
            partOfSeries(draft, drafts);
        }
    }

    /** A name that is known to be that of a part belongs to the exercise of its series. */
    private void partOfSeries(Draft draft, List<Draft> drafts) {
        ExerciseName name = draft.name();
        if (name == null || !name.part()) {
            return;
        }
        for (Draft whole : drafts) {
            ExerciseName other = whole.name();
            if (other != null && !other.part() && other.key().equals(name.series()) && yearsAgree(draft, whole)) {
                part(draft, whole, draft.first());
            }
        }
    }

    private static boolean yearsAgree(Draft one, Draft other) {
        Integer year = one.year();
        return year == null || other.year() == null || year.equals(other.year());
    }

    private void link(Draft draft, ExerciseMention mention) {
        if (isMarked(mention, "prepares") || isMarkedBehind(mention)) {
            Draft before = other(draft, mention);
            if (before != null && before.preparesFor() == null) {
                before.preparesFor(draft);
                claim(before, "prepares_for", draft, mention);
            }
        } else if (isMarked(mention, "part-of.whole")) {
            part(other(draft, mention), draft, mention);
        }
        if (mention.isNamed() && isHeldBy(mention, "part-of.has")) {
            part(draft, holder(mention), mention);
        }
        if (isMarked(mention, "part-of.part")) {
            Draft whole = other(draft, mention);
            part(draft, whole != null ? whole : mainBeside(draft), mention);
        } else if (isNamedPart(mention)) {
            Draft before = before(draft, mention);
            part(draft, before != null ? before : mainBeside(draft), mention);
        }
    }

    /** Whether words before a name say that something comprises it. */
    private static boolean isHeldBy(ExerciseMention mention, String cue) {
        Sentence sentence = mention.sentence();
        return sentence.terms(cue).stream().anyMatch(hit -> hit.to() <= mention.from());
    }

    /** What comprises: the exercise in front of such words, or the one that the text was about before. */
    private @Nullable Draft holder(ExerciseMention mention) {
        Sentence.Hit cue = mention.sentence().terms("part-of.has").get(0);
        for (ExerciseMention near : topics.mentionsIn(mention.at())) {
            if (near.to() <= cue.from()) {
                return topics.of(near.at(), near.span());
            }
        }
        return mention.at() == 0 ? null : topics.passage(mention.at() - 1);
    }

    private void part(@Nullable Draft part, @Nullable Draft whole, ExerciseMention evidence) {
        if (part != null && whole != null && part != whole && part.partOf() == null && whole.partOf() != part) {
            part.partOf(whole);
            claim(part, "part_of", whole, evidence);
        }
    }

    private void claim(Draft draft, String field, Draft value, ExerciseMention evidence) {
        draft.claim(article.claim(field, value.label(), evidence.span(), "link." + field, Claim.Basis.STATED));
    }

    /** The words just before the mention hold a cue. */
    private static boolean isMarked(ExerciseMention mention, String cue) {
        Sentence sentence = mention.sentence();
        return sentence.terms(cue).stream()
                .anyMatch(hit -> hit.to() <= mention.from() && mention.from() - hit.to() < WORDS_BEFORE);
    }

    /** Where verbs come last: "to prepare both armies for it" with the verb behind what it is for. */
    private static boolean isMarkedBehind(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int before = mention.from() > 0 && sentence.is(mention.from() - 1, "quote")
                ? mention.from() - 2
                : mention.from() - 1;
        return before >= 0
                && sentence.isTagged(before, "ADP")
                && sentence.terms("prepares").stream()
                        .anyMatch(hit -> hit.from() >= mention.to() && hit.from() - mention.to() <= 1);
    }

    private static boolean isNamedPart(ExerciseMention mention) {
        return mention.isNamed()
                && mention.sentence().terms("exercise.part").stream()
                        .anyMatch(hit -> mention.overlaps(hit.from(), hit.to()));
    }

    /** Another exercise of the same sentence, or the one that the passage was about before. */
    private @Nullable Draft other(Draft draft, ExerciseMention mention) {
        for (ExerciseMention near : topics.mentionsIn(mention.at())) {
            Draft owner = topics.of(near.at(), near.span());
            if (owner != null && owner != draft) {
                return owner;
            }
        }
        return before(draft, mention);
    }

    private @Nullable Draft before(Draft draft, ExerciseMention mention) {
        Draft before = mention.at() == 0 ? null : topics.passage(mention.at() - 1);
        return before == draft ? null : before;
    }

    private @Nullable Draft mainBeside(Draft draft) {
        Draft main = topics.main();
        return main == draft ? null : main;
    }
}
