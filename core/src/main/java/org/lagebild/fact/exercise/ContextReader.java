package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Time;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Reads what stands around mentions: whose exercise, when, where; each thing goes to the mention nearest to it. */
final class ContextReader {
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 6;
    private static final Set<String> ATTRIBUTES = Set.of("DET", "ADJ", "NOUN", "PROPN", "CCONJ");
    private static final String HAS = "part-of.has";
    private static final String PART = "part-of.part";
    private static final String FRAME = "part-of.whole.frame";
    private static final List<String> PARTS = List.of(HAS, PART, FRAME);
    private static final int MOST_MENTIONS = 40;
    private static final int SIDE_BY_SIDE = 3;
    private static final int PARTNER_REACH = 4;
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_REACH = 20;
    private static final int LONG_AGO_DAYS = 62;
    private static final int MONTH_DAYS = 31;
    private static final int LONG_DAYS = 300;

    private final ArticleView article;
    private final Sections sections;
    private final MentionTimes times;
    private final Map<ExerciseMention, MentionContext> contexts = new IdentityHashMap<>();
    private final Map<Integer, List<ExerciseMention>> bySentence = new HashMap<>();

    ContextReader(ArticleView article, Sections sections) {
        this.article = article;
        this.sections = sections;
        this.times = new MentionTimes(article);
    }

    void prepare(List<ExerciseMention> mentions) {
        for (ExerciseMention mention : mentions) {
            bySentence.computeIfAbsent(mention.at(), at -> new ArrayList<>()).add(mention);
        }
    }

    MentionContext of(ExerciseMention mention) {
        return contexts.computeIfAbsent(mention, this::read);
    }

    private MentionContext read(ExerciseMention mention) {
        Span sentence = mention.sentence().span();
        List<ExerciseMention> there = bySentence.getOrDefault(mention.at(), List.of(mention));
        Time time = times.of(mention, there);
        boolean place = article.placesIn(sentence).stream()
                .anyMatch(candidate -> ClauseTopics.mention(candidate.span(), there) == mention);
        return new MentionContext(
                actorsIn(mention),
                time == null ? null : times.earliest(mention, time),
                time == null ? null : times.latest(mention, time),
                time != null && times.isYearSaid(time),
                time != null && times.isInside(time, mention),
                place,
                hasArmedForces(mention.sentence()));
    }

    private static boolean hasArmedForces(Sentence sentence) {
        return !sentence.terms("military").isEmpty()
                || !sentence.terms("armed").isEmpty()
                || !sentence.terms("exercise.deed").isEmpty();
    }

    /** States and alliances that the noun phrase itself names: adjectives before it, the first parts of a compound. */
    private Set<String> actorsIn(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int from = mention.from();
        while (from > 0 && mention.from() - from < WORDS_BEFORE && isOfNounPhrase(sentence, from - 1)) {
            from--;
        }
        int to = mention.isNamed() && mention.to() - mention.from() > LONGEST_PHRASE ? mention.from() : mention.to();
        Set<String> codes = from < to ? codes(sentence.span(from, to)) : Set.of();
        if (codes.isEmpty() && !mention.isNamed()) {
            codes = attributed(mention);
        }
        if (codes.isEmpty() && asksForSubject(mention)) {
            codes = subject(mention);
            codes.addAll(mention.strength() == ExerciseMention.Strength.VERB ? partners(mention) : Set.of());
        }
        return codes;
    }

    /**
     * "The patrol of Russian and Chinese bombers" where a language says it without a preposition: two states or more.
     */
    private Set<String> attributed(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int to = mention.to();
        while (to < sentence.size() && to - mention.to() < WORDS_BEHIND && ATTRIBUTES.contains(sentence.tag(to))) {
            to++;
        }
        Set<String> codes = to > mention.to() ? codes(sentence.span(mention.to(), to)) : Set.of();
        return codes.size() > 1 ? codes : Set.of();
    }

