package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Which exercise a word of the text is about: that of the nearest mention, else that of the passage. */
final class Topics {
    /** Marks that end a list. */
    private static final String UNLISTED = "(:;.–—";

    private static final int LEAD = 4;
    private static final int TURN_WITHIN = 3;

    /** How many mentions more speak clearly for another exercise than the one that the text begins with. */
    private static final int CLEARLY = 3;

    private final ArticleView article;
    private final Sections sections;
    private final Map<Integer, List<ExerciseMention>> mentions = new HashMap<>();
    private final Map<ExerciseMention, Draft> owners = new IdentityHashMap<>();
    private final Map<Draft, List<Draft>> groups = new IdentityHashMap<>();
    private final Map<Draft, List<Integer>> sentences = new IdentityHashMap<>();
    private final Map<Draft, Set<Integer>> leads = new IdentityHashMap<>();
    /** Sentences that speak of other exercises than those found. */
    private final Set<Integer> others = new TreeSet<>();

    private final @Nullable Draft main;
    private final List<@Nullable Draft> passages = new ArrayList<>();

    /** What the text is about where a sentence begins. */
    private final List<@Nullable Draft> openings = new ArrayList<>();

    /** @param found all mentions, those that belong to no exercise too */
    Topics(ArticleView article, Sections sections, List<Draft> drafts, List<ExerciseMention> found) {
        this.article = article;
        this.sections = sections;
        found.stream()
                .filter(mention -> mention.reference() == ExerciseMention.Reference.OTHER)
                .forEach(mention -> others.add(mention.at()));
        for (Draft draft : drafts) {
            for (ExerciseMention mention : draft.mentions()) {
                owners.put(mention, draft);
                mentions.computeIfAbsent(mention.at(), at -> new ArrayList<>()).add(mention);
            }
        }
        mentions.values().forEach(there -> there.sort(Comparator.comparingInt(ExerciseMention::from)));
        main = mostSpokenOf(drafts);
        readGroups();
        readPassages();
        readSentences();
    }

    /**
     * A sentence without a mention goes on with the exercise before it; a new paragraph goes back to that of its part
     * of the article.
     */
    private void readPassages() {
        Draft current = null;
        Draft own = main;
        boolean turned = false;
        int paragraph = -1;
        for (int at = 0; at < article.sentences().size(); at++) {
            Sentence sentence = article.sentence(at);
            if (sentence.paragraph() != paragraph) {
                boolean isPart = at > 0 && sections.number(at) != sections.number(at - 1);
                current = current == null || isPart || article.isDigest() ? null : own;
                own = isPart ? null : own;
                paragraph = sentence.paragraph();
                turned = false;
            }
            List<ExerciseMention> there = mentions.getOrDefault(at, List.of());
            openings.add(current);
            if (there.isEmpty() && isTurnedAway(sentence)) {
                current = null;
                turned = true;
            }
            if (!there.isEmpty()) {
                turned = false;
                current = Focus.after(there, owners, current);
                own = own == null ? current : own;
            }
            boolean aside = there.isEmpty() && (others.contains(at) || isOfOthers(sentence));
            passages.add(aside ? null : topic(sentence, current));
        }
        readLead();
        readOpenings();
    }

    /**
     * What opens a paragraph that then brings up an exercise, and says when or where, already tells of that where it
     * goes on with no other.
     */
    private void readOpenings() {
        int first = 0;
        for (int at = 0; at < passages.size(); at++) {
            if (at > 0
                    && article.sentence(at).paragraph()
                            != article.sentence(at - 1).paragraph()) {
                first = at;
            }
            Draft introduced = introduced(at);
            if (introduced != null && first < at && at - first < LEAD && !isMentioned(first, at)) {
                for (int before = first; before < at; before++) {
                    if (passages.get(before) == null || isOfOtherForces(introduced.first())) {
                        lead(before, introduced);
                    }
                }
            }
        }
    }

