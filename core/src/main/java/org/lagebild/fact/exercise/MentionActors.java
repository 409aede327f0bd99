package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** States and alliances that act in the exercise of a mention by the words around it. */
final class MentionActors {
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 6;
    private static final Set<String> ATTRIBUTES = Set.of("DET", "ADJ", "NOUN", "PROPN", "CCONJ");
    private static final int PARTNER_REACH = 4;
    private static final int LONGEST_PHRASE = 9;

    private final ArticleView article;

    MentionActors(ArticleView article) {
        this.article = article;
    }

    /** States and alliances that the noun phrase itself names: adjectives before it, the first parts of a compound. */
    Set<String> of(ExerciseMention mention) {
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
            codes.addAll(mention.strength() == Strength.VERB ? partners(mention) : Set.of());
        }
        return codes;
    }

    private static boolean isOfNounPhrase(Sentence sentence, int token) {
        return sentence.is(token, "hyphen")
                || sentence.isTagged(token, "ADJ")
                || sentence.isTagged(token, "PROPN")
                || sentence.isTagged(token, "CCONJ")
                || sentence.isTagged(token, "NOUN")
                || sentence.is(token, "country-adjective");
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
        if (mention.strength() == Strength.VERB || mention.reference() == Reference.OTHER) {
            return true;
        }
        return isOwned(mention, WORDS_BEFORE) || Introductions.isObject(mention);
    }

    /** Whether one of so many words before it says that it is somebody's own: "its exercise". */
    static boolean isOwned(ExerciseMention mention, int words) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - words); i--) {
            if (mention.sentence().is(i, "mark-own")) {
                return true;
            }
        }
        return false;
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

    Set<String> codes(Span span) {
        Set<String> codes = new TreeSet<>();
        for (Actor actor : article.actorsIn(span)) {
            if (actor.code() != null && !actor.fictional()) {
                codes.add(actor.code());
            }
        }
        return codes;
    }
}
