package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.world.World;

/** Puts the mentions of one article together that speak of the same exercise, in the order of the text. */
final class Joiner {
    private static final int MOST_DRAFTS = 40;
    private static final int KNOWN_WELL = 3;

    private final ArticleView article;
    private final Sections sections;
    private final ContextReader contexts;
    private final Comparison comparison;
    private final Holders holders;
    private final Novelty novelty;
    private final Doers doers;
    private final OtherForces others;
    private final List<Draft> drafts = new ArrayList<>();
    private final @Nullable Integer published;
    private final Map<ExerciseMention, Draft> owners = new IdentityHashMap<>();
    private final List<ExerciseMention> sentence = new ArrayList<>();
    private @Nullable Draft focus;
    private @Nullable Draft topic;
    private int item = -1;
    private int post;
    private int earlierItems;

    Joiner(ArticleView article, World world, Sections sections) {
        this.article = article;
        this.sections = sections;
        this.contexts = new ContextReader(article);
        this.comparison = new Comparison(article, contexts);
        this.holders = new Holders(article, world, contexts);
        this.novelty = new Novelty(contexts, comparison, holders);
        this.doers = new Doers(article, contexts, comparison);
        this.others = new OtherForces(article, contexts, comparison, holders);
        this.published = article.yearPublished();
    }

    List<Draft> join(List<ExerciseMention> mentions) {
        contexts.prepare(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            ExerciseMention mention = mentions.get(i);
            goOnTo(mention.at());
            ExerciseMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (next != null && (MentionPairs.isDoneIn(mention, next) || References.isNamedBy(mention, next))) {
                Draft found = take(next);
                if (found != null) {
                    found.add(mention, "join.of-name");
                    owners.put(mention, found);
                }
                i++;
            } else {
                take(mention);
            }
        }
        if (drafts.size() > 1) {
            drafts.removeIf(this::isBare);
        }
        return drafts;
    }

    private @Nullable Draft take(ExerciseMention mention) {
        ExerciseName name = mention.name();
        Draft found = name != null ? named(mention, name) : unnamed(asOfNow(mention));
        if (found != null) {
            focus = found;
            owners.put(mention, found);
            sentence.add(mention);
        }
        return found;
    }

    /** "The 2028 edition" in a text of that year is this one. */
    private ExerciseMention asOfNow(ExerciseMention mention) {
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
                && !isBelowName(draft, only)
                && contexts.saysNothingOf(only);
    }