    /** "Its own drills", "the army practises": whose they are stands before. */
    private static boolean asksForSubject(ExerciseMention mention) {
        if (mention.strength() == ExerciseMention.Strength.VERB
                || mention.reference() == ExerciseMention.Reference.OTHER) {
            return true;
        }
        Sentence sentence = mention.sentence();
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - WORDS_BEFORE); i--) {
            if (sentence.is(i, "mark-own")) {
                return true;
            }
        }
        return isObject(mention);
    }

    /** "Iran concluded a naval exercise": whoever holds something new is named before the verb. */
    static boolean isObject(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int from = Math.max(0, mention.from() - WORDS_BEFORE);
        boolean held =
                sentence.terms("hold").stream().anyMatch(verb -> verb.from() >= from && verb.to() <= mention.from());
        return held && mention.reference() == ExerciseMention.Reference.INDEFINITE && !mention.isNamed();
    }

    /** States and alliances named just behind a mention: "a drill with Russian ships". */
    Set<String> partners(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int with = mention.to();
        while (with < sentence.size() && with < mention.to() + 2 && sentence.isTagged(with, "ADV")) {
            with++;
        }
        boolean joined = with < sentence.size() && sentence.isTagged(with, "ADP");
        return joined ? codes(sentence.span(with, Math.min(sentence.size(), with + PARTNER_REACH))) : Set.of();
    }

    Set<String> codes(Span span) {
        Set<String> codes = new TreeSet<>();
        for (Actor actor : article.actorsIn(span)) {
            if (actor.code() != null && !actor.fictional()) {
                codes.add(actor.code());
            }
        }
        return codes;
    }

    /** Whether an activity has a day and a place of its own: "a landing on 16 July near Coveñas". */
    boolean isSetDown(ExerciseMention mention) {
        return of(mention).hasTime() && of(mention).hasPlace();
    }

    /** Whether the sentence says that what it speaks of belongs to another exercise: "within the exercise". */
    boolean isWithin(ExerciseMention mention) {
        List<ExerciseMention> there = bySentence.getOrDefault(mention.at(), List.of());
        return !mention.sentence().terms(FRAME).isEmpty()
                || mention.sentence().terms("part-of.whole").stream().anyMatch(hit -> there.stream()
                        .anyMatch(whole -> whole != mention
                                && whole.from() >= hit.to()
                                && whole.from() - hit.to() < WORDS_BEFORE));
    }

    /**
     * Whether those who train are counted, or are of a state, and where they do it is said, and not that they always
     * do.
     */
    boolean isDoneSomewhere(ExerciseMention mention) {
        Span sentence = mention.sentence().span();
        return of(mention).hasPlace()
                && mention.sentence().terms("mark-generic").isEmpty()
                && (!article.quantitiesIn(sentence).isEmpty()
                        || !codes(sentence).isEmpty());
    }

    /** "Joint training", or training in whose sentence two states or more are named. */
    boolean isJoint(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        boolean said = sentence.terms("mark-joint").stream()
                .anyMatch(hit -> hit.to() <= mention.from() && mention.from() - hit.to() < WORDS_BEFORE);
        return said || codes(sentence.span()).size() > 1;
    }

    /** Whether a sentence begins with what was just spoken of, and not with what follows it. */
    boolean isGoingOn(ExerciseMention mention) {
        return mention.from() < SIDE_BY_SIDE
                && mention.sentence().terms("follows-on").isEmpty();
    }

    /** Whether words just before say that a mention is the whole of which something is a part. */
    boolean isPartOf(ExerciseMention mention) {
        return mention.sentence().terms("part-of.whole").stream()
                .anyMatch(hit -> hit.to() <= mention.from() && mention.from() - hit.to() < WORDS_BEFORE);
    }

    /** Whether the sentence lists in front of a mention what an exercise consists of. */
    boolean isOneOfParts(ExerciseMention mention) {
        return PARTS.stream()
                .flatMap(lexiconClass -> mention.sentence().terms(lexiconClass).stream())
                .anyMatch(hit -> hit.to() <= mention.from());
    }

    /** Whether an activity has a place of its own and is not one of a list of what an exercise consists of. */
    boolean isPlacedAlone(ExerciseMention mention) {
        return of(mention).hasPlace() && mention.sentence().terms(HAS).isEmpty();
    }

    /** Whether a mention is set beside one before it in the same sentence: "overlaps with the missile exercise". */
    boolean isBeside(ExerciseMention mention) {
        List<ExerciseMention> there = bySentence.getOrDefault(mention.at(), List.of());
        return Focus.isAside(mention) && there.stream().anyMatch(other -> other.to() <= mention.from());
    }

    /** The number of the part of the article that a sentence belongs to: of the post in a live ticker, of the item. */
    int item(int at) {
        return sections.number(at);
    }

    /** Whether a draft was last spoken of in the part of a mention, which a name heads. */
    boolean isBelowName(Draft draft, ExerciseMention mention) {
        return sections.isNamed(mention.at()) && item(draft.last().at()) == item(mention.at());
    }

    /** Whether a sentence says until when something is done, which is no time of its own. */
    static boolean isUntil(ExerciseMention mention) {
        return !mention.sentence().terms("mark-until").isEmpty();
    }

    /** Whether a sentence begins with something new: "A medical exercise planned for June …". */
    boolean isNewSubject(ExerciseMention mention) {
        return mention.reference() == ExerciseMention.Reference.INDEFINITE
                && mention.from() <= SIDE_BY_SIDE
                && of(mention).hasTime();
    }

    /** States, alliances and forces last named before the mention, nearest first. */
    private Set<String> subject(ExerciseMention mention) {
        Set<String> codes = new TreeSet<>();
        List<Actor> before = mention.from() == 0
                ? List.of()
                : article.actorsIn(mention.sentence().span(0, mention.from()));
        for (int i = before.size() - 1; i >= 0 && codes.size() < 2; i--) {
            Actor actor = before.get(i);
            if (actor.code() != null && !actor.fictional()) {
                codes.add(actor.code());
            }
        }
        return codes;
    }

    private boolean isOfNounPhrase(Sentence sentence, int token) {
        return sentence.is(token, "hyphen")
                || sentence.isTagged(token, "ADJ")
                || sentence.isTagged(token, "PROPN")
                || sentence.isTagged(token, "CCONJ")
                || sentence.isTagged(token, "NOUN")
                || sentence.is(token, "country-adjective");
    }

    /** An exercise is described where it is first spoken of; very long texts repeat themselves. */
    static List<ExerciseMention> firstOf(Draft draft) {
        List<ExerciseMention> all = draft.mentions();
        return all.size() <= MOST_MENTIONS ? all : all.subList(0, MOST_MENTIONS);
    }

    /** Whether a mention of the draft is said to be in the same time. */
    boolean sharesTime(MentionContext context, Draft draft) {
        return draft.mentions().stream().map(this::of).anyMatch(other -> other.hasTime() && !context.isDisjoint(other));
    }

    /** Whether a mention of the draft is said to be on some of the same days, each to the fortnight. */
    boolean sharesDays(MentionContext context, Draft draft) {
        return firstOf(draft).stream().map(this::of).anyMatch(context::sharesDays);
    }

    /** Whether it was more than two months before the text. */
    boolean isLongAgo(MentionContext context) {
        LocalDate published = article.published();
        return published != null && context.isBefore(published.minusDays(LONG_AGO_DAYS));
    }

    /** Whether an indefinite noun phrase only says what something else is: "it is a drill", "as a drill". */
    boolean isPredicate(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.from() - 1; i > 0 && i >= mention.from() - WORDS_BEFORE; i--) {
            if (sentence.is(i, "mark-indefinite")) {
                return sentence.isTagged(i - 1, "AUX") && !isPassive(sentence, i - 1, mention.to())
                        || sentence.isTagged(i - 1, "SCONJ")
                        || sentence.is(i - 1, "mark-as")
                        || sentence.isTagged(i - 1, "PRON") && !sentence.is(i - 1, "mark-reflexive")
                        || sentence.is(i - 1, "punct");
            }
        }
        return false;
    }

    /** "In June is a drill planned": where verbs come last the participle stands at the end of the clause. */
    private static boolean isPassive(Sentence sentence, int auxiliary, int from) {
        if (sentence.token(auxiliary).word().can("MODAL")) {
            return true;
        }
        for (int i = from; i < sentence.size() && !sentence.is(i, "punct"); i++) {
            if (sentence.isTagged(i, "VERB") && sentence.token(i).word().can("PTCP2")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mention stands behind words that set it beside what was said before in the sentence. */
    boolean isMeanwhile(ExerciseMention mention) {
        List<ExerciseMention> there = bySentence.getOrDefault(mention.at(), List.of());
        for (Sentence.Hit hit : mention.sentence().terms("mark-meanwhile")) {
            boolean behind = hit.to() <= mention.from()
                    && hit.from() > 0
                    && mention.sentence().is(hit.from() - 1, "punct");
            boolean second = there.stream().anyMatch(other -> other.to() <= hit.from());
            boolean first = there.stream()
                    .noneMatch(other -> other != mention && other.from() >= hit.to() && other.from() < mention.from());
            if (behind && second && first) {
                return true;
            }
        }
        return false;
    }

    /** Whether the draft is said to be on other days than the context. */
    boolean isApart(MentionContext context, Draft draft) {
        boolean shared = false;
        boolean apart = false;
        for (ExerciseMention mention : firstOf(draft)) {
            boolean other = context.isApart(of(mention));
            apart = apart || other;
            shared = shared || of(mention).hasTime() && !other;
        }
        return apart && !shared;
    }

    /**
     * Whether the context lies a month or more from everything that is said of when the draft is; a draft with a name
     * of which no time is said is of now.
     */
    boolean isElsewhen(MentionContext context, Draft draft) {
        LocalDate published = article.published();
        boolean undated = firstOf(draft).stream().map(this::of).noneMatch(MentionContext::hasTime);
        return undated
                ? published != null && draft.isNamed() && context.isFrom(published, LONG_AGO_DAYS)
                : isEveryTime(draft, other -> context.isFrom(other, MONTH_DAYS));
    }

    /** Whether everything that is said of when the draft is lies about a year or more from the context. */
    boolean isYearsApart(MentionContext context, Draft draft) {
        return isEveryTime(draft, other -> context.isFrom(other, LONG_DAYS));
    }

    /** Whether the draft is over and the context still to come. */
    boolean isOverBefore(MentionContext context, Draft draft) {
        LocalDate published = article.published();
        LocalDate earliest = context.earliest();
        return published != null
                && earliest != null
                && earliest.isAfter(published.plusDays(MONTH_DAYS))
                && isEveryTime(draft, other -> other.isBefore(published) && other.isApart(context));
    }

    private boolean isEveryTime(Draft draft, Predicate<MentionContext> condition) {
        List<MentionContext> dated = firstOf(draft).stream()
                .map(this::of)
                .filter(MentionContext::hasTime)
                .toList();
        return !dated.isEmpty() && dated.stream().allMatch(condition);
    }

    /** Whether nothing known of a draft speaks against the context. */
    boolean agree(MentionContext context, Draft draft) {
        return actorsAgree(context.actors(), draft) && timesAgree(context, draft);
    }

    private boolean actorsAgree(Set<String> actors, Draft draft) {
        Set<String> known = new TreeSet<>();
        firstOf(draft).forEach(mention -> known.addAll(of(mention).actors()));
        return actors.isEmpty() || known.isEmpty() || known.stream().anyMatch(actors::contains);
    }

    private boolean timesAgree(MentionContext context, Draft draft) {
        Integer year = context.year();
        if (year != null && draft.year() != null && !year.equals(draft.year())) {
            return false;
        }
        LocalDate published = article.published();
        if (year != null && draft.year() == null && published != null && year < published.getYear()) {
            return false;
        }
        return true;
    }

    /** Whether both stand side by side, as in "the exercise of the army, Steadfast Defender 2024". */
    boolean isApposition(ExerciseMention one, ExerciseMention other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return one.at() == other.at() && (to - from <= SIDE_BY_SIDE || isOnePhrase(one.sentence(), from, to));
    }

    private static boolean isOnePhrase(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isTagged(i, "VERB")
                    || sentence.isTagged(i, "AUX")
                    || sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return to - from <= LONGEST_PHRASE;
    }

    /** Whether a name stands in parentheses just behind another mention. */
    boolean isInParentheses(ExerciseMention before, ExerciseMention mention) {
        for (int i = before.to(); i < mention.from(); i++) {
            if (mention.from() - before.to() <= SIDE_BY_SIDE
                    && mention.sentence().token(i).text().equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is what is done in the exercise that is named just behind: "they train in Exercise X". */
    boolean isDoneIn(ExerciseMention verb, ExerciseMention named) {
        if (verb.strength() != ExerciseMention.Strength.VERB || !named.isNamed() || verb.at() != named.at()) {
            return false;
        }
        Sentence sentence = verb.sentence();
        for (int i = verb.to(); i < named.from(); i++) {
            String text = sentence.token(i).text();
            if (sentence.isTagged(i, "VERB") || sentence.isTagged(i, "AUX") || text.equals(";") || text.equals(":")) {
                return false;
            }
        }
        return named.from() - verb.to() <= LONGEST_REACH && (!Focus.isAside(named) || Focus.isFrame(named));
    }

    /** Whether the sentence begins with words that part it from what was said before: "meanwhile", "separately". */
    boolean isSetApart(ExerciseMention mention) {
        return mention.sentence().terms("mark-apart").stream().anyMatch(hit -> hit.from() <= 1);
    }

    /** Whether the sentence says anywhere that it speaks of something beside what was said before. */
    boolean hasApartMark(ExerciseMention mention) {
        return !mention.sentence().terms("mark-apart").isEmpty()
                || !mention.sentence().terms("mark-meanwhile").isEmpty();
    }

    /** Whether the article is several short items, each of its own place. */
    boolean isDigest() {
        return article.isDigest();
    }

    int paragraph(int at) {
        return article.sentence(at).paragraph();
    }

    /** Whether neither who nor when, where or how many is said beside a mention. */
    boolean saysNothingOf(ExerciseMention mention) {
        MentionContext context = of(mention);
        Span sentence = mention.sentence().span();
        return !context.hasTime()
                && !context.hasPlace()
                && article.actorsIn(sentence).isEmpty()
                && article.timesIn(sentence).isEmpty()
                && article.quantitiesIn(sentence).isEmpty();
    }

    /** Whether one name is said to be another name of the exercise just named: "formerly Cold Response". */
    boolean isRenamed(ExerciseMention before, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        boolean between = sentence.terms("mark-renamed").stream()
                .anyMatch(hit -> hit.from() >= before.to() && hit.to() <= mention.from());
        boolean behind = mention.to() < sentence.size()
                && (sentence.is(mention.to(), "mark-renamed") || sentence.is(mention.to() - 1, "mark-renamed"));
        return before.at() == mention.at() && (between || behind);
    }

    /** Whether the words around say that something else leads up to this mention. */
    boolean isPointedTo(ExerciseMention mention) {
        int from = Math.max(0, mention.from() - WORDS_BEFORE);
        for (int i = from; i < mention.from(); i++) {
            if (mention.sentence().is(i, "prepares")) {
                return true;
            }
        }
        return false;
    }
}
