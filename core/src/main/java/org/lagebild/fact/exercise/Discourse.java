package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text has spoken of so far: its exercises, the last one, and the one that it is about. */
final class Discourse {
    private static final int MOST_DRAFTS = 40;

    private final ArticleView article;
    private final Sections sections;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<ExerciseMention, Draft> owners = new IdentityHashMap<>();
    private final List<ExerciseMention> sentence = new ArrayList<>();
    private @Nullable Draft focus;
    private @Nullable Draft topic;
    private int item = -1;
    private int post;
    private int earlierItems;

    Discourse(ArticleView article, Sections sections) {
        this.article = article;
        this.sections = sections;
    }

    /** All exercises spoken of so far, in the order of the text. */
    List<Draft> drafts() {
        return drafts;
    }

    /** The exercise spoken of last. */
    @Nullable
    Draft focus() {
        return focus;
    }

    /** The exercise that the text was about before the sentence. */
    @Nullable
    Draft topic() {
        return topic;
    }

    boolean isDigest() {
        return article.isDigest();
    }

    /** The year of the text. */
    @Nullable
    Integer published() {
        return article.yearPublished();
    }

    /** Inside a sentence the last exercise is the nearest; behind it, the one that the sentence was about. */
    void goOnTo(int at) {
        if (!sentence.isEmpty() && sentence.get(0).at() != at) {
            topic = Focus.after(sentence, owners, topic);
            focus = topic;
            sentence.clear();
        }
        int post = sections.number(at);
        if (post != this.post) {
            this.post = post;
            topic = null;
            focus = null;
        }
        int paragraph = article.sentence(at).paragraph();
        if (article.isDigest() && paragraph != item) {
            item = paragraph;
            topic = null;
            focus = null;
            earlierItems = drafts.size();
        }
    }

    /** A mention is of an exercise, which is the one spoken of now. */
    void speakOf(ExerciseMention mention, Draft owner) {
        focus = owner;
        owners.put(mention, owner);
        sentence.add(mention);
    }

    /** A mention is of an exercise that another mention beside it names. */
    void own(ExerciseMention mention, Draft owner) {
        owners.put(mention, owner);
    }

    /** Whether the sentence read now has been seen to hold a mention. */
    boolean isInSentence(ExerciseMention mention) {
        return sentence.contains(mention);
    }

    /** Whether both stand in the same part of the article: post of a live ticker, item of a digest. */
    boolean isOneItem(Draft draft, ExerciseMention mention) {
        return sections.number(draft.last().at()) == sections.number(mention.at());
    }

    /** In very long texts only the last exercises are looked at, in news in brief only those of the same item. */
    List<Draft> recent() {
        if (article.isDigest()) {
            return drafts.subList(earlierItems, drafts.size());
        }
        return drafts.size() <= MOST_DRAFTS ? drafts : drafts.subList(drafts.size() - MOST_DRAFTS, drafts.size());
    }

    /** Whether an exercise was spoken of just before a mention. */
    boolean isClose(Draft near, ExerciseMention mention) {
        return near.last().paragraph() == mention.paragraph()
                || near.last().at() >= mention.at() - 1
                || isBelowName(near, mention);
    }

    /** Whether a draft was last spoken of in the part of a mention, which a name heads. */
    boolean isBelowName(Draft draft, ExerciseMention mention) {
        return sections.isNamed(mention.at()) && isOneItem(draft, mention);
    }

    Draft create(ExerciseMention mention, MentionContext context, String reason) {
        Draft made = create(mention, reason);
        made.year(context.year());
        return made;
    }

    Draft create(ExerciseMention mention, String reason) {
        Draft made = new Draft(mention, reason);
        drafts.add(made);
        return made;
    }
}