    private void lead(int at, Draft draft) {
        Sentence sentence = article.sentence(at);
        boolean told = isOfOtherForces(draft.first())
                || !sentence.mentions("Time").isEmpty()
                || !sentence.mentions("Place").isEmpty();
        if (told && !others.contains(at) && !isOfOthers(sentence)) {
            passages.set(at, draft);
            leads.computeIfAbsent(draft, d -> new TreeSet<>()).add(at);
        }
    }

    private boolean isMentioned(int from, int to) {
        return IntStream.range(from, to).anyMatch(mentions::containsKey);
    }

    /** The exercise that the first words for one in a sentence bring up; null where they go on with one. */
    private @Nullable Draft introduced(int at) {
        List<ExerciseMention> there = mentionsIn(at);
        Draft owner = there.isEmpty() ? null : owners.get(there.get(0));
        boolean fresh =
                owner != null && owner.first() == there.get(0) && !there.get(0).isBareYear();
        boolean apart = article.sentence(at).terms("mark-apart").stream().anyMatch(hit -> hit.from() <= TURN_WITHIN);
        return fresh && !apart ? owner : null;
    }

    /** Whether a sentence opens the paragraph in which the exercise is first spoken of. */
    boolean leads(int at, Draft draft) {
        return leads.getOrDefault(draft, Set.of()).contains(at);
    }

    /** Where nothing is spoken of, a sentence about an exercise is about the article's. */
    private @Nullable Draft topic(Sentence sentence, @Nullable Draft current) {
        return current != null || sentence.terms("exercise").isEmpty() ? current : main;
    }

    /** "On the other side of the sea, …": from here on the paragraph is about something else. */
    private static boolean isTurnedAway(Sentence sentence) {
        return sentence.terms("turn-away").stream().anyMatch(hit -> hit.from() <= TURN_WITHIN);
    }

    /** What firefighters or pupils practise beside it. */
    private static boolean isOfOthers(Sentence sentence) {
        return !sentence.terms("not-exercise").isEmpty()
                && sentence.terms("site-noun").isEmpty()
                && sentence.terms("military").isEmpty()
                && sentence.terms("armed").isEmpty();
    }

    /** The first sentences of a text are about what it names next. */
    private void readLead() {
        int first = 0;
        while (first < passages.size() && passages.get(first) == null) {
            first++;
        }
        if (first < passages.size() && first <= LEAD && !article.isDigest()) {
            for (int at = 0; at < first; at++) {
                passages.set(at, passages.get(first));
            }
        }
    }

    /** The exercise that most of the article is about. */
    @Nullable
    Draft main() {
        return main;
    }

    /** The one that the text begins with, unless it speaks clearly more often of another. */
    private @Nullable Draft mostSpokenOf(List<Draft> drafts) {
        Draft best = drafts.isEmpty()
                ? null
                : Focus.after(mentionsIn(drafts.get(0).first().at()), owners, null);
        for (Draft draft : drafts) {
            if (best == null || draft.mentions().size() > best.mentions().size() + CLEARLY) {
                best = draft;
            }
        }
        return best;
    }

    /** The exercises that are named in one breath with this one, which share what is said around them. */
    List<Draft> group(Draft draft) {
        return groups.getOrDefault(draft, List.of(draft));
    }

    /** The exercises that a sentence speaks of where it speaks of one: its group, or the two named before as "both". */
    List<Draft> together(int at, Draft draft) {
        boolean said = !article.sentence(at).terms("both-exercises").isEmpty();
        List<Draft> both = said ? lastTwoBefore(at) : List.of();
        return both.size() == 2 && both.contains(draft) ? both : group(draft);
    }

    private List<Draft> lastTwoBefore(int at) {
        List<Draft> found = new ArrayList<>();
        for (int i = at - 1; i >= 0 && found.size() < 2; i--) {
            List<ExerciseMention> there = mentionsIn(i);
            for (int k = there.size() - 1; k >= 0 && found.size() < 2; k--) {
                Draft owner = owners.get(there.get(k));
                if (owner != null && !found.contains(owner)) {
                    found.add(owner);
                }
            }
        }
        return found;
    }

