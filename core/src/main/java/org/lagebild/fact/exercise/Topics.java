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
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Which exercise a word of the text is about: that of the nearest mention, else that of the passage. */
final class Topics {
    /** Marks that end a list. */
    private static final String UNLISTED = "(:;.–—";

    private static final String CLAUSE_END = ";";

    private static final int LEAD = 4;
    private static final int TURN_WITHIN = 3;

    /** How many mentions more speak clearly for another exercise than the one that the text begins with. */
    private static final int CLEARLY = 3;

    private final ArticleView article;
    private final Map<Integer, List<ExerciseMention>> mentions = new HashMap<>();
    private final Map<ExerciseMention, Draft> owners = new IdentityHashMap<>();
    private final Map<Draft, List<Draft>> groups = new IdentityHashMap<>();
    private final Map<Draft, List<Integer>> sentences = new IdentityHashMap<>();
    /** Sentences that speak of other exercises than those found. */
    private final Set<Integer> others = new TreeSet<>();

    private final @Nullable Draft main;
    private final List<@Nullable Draft> passages = new ArrayList<>();

    /** What the text is about where a sentence begins. */
    private final List<@Nullable Draft> openings = new ArrayList<>();

    /** @param found all mentions, those that belong to no exercise too */
    Topics(ArticleView article, List<Draft> drafts, List<ExerciseMention> found) {
        this.article = article;
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

    /** A sentence without a mention goes on with the exercise before it; a new paragraph goes back to the main one. */
    private void readPassages() {
        Draft current = null;
        boolean turned = false;
        int paragraph = -1;
        for (int at = 0; at < article.sentences().size(); at++) {
            Sentence sentence = article.sentence(at);
            if (sentence.paragraph() != paragraph) {
                boolean isNew = article.isStampBefore(at) || article.isDigest();
                current = current == null || isNew ? null : main;
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
            }
            boolean aside = there.isEmpty() && (others.contains(at) || isOfOthers(sentence));
            passages.add(aside ? null : topic(sentence, current));
        }
        readLead();
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
        found.removeIf(at -> at < draft.first().at() && draft.first().at() > LEAD);
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
        List<ExerciseMention> there = mentionsIn(at).stream()
                .filter(mention -> BareEditions.reaches(mention, span))
                .toList();
        ExerciseMention nearest = Nearness.nearest(span, there);
        if (nearest == null) {
            return passages.get(at);
        }
        Draft opening = openings.get(at);
        return opening != null && isClauseBefore(span, nearest) ? opening : owners.get(nearest);
    }

    /** "Among them Danes; last year's had 10,000": a clause that ends before the mention goes on with what was said. */
    private static boolean isClauseBefore(Span span, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (int i = sentence.tokenAt(span.start()); i < mention.from(); i++) {
            if (sentence.token(i).text().equals(CLAUSE_END)) {
                return true;
            }
        }
        return false;
    }

    /** The exercise that a sentence goes on with. */
    @Nullable
    Draft passage(int at) {
        return passages.get(at);
    }
}
