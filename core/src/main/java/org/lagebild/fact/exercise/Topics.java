package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Which exercise a word of the text is about: that of the nearest mention, else that of the passage. */
final class Topics {
    private final ArticleView article;
    private final Map<Integer, List<ExerciseMention>> mentions = new HashMap<>();
    private final Map<ExerciseMention, Draft> owners = new IdentityHashMap<>();
    private final List<@Nullable Draft> passages = new ArrayList<>();

    Topics(ArticleView article, List<Draft> drafts) {
        this.article = article;
        for (Draft draft : drafts) {
            for (ExerciseMention mention : draft.mentions()) {
                owners.put(mention, draft);
                mentions.computeIfAbsent(mention.at(), at -> new ArrayList<>()).add(mention);
            }
        }
        readPassages(drafts);
    }

    /** A sentence without a mention goes on with the exercise before it; a new paragraph goes back to the main one. */
    private void readPassages(List<Draft> drafts) {
        Draft main = main(drafts);
        Draft current = null;
        int paragraph = -1;
        for (int at = 0; at < article.sentences().size(); at++) {
            Sentence sentence = article.sentence(at);
            if (sentence.paragraph() != paragraph) {
                current = current == null ? null : main;
                paragraph = sentence.paragraph();
            }
            List<ExerciseMention> there = mentions.getOrDefault(at, List.of());
            if (!there.isEmpty()) {
                current = onlyOwner(there, current);
            }
            passages.add(current);
        }
    }

    /** The exercise that a passage goes on with after a sentence: its only one, else its first. */
    private @Nullable Draft onlyOwner(List<ExerciseMention> there, @Nullable Draft before) {
        for (ExerciseMention mention : there) {
            if (owners.get(mention) == before) {
                return before;
            }
        }
        return owners.get(there.get(0));
    }

    /** The exercise that most of the article is about. */
    static @Nullable Draft main(List<Draft> drafts) {
        Draft best = null;
        for (Draft draft : drafts) {
            if (best == null || draft.mentions().size() > best.mentions().size()) {
                best = draft;
            }
        }
        return best;
    }

    /** Mentions of exercises in a sentence. */
    List<ExerciseMention> mentionsIn(int at) {
        return mentions.getOrDefault(at, List.of());
    }

    boolean isMentionedIn(int at) {
        return mentions.containsKey(at);
    }

    /** The exercise that a passage of a sentence is about; null where it is about none. */
    @Nullable
    Draft of(int at, Span span) {
        ExerciseMention nearest = Nearness.nearest(span, mentionsIn(at));
        return nearest != null ? owners.get(nearest) : passages.get(at);
    }

    /** The exercise that a sentence goes on with. */
    @Nullable
    Draft passage(int at) {
        return passages.get(at);
    }
}