    private void readGroups() {
        for (List<ExerciseMention> there : mentions.values()) {
            for (int i = 1; i < there.size(); i++) {
                ExerciseMention before = there.get(i - 1);
                ExerciseMention next = there.get(i);
                if (before.isNamed() && next.isNamed() && isListed(before, next)) {
                    unite(owners.get(before), owners.get(next));
                }
            }
        }
    }

    /** Nothing but marks and a conjunction stands between. */
    private static boolean isListed(ExerciseMention before, ExerciseMention next) {
        Sentence sentence = next.sentence();
        boolean linked = next.from() > before.to();
        for (int i = before.to(); i < next.from(); i++) {
            boolean link = sentence.is(i, "punct")
                            && !UNLISTED.contains(sentence.token(i).text())
                    || sentence.isTagged(i, "CCONJ");
            linked = linked && link;
        }
        return linked;
    }

    private void unite(@Nullable Draft one, @Nullable Draft other) {
        if (one != null && other != null && one != other) {
            List<Draft> all = new ArrayList<>(group(one));
            group(other).stream().filter(draft -> !all.contains(draft)).forEach(all::add);
            all.forEach(draft -> groups.put(draft, all));
        }
    }

    /** Numbers of the sentences that may say something of an exercise: its mentions', its group's and its passages'. */
    List<Integer> sentencesOf(Draft draft) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Draft member : group(draft)) {
            found.addAll(sentences.getOrDefault(member, List.of()));
        }
        found.removeIf(at -> at < draft.first().at() && draft.first().at() > LEAD && !leads(at, draft));
        return List.copyOf(found);
    }

    private void readSentences() {
        for (int at = 0; at < passages.size(); at++) {
            Set<Draft> there = Collections.newSetFromMap(new IdentityHashMap<>());
            for (ExerciseMention mention : mentionsIn(at)) {
                there.add(owners.get(mention));
            }
            there.add(passages.get(at));
            for (Draft draft : there) {
                if (draft != null) {
                    sentences.computeIfAbsent(draft, d -> new ArrayList<>()).add(at);
                }
            }
        }
    }

    /** Mentions of exercises in a sentence. */
    List<ExerciseMention> mentionsIn(int at) {
        return mentions.getOrDefault(at, List.of());
    }

    /** All mentions that are names, whose numbers are no dates. */
    List<ExerciseMention> named() {
        return owners.keySet().stream().filter(ExerciseMention::isNamed).toList();
    }

    boolean isMentionedIn(int at) {
        return mentions.containsKey(at);
    }

    /** The exercise that a passage of a sentence is about; null where it is about none. */
    @Nullable
    Draft of(int at, Span span) {
        Draft opening = openings.get(at);
        List<ExerciseMention> there = mentionsIn(at).stream()
                .filter(mention -> BareEditions.reaches(mention, span))
                .filter(mention -> Insertions.isBeside(mention, span)
                        || !Insertions.isOtherEdition(mention, owners.get(mention), opening))
                .toList();
        ExerciseMention named = ClauseTopics.mention(span, there);
        if (named == null) {
            return passages.get(at);
        }
        boolean goesOn = opening != null && !isOfOtherForces(there.get(0)) && ClauseTopics.goesOn(span, there.get(0));
        return goesOn ? opening : owners.get(named);
    }

    /** "The fleet has twelve ships at sea; the exercise lasts until Friday": all of the sentence is about it. */
    private boolean isOfOtherForces(ExerciseMention mention) {
        Draft owner = owners.get(mention);
        return owner != null
                && owner.first() == mention
                && !mention.isNamed()
                && mention.reference() == ExerciseMention.Reference.DEFINITE;
    }

    /** The exercise that a sentence goes on with. */
    @Nullable
    Draft passage(int at) {
        return passages.get(at);
    }
}
