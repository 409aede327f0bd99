package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.world.World;

/** Puts the mentions of one article together that speak of the same exercise, in the order of the text. */
final class Joiner {
    private final ContextReader contexts;
    private final Discourse discourse;
    private final NameJoiner names;
    private final UnnamedJoiner unnamed;

    Joiner(ArticleView article, World world, Sections sections) {
        this.contexts = new ContextReader(article);
        this.discourse = new Discourse(article, sections);
        Comparison comparison = new Comparison(article, contexts);
        Holders holders = new Holders(article, world, contexts);
        this.names = new NameJoiner(discourse, contexts, comparison, holders);
        this.unnamed = new UnnamedJoiner(article, discourse, contexts, comparison, holders);
    }

    List<Draft> join(List<ExerciseMention> mentions) {
        contexts.prepare(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            ExerciseMention mention = mentions.get(i);
            discourse.goOnTo(mention.at());
            ExerciseMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (next != null && (MentionPairs.isDoneIn(mention, next) || References.isNamedBy(mention, next))) {
                Draft found = take(next);
                if (found != null) {
                    found.add(mention, "join.of-name");
                    discourse.own(mention, found);
                }
                i++;
            } else {
                take(mention);
            }
        }
        List<Draft> drafts = discourse.drafts();
        if (drafts.size() > 1) {
            drafts.removeIf(this::isBare);
        }
        return drafts;
    }

    private @Nullable Draft take(ExerciseMention mention) {
        ExerciseName name = mention.name();
        Draft found = name != null ? names.join(mention, name) : unnamed.join(asOfNow(mention));
        if (found != null) {
            discourse.speakOf(mention, found);
        }
        return found;
    }

    /** "The 2028 edition" in a text of that year is this one. */
    private ExerciseMention asOfNow(ExerciseMention mention) {
        Integer published = discourse.published();
        Integer year =
                mention.reference() == Reference.EARLIER ? contexts.of(mention).year() : null;
        return year != null && published != null && year >= published ? mention.referring(Reference.DEFINITE) : mention;
    }

    /**
     * A name that is dropped once, with nobody, no time and no place, reports no exercise; nor does a headline of which
     * the text says nothing.
     */
    private boolean isBare(Draft draft) {
        ExerciseMention only = draft.first();
        if (only.at() == 0 && Headlines.isToldInLines(draft)) {
            return !draft.isNamed();
        }
        return draft.mentions().size() == 1
                && only.isNamed()
                && only.at() > 0
                && draft.year() == null
                && !discourse.isBelowName(draft, only)
                && contexts.saysNothingOf(only);
    }
}