    /** Inside a sentence the last exercise is the nearest; behind it, the one that the sentence was about. */
    private void goOnTo(int at) {
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

    private Draft named(ExerciseMention mention, ExerciseName name) {
        MentionContext context = contexts.of(mention);
        Integer year = name.year() != null ? name.year() : context.year();
        Draft same = sameName(name, year, mention);
        if (same != null) {
            same.add(mention, "join.name");
            same.year(year);
            return same;
        }
        Draft alias = aliasOf(mention);
        if (alias != null) {
            alias.add(mention, "join.alias");
            return alias;
        }
        Draft open = openBefore(mention, context, year);
        if (open != null) {
            open.add(mention, "join.named-later");
            open.year(year);
            return open;
        }
        Draft made = create(mention, "exercise.named");
        made.year(year);
        Draft sibling = sibling(name, made);
        boolean earlier = mention.reference() == Reference.EARLIER;
        if (sibling != null && (earlier || isBefore(made.year(), sibling.year()))) {
            made.earlierEditionOf(sibling);
        }
        return made;
    }

    /** The exercise that a name in parentheses just behind another name is another name of. */
    private @Nullable Draft aliasOf(ExerciseMention mention) {
        Draft last = focus;
        if (last == null || !last.isNamed() || last.last().at() != mention.at()) {
            return null;
        }
        return MentionPairs.isInParentheses(last.last(), mention) || MentionPairs.isRenamed(last.last(), mention) ? last : null;
    }

    private static boolean isBefore(@Nullable Integer year, @Nullable Integer other) {
        return year != null && (other == null || year < other);
    }

    private @Nullable Draft sibling(ExerciseName name, Draft made) {
        return drafts.stream()
                .filter(draft -> draft != made && draft.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** The draft of the same name or series whose edition does not contradict. */
    private @Nullable Draft sameName(ExerciseName name, @Nullable Integer year, ExerciseMention mention) {
        Draft best = null;
        for (Draft draft : recent()) {
            if (draft.isCalled(name) && editionsAgree(name, year, draft, mention)) {
                best = best == null || isCurrent(draft) ? draft : best;
            }
        }
        return best;
    }

    private boolean isCurrent(Draft draft) {
        return draft.earlierEditionOf() == null
                && draft.year() != null
                && draft.year().equals(published);
    }

    private boolean editionsAgree(ExerciseName name, @Nullable Integer year, Draft draft, ExerciseMention mention) {
        boolean following = mention.reference() == Reference.NEXT && !comparison.sharesTime(contexts.of(mention), draft);
        if (following || isOtherRound(name, draft.name())) {
            return false;
        }
        if (name.edition() != null && draft.edition() != null) {
            return name.edition().equals(draft.edition());
        }
        if (year != null) {
            return mention.reference() == Reference.EARLIER ? year.equals(draft.year()) : yearsAgree(year, draft);
        }
        return mention.reference() != Reference.EARLIER || draft.earlierEditionOf() != null;
    }

    private static boolean isOtherRound(ExerciseName name, @Nullable ExerciseName other) {
        return other != null
                && name.round() != null
                && other.round() != null
                && !name.round().equals(other.round());
    }

    /** A draft without a year is of the year of publication, or of an earlier one where it is said so. */
    private boolean yearsAgree(int year, Draft draft) {
        if (draft.year() == null && draft.first().reference() == Reference.EARLIER) {
            return published == null || year < published;
        }
        Integer other = draft.year() != null ? draft.year() : published;
        return other == null || other == year;
    }

    /** An unnamed exercise just before, which a named mention gives its name. */
    private @Nullable Draft openBefore(ExerciseMention mention, MentionContext context, @Nullable Integer year) {
        Draft open = drafts.size() == 1 && !article.isDigest() ? drafts.get(0) : focus;
        if (open == null
                || open.isNamed()
                || open.partOf() != null
                || year != null && open.year() != null && !year.equals(open.year())
                || mention.reference() == Reference.OTHER && !References.isPredicateOfPronoun(mention)
                || comparison.isElsewhen(context, open) && !Introductions.isGoingOn(mention)
                || comparison.isYearsApart(context, open)
                || isHeldByOthers(mention, open)
                || comparison.isOverBefore(context, open)
                || mention.reference() == Reference.EARLIER && !isPast(open)
                || Introductions.isSetApart(mention)
                || sections.number(open.last().at()) != sections.number(mention.at())
                || open.earlierEditionOf() != null
                        && mention.reference() != Reference.EARLIER
                        && open.last().at() != mention.at()
                || PartWhole.isPointedTo(mention)
                || PartWhole.isOneOfParts(mention) && open.first().at() < mention.at()
                || Focus.isAside(mention)) {
            return null;
        }
        boolean shared = open.mentions().stream()
                .anyMatch(other -> other.at() == mention.at()
                        && other.strength() != Strength.VERB
                        && other.reference() != Reference.EARLIER
                        && !other.isBareYear()
                        && !MentionPairs.isApposition(other, mention));
        return !shared && comparison.agree(context, open) ? open : null;
    }

    /** "Norway on Thursday begins Exercise Polar Light": behind what others hold a name is that of something else. */
    private boolean isHeldByOthers(ExerciseMention mention, Draft open) {
        return open.last().at() < mention.at() && !Headlines.isToldInLines(open) && holders.areAllNew(mention, open);
    }

    private boolean isPast(Draft draft) {
        return draft.year() != null && published != null && draft.year() < published;
    }

    private @Nullable Draft unnamed(ExerciseMention mention) {
        MentionContext context = contexts.of(mention);
        Draft near = focusFor(mention, context);
        if (contexts.isMeanwhile(mention) && mention.reference() != Reference.DEFINITE && near != null) {
            return create(mention, "exercise.meanwhile");
        }
        if (mention.reference() == Reference.OTHER) {
            boolean pinned = context.hasTime()
                    || (context.isPinned() || context.hasPlace()) && !mention.plural()
                    || context.hasPlace() && near != null && novelty.isOfOthers(mention, near);
            boolean told = mention.strength() != Strength.VERB && !Supposition.isOutlook(mention);
            return pinned && told ? create(mention, context, "exercise.other") : null;
        }
        if (near == null) {
            return mention.isBareYear() || mention.isEdition() ? null : first(mention, context);
        }
        Draft ofYear = ofYear(mention, context, near);
        if (ofYear != null) {
            ofYear.add(mention, "join.year");
            return ofYear;
        }
        if (novelty.isNext(mention, context, near)) {
            return create(mention, context, "exercise.next");
        }
        if (isLeg(mention, context, near)) {
            Draft leg = create(mention, "exercise.leg");
            leg.partOf(near);
            return leg;
        }
        if (isPrepared(mention, near)) {
            return create(mention, "exercise.prepares");
        }
        if (mention.strength() != Strength.VERB && contexts.isBeside(mention) && sentence.contains(near.last())) {
            Draft whole = wholeOf(mention, near);
            if (whole != null) {
                whole.add(mention, "join.whole");
                return whole;
            }
            return another(mention, context, near);
        }
        if (doers.doAnother(mention, context, near) || others.hold(mention, context, near)) {
            return create(mention, context, "exercise.other-doers");
        }
        boolean fresh = novelty.isFresh(mention, context, near);
        if (comparison.agree(context, near) && !fresh && !isNewEdition(mention, context, near)) {
            near.add(mention, mention.reference() == Reference.DEFINITE ? "join.definite" : "join.near");
            return near;
        }
        return another(mention, context, near);
    }

    /** "Grey Heron, a part of the exercise, ended": what the text was about before the sentence. */
    private @Nullable Draft wholeOf(ExerciseMention mention, Draft near) {
        Draft before = topic;
        boolean meant = mention.reference() == Reference.DEFINITE && PartWhole.isPartOf(mention);
        return meant && before != null && before != near ? before : null;
    }

    /** "The 2019 edition", where the exercise of that year has been spoken of. */
    private @Nullable Draft ofYear(ExerciseMention mention, MentionContext context, Draft near) {
        Integer year = context.year();
        if (year == null || !mention.isEdition() && mention.reference() != Reference.EARLIER) {
            return null;
        }
        return recent().stream()
                .filter(draft -> draft != near && year.equals(draft.year()) && comparison.agree(context, draft))
                .findFirst()
                .orElse(null);
    }

    /**
     * "In preparation for Zapad-2025 the army began a staff exercise": something new leads up to what was just named.
     */
    private boolean isPrepared(ExerciseMention mention, Draft near) {
        return mention.reference() == Reference.INDEFINITE
                && mention.strength() != Strength.WEAK
                && mention.strength() != Strength.VERB
                && sentence.contains(near.last())
                && PartWhole.isPointedTo(near.last());
    }

    /** A part with a time or place of its own; what is only done at an exercise needs both. */
    private boolean isLeg(ExerciseMention mention, MentionContext context, Draft near) {
        boolean isNew = mention.reference() == Reference.INDEFINITE;
        if (isCalled(mention, "exercise.leg")) {
            return context.hasTime() || context.hasPlace() && !isNew;
        }
        boolean deed = isCalled(mention, "exercise.deed")
                && (isNew ? context.hasTime() || contexts.isPlacedAlone(mention) : isDeedOf(mention));
        boolean within = (Novelty.isIntroduced(mention) || mention.strength() == Strength.VERB)
                && near.isToldInNouns()
                && near.first().at() < mention.at()
                && contexts.isWithin(mention)
                && contexts.isSetDown(mention);
        return (deed || within)
                && !isRehearsed(mention, near)
                && !Supposition.isStory(mention)
                && !holders.isByNewActors(mention, near);
    }

    /** "They rehearsed a landing": what is rehearsed is the exercise itself. */
    private static boolean isRehearsed(ExerciseMention mention, Draft near) {
        ExerciseMention verb = near.first();
        return verb.strength() == Strength.VERB
                && verb.at() == mention.at()
                && near.mentions().size() == 1;
    }

    private boolean isDeedOf(ExerciseMention mention) {
        boolean meant = mention.reference() == Reference.DEFINITE || mention.strength() == Strength.STRONG;
        return meant && contexts.isSetDown(mention);
    }

    private static boolean isCalled(ExerciseMention mention, String lexiconClass) {
        return !mention.isNamed()
                && mention.sentence().terms(lexiconClass).stream()
                        .anyMatch(hit -> mention.overlaps(hit.from(), hit.to()));
    }

    private boolean isNewEdition(ExerciseMention mention, MentionContext context, Draft near) {
        return mention.reference() == Reference.EARLIER
                && near.earlierEditionOf() == null
                && (context.year() != null
                        ? !context.year().equals(near.year())
                        : comparison.isApart(context, near) || comparison.isLongAgo(context));
    }

    /**
     * The exercise that an unnamed mention most likely means: that of the paragraph, else the main one, else the last.
     */
    private @Nullable Draft focusFor(ExerciseMention mention, MentionContext context) {
        Draft near = focus;
        boolean back = mention.reference() == Reference.EARLIER
                && near != null
                && near.mentions().size() < KNOWN_WELL;
        if (!back && near != null && isClose(near, mention) && comparison.agree(context, near)) {
            return near;
        }
        Draft best = null;
        for (Draft draft : recent()) {
            if (comparison.agree(context, draft)
                    && (best == null
                            || draft.mentions().size() > best.mentions().size())) {
                best = draft;
            }
        }
        return best != null ? best : near;
    }

    private boolean isClose(Draft near, ExerciseMention mention) {
        return near.last().paragraph() == mention.paragraph()
                || near.last().at() >= mention.at() - 1
                || isBelowName(near, mention);
    }

    /** Whether a draft was last spoken of in the part of a mention, which a name heads. */
    private boolean isBelowName(Draft draft, ExerciseMention mention) {
        return sections.isNamed(mention.at()) && sections.number(draft.last().at()) == sections.number(mention.at());
    }

    /** In very long texts only the last exercises are looked at, in news in brief only those of the same item. */
    private List<Draft> recent() {
        if (article.isDigest()) {
            return drafts.subList(earlierItems, drafts.size());
        }
        return drafts.size() <= MOST_DRAFTS ? drafts : drafts.subList(drafts.size() - MOST_DRAFTS, drafts.size());
    }

    private @Nullable Draft first(ExerciseMention mention, MentionContext context) {
        if (isGeneric(mention, context) || Supposition.isUnreal(mention, context)) {
            return null;
        }
        if (mention.strength() == Strength.VERB) {
            boolean pinned = context.isPinned() || contexts.isDoneSomewhere(mention);
            boolean states = context.hasTime() && context.hasPlace() && !context.actors().isEmpty();
            return pinned && (context.hasArmedForces() || states) ? create(mention, "exercise.verb") : null;
        }
        if (mention.strength() == Strength.WEAK) {
            boolean pinned = context.hasTime() && context.hasPlace() && context.hasArmedForces();
            return pinned && contexts.isJoint(mention) && holders.isHeld(mention)
                    ? create(mention, "exercise.joint")
                    : null;
        }
        return create(mention, "exercise.word");
    }

    /** "War games" of nobody and at no time are not those that are reported. */
    private static boolean isGeneric(ExerciseMention mention, MentionContext context) {
        return mention.strength() == Strength.MEDIUM
                && mention.reference() == Reference.NONE
                && mention.plural()
                && !context.hasTime()
                && !context.hasPlace()
                && context.actors().isEmpty();
    }

    private @Nullable Draft another(ExerciseMention mention, MentionContext context, Draft near) {
        if (mention.strength() == Strength.WEAK
                || !context.isPinned() && !novelty.isOfOthers(mention, near)
                || Supposition.isHypothetical(mention, context)
                || Supposition.isOutlook(mention)) {
            return null;
        }
        if (mention.strength() == Strength.VERB && !novelty.isDoneApart(mention, context, near)) {
            return null;
        }
        Draft made = create(mention, context, "exercise.apart");
        boolean back = mention.reference() == Reference.DEFINITE || mention.reference() == Reference.EARLIER;
        if (back && isBefore(context.year(), near.year())) {
            made.earlierEditionOf(near);
        }
        return made;
    }

    private Draft create(ExerciseMention mention, MentionContext context, String reason) {
        Draft made = create(mention, reason);
        made.year(context.year());
        return made;
    }

    private Draft create(ExerciseMention mention, String reason) {
        Draft made = new Draft(mention, reason);
        drafts.add(made);
        return made;
    }
}
