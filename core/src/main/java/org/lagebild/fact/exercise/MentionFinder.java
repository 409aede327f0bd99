package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Clauses;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds everything in an article that may speak of an exercise, in the order of the text. */
final class MentionFinder {
    private static final String VERB = "VERB";
    /** What the rules call other editions. */
    private static final Map<String, Reference> EDITIONS =
            Map.of("earlier", Reference.EARLIER, "next", Reference.NEXT, "further", Reference.OTHER);

    private final RuleSet rules;
    private final NameReader names;

    MentionFinder(LanguagePack language) {
        this.rules = language.rules("exercises");
        this.names = new NameReader();
    }

    List<ExerciseMention> find(ArticleView article) {
        List<ExerciseMention> found = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            found.addAll(inSentence(article, i));
        }
        found = OpenNames.settle(article, found);
        if (found.isEmpty()) {
            return found;
        }
        NameBook book = NameBook.of(found, article.yearPublished());
        found.replaceAll(mention -> mention.reference() == Reference.EARLIER ? book.named(mention) : mention);
        found.addAll(book.further(article, found));
        found.addAll(BareEditions.in(article, found));
        found.sort(Comparator.comparingInt(ExerciseMention::at).thenComparingInt(ExerciseMention::from));
        return found;
    }

    private List<ExerciseMention> inSentence(ArticleView article, int at) {
        Sentence sentence = article.sentence(at);
        List<RuleMatch> matches = rules.all(sentence);
        List<Sentence.Hit> vetoes = vetoes(sentence);
        List<ExerciseMention> found = new ArrayList<>(names.read(article, at, matches, vetoes));
        addWords(sentence, at, "exercise.strong", Strength.STRONG, matches, vetoes, found);
        addPhrases(at, matches, found);
        addWords(sentence, at, "exercise.medium", Strength.MEDIUM, matches, vetoes, found);
        addWords(sentence, at, "exercise.series", Strength.MEDIUM, matches, vetoes, found);
        addWords(sentence, at, ExerciseMention.EDITION, Strength.MEDIUM, matches, vetoes, found);
        addWords(sentence, at, "exercise.weak", Strength.WEAK, matches, vetoes, found);
        addWords(sentence, at, "exercise.leg", Strength.WEAK, matches, vetoes, found);
        addWords(sentence, at, "exercise.deed", Strength.WEAK, matches, vetoes, found);
        addWords(sentence, at, "exercise-verb", Strength.VERB, matches, vetoes, found);
        found.removeIf(mention -> isPractised(mention, found));
        found.replaceAll(mention -> reference(mention, matches));
        addOthers(at, matches, found);
        return found;
    }

    /** "They had practised landings": what is practised is told by the verb of its clause. */
    private static boolean isPractised(ExerciseMention mention, List<ExerciseMention> found) {
        Sentence sentence = mention.sentence();
        Clauses clauses = Clauses.of(sentence);
        return mention.strength() == Strength.WEAK
                && sentence.is(mention.to() - 1, "exercise.deed")
                && found.stream()
                        .anyMatch(verb -> verb.strength() == Strength.VERB
                                && clauses.at(verb.from()) == clauses.at(mention.from()));
    }

    /**
     * False friends, but for those that are a part of a longer word that means an exercise: a live-fire drill is no
     * fire drill.
     */
    private static List<Sentence.Hit> vetoes(Sentence sentence) {
        List<Sentence.Hit> words = sentence.terms("exercise");
        return sentence.terms("not-exercise").stream()
                .filter(veto -> words.stream().noneMatch(word -> isInside(veto, word)))
                .toList();
    }

    private static boolean isInside(Sentence.Hit veto, Sentence.Hit word) {
        int more = word.length() - veto.length();
        return (more > 0 || more == 0 && word.length() > 1) && word.from() <= veto.from() && veto.to() <= word.to();
    }

    private static ExerciseMention reference(ExerciseMention mention, List<RuleMatch> matches) {
        return matches.stream()
                .filter(match -> EDITIONS.containsKey(match.type()) && mention.overlaps(match.from(), match.to()))
                .findFirst()
                .map(match -> mention.referring(Objects.requireNonNull(EDITIONS.get(match.type()))))
                .orElse(mention);
    }

    /** Words that mean another edition without any word for an exercise: "last time, in 2022", "a follow-up". */
    private static void addOthers(int at, List<RuleMatch> matches, List<ExerciseMention> found) {
        for (RuleMatch match : matches) {
            Reference reference = EDITIONS.get(match.type());
            if (reference != null && found.stream().noneMatch(mention -> mention.overlaps(match.from(), match.to()))) {
                found.add(new ExerciseMention(
                        match.sentence(),
                        at,
                        match.from(),
                        match.to(),
                        Strength.MEDIUM,
                        reference,
                        null,
                        false,
                        match.rule().name()));
            }
        }
    }

    /** Several words that mean an exercise only together: "checks the combat readiness of". */
    private static void addPhrases(int at, List<RuleMatch> matches, List<ExerciseMention> found) {
        for (RuleMatch match : matches) {
            if (match.type().equals("phrase")
                    && found.stream().noneMatch(mention -> mention.overlaps(match.from(), match.to()))) {
                found.add(new ExerciseMention(
                        match.sentence(),
                        at,
                        match.from(),
                        match.to(),
                        Strength.STRONG,
                        References.of(match.sentence(), match.from()),
                        null,
                        false,
                        match.rule().name()));
            }
        }
    }

    private static void addWords(
            Sentence sentence,
            int at,
            String lexiconClass,
            Strength strength,
            List<RuleMatch> matches,
            List<Sentence.Hit> vetoes,
            List<ExerciseMention> found) {
        List<Sentence.Hit> hits = new ArrayList<>(sentence.terms(lexiconClass));
        hits.sort(Comparator.comparingInt(Sentence.Hit::length).reversed());
        for (Sentence.Hit hit : hits) {
            if (isFree(hit, found)
                    && (strength == Strength.STRONG || !isCivil(sentence, hit))
                    && vetoes.stream().noneMatch(veto -> isVeto(veto, hit))
                    && isRightWord(sentence, hit, strength)) {
                if (matches.stream().noneMatch(match -> isGeneric(match, hit))) {
                    found.add(word(sentence, at, hit, strength));
                }
            }
        }
    }

    /** A longer term holds against a shorter one inside it: a live-fire drill is no fire drill. */
    private static boolean isVeto(Sentence.Hit veto, Sentence.Hit hit) {
        boolean inside = veto.from() >= hit.from() && veto.to() <= hit.to() && veto.length() < hit.length();
        return hit.overlaps(veto) && !inside;
    }

    /** Who is no soldier does something in a sentence without soldiers. */
    private static boolean isCivil(Sentence sentence, Sentence.Hit word) {
        return sentence.terms("civil").stream()
                        .anyMatch(hit -> !sentence.is(hit.from(), "civil.weak") && !hit.overlaps(word))
                && sentence.terms("military").isEmpty()
                && sentence.terms("armed").isEmpty()
                && sentence.mentions("Actor").isEmpty();
    }

    private static boolean isGeneric(RuleMatch match, Sentence.Hit hit) {
        return match.type().equals("generic") && match.from() <= hit.from() && hit.to() <= match.to();
    }

    private static boolean isFree(Sentence.Hit hit, List<ExerciseMention> found) {
        return found.stream().noneMatch(mention -> mention.overlaps(hit.from(), hit.to()));
    }

    /**
     * A noun that the tagger takes for a verb is none, and the other way round; the edition “Daily News” is a paper.
     */
    private static boolean isRightWord(Sentence sentence, Sentence.Hit hit, Strength strength) {
        if (sentence.is(hit.from(), ExerciseMention.EDITION)
                && hit.to() < sentence.size()
                && sentence.is(hit.to(), "quote")) {
            return false;
        }
        if (hit.length() > 1) {
            return true;
        }
        return strength == Strength.VERB
                ? sentence.isTagged(hit.from(), VERB)
                : strength == Strength.STRONG
                        || !sentence.isTagged(hit.from(), VERB)
                        || isMistakenVerb(sentence, hit.from());
    }

    /** "Fleet manoeuvres off Oman ended": where its clause has a finite verb behind it a noun is no verb. */
    private static boolean isMistakenVerb(Sentence sentence, int at) {
        if (!sentence.token(at).word().can("NOMINAL")) {
            return false;
        }
        for (int i = at + 1; i < sentence.size() && !sentence.is(i, "punct") && !sentence.is(i, "clause.and"); i++) {
            if (Clauses.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static ExerciseMention word(Sentence sentence, int at, Sentence.Hit hit, Strength strength) {
        boolean plural =
                strength != Strength.VERB && sentence.token(hit.to() - 1).word().can("PLUR");
        Reference reference = strength == Strength.VERB ? Reference.NONE : References.of(sentence, hit.from());
        String rule = "exercise-word." + strength.name().toLowerCase(Locale.ROOT);
        return new ExerciseMention(sentence, at, hit.from(), hit.to(), strength, reference, null, plural, rule);
    }
}
