package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Mention;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Turns what the rules take for named exercises into mentions, and drops what only looks like a name. */
final class NameReader {
    private static final String NAME = "name";
    private static final String LOOSE = "name.loose";
    /** A name that a list of exercises has and that means nothing else. */
    private static final String KNOWN = "name.known";

    private static final String OPEN = "name.open";
    /** A name in quotation marks behind a word such as "codename", whatever is in it. */
    private static final String CALLED = "name.open.called";

    /** The value of words that name something else only where a name begins with them. */
    private static final String FIRST = "first";

    private static final Pattern BREAKS = Pattern.compile("\\s+");
    private static final int MOST_LETTERS = 60;

    List<ExerciseMention> read(ArticleView article, int at, List<RuleMatch> matches, List<Sentence.Hit> vetoes) {
        List<RuleMatch> named = new ArrayList<>();
        for (RuleMatch match : matches) {
            if (isName(match) && vetoes.stream().noneMatch(veto -> touches(veto, match)) && holds(article, match)) {
                named.add(match);
            }
        }
        return withoutOverlap(named).stream()
                .map(match -> mention(at, match, article.yearPublished()))
                .toList();
    }

    /** The longest ones; open names only where nothing surer stands, and likely ones last. */
    private static List<RuleMatch> withoutOverlap(List<RuleMatch> named) {
        List<RuleMatch> kept = new ArrayList<>(
                RuleSet.longest(named.stream().filter(match -> !isOpen(match)).toList()));
        addFree(kept, named, match -> isOpen(match) && !isLikely(match));
        addFree(kept, named, match -> isOpen(match) && isLikely(match));
        return kept;
    }

    private static void addFree(List<RuleMatch> kept, List<RuleMatch> named, Predicate<RuleMatch> kind) {
        for (RuleMatch match : RuleSet.longest(named.stream().filter(kind).toList())) {
            if (kept.stream().noneMatch(other -> other.from() < match.to() && match.from() < other.to())) {
                kept.add(match);
            }
        }
    }

    private static boolean isLikely(RuleMatch match) {
        return match.rule().name().endsWith(ExerciseMention.LIKELY);
    }

    private static boolean isOpen(RuleMatch match) {
        return match.type().equals(OPEN) || match.type().equals(CALLED);
    }

    private static boolean isName(RuleMatch match) {
        return match.type().equals(NAME) || match.type().startsWith(NAME + ".");
    }

    private static boolean touches(Sentence.Hit veto, RuleMatch match) {
        return veto.from() < match.to() && match.from() < veto.to();
    }

    private static boolean holds(ArticleView article, RuleMatch match) {
        Sentence.Hit name = match.capture("n");
        if (name == null || match.sentence().span(name.from(), name.to()).length() > MOST_LETTERS) {
            return false;
        }
        if (match.type().equals(CALLED)) {
            return !Headlines.isTitleCase(match.sentence());
        }
        if (isOpen(match)) {
            return isLikely(match) && series(match.sentence(), name) != null
                    || isNobody(article, match.sentence(), name);
        }
        if (match.type().equals(KNOWN)
                || isSeries(article, match.sentence(), name)
                || isQuoted(match.sentence(), name)) {
            return true;
        }
        return !Headlines.isTitleCase(match.sentence())
                && (isTitled(match) || !isOtherName(article, match.sentence(), name))
                && (!match.type().equals(LOOSE) || isUnknownName(match.sentence(), name));
    }

    /** "Exercise Red Oak": where nouns are small, a large word for an exercise belongs to the name behind it. */
    private static boolean isTitled(RuleMatch match) {
        Sentence sentence = match.sentence();
        return match.from() > 0
                && sentence.is(match.from(), "capital")
                && sentence.is(match.from(), "exercise")
                && !sentence.language().settings().flag("compounds");
    }

    /** Whether no actor, place or force has any part in the name. */
    private static boolean isNobody(ArticleView article, Sentence sentence, Sentence.Hit name) {
        Span span = sentence.span(name.from(), name.to());
        boolean known = !article.actorsIn(span).isEmpty()
                || article.placesIn(span).stream().anyMatch(place -> !isAttribute(place.span(), sentence, name));
        return !known && !Headlines.isTitleCase(sentence) && hasNoForce(sentence, name) && !isOfThings(sentence, name);
    }

    /** A sea or a region before the last word: the Baltic of "Baltic Shield". */
    private static boolean isAttribute(Span place, Sentence sentence, Sentence.Hit name) {
        int last = name.to() - 1;
        while (last > name.from() && !sentence.is(last, "letters")) {
            last--;
        }
        return place.end() <= sentence.token(last).span().start();
    }

    /** "Task Force 66", "the Security Forum": what is no exercise has such words in its name. */
    private static boolean isOfThings(Sentence sentence, Sentence.Hit name) {
        return sentence.terms("name-of-else").stream()
                .anyMatch(term -> term.overlaps(name) && (!FIRST.equals(term.value()) || term.from() == name.from()));
    }

    /** Whether it is the name of a series, and not a place that holds one: the East of the Far East. */
    private static boolean isSeries(ArticleView article, Sentence sentence, Sentence.Hit name) {
        boolean place = isPart(sentence, name, "series-ambiguous") && isOtherName(article, sentence, name);
        return series(sentence, name) != null && !place;
    }

    private static boolean isQuoted(Sentence sentence, Sentence.Hit name) {
        return name.from() > 0
                && sentence.is(name.from() - 1, "quote")
                && name.to() < sentence.size()
                && sentence.is(name.to(), "quote");
    }

    /** Whether places, actors and times alone make up what looks like a name. */
    private static boolean isOtherName(ArticleView article, Sentence sentence, Sentence.Hit name) {
        Span span = sentence.span(name.from(), name.to());
        List<Mention> others = new ArrayList<>(article.actorsIn(span));
        others.addAll(article.placesIn(span));
        others.addAll(article.timesIn(span));
        for (int i = name.from(); i < name.to(); i++) {
            Span token = sentence.token(i).span();
            if (sentence.is(i, "letters")
                    && others.stream().noneMatch(other -> other.span().contains(token))
                    && !sentence.is(i, "country")
                    && !sentence.is(i, "country-adjective")
                    && !sentence.is(i, "alliance")
                    && !sentence.is(i, "military")) {
                return false;
            }
        }
        return true;
    }

    /** A loose name must not hold words of armed forces or states at all. */
    private static boolean isUnknownName(Sentence sentence, Sentence.Hit name) {
        return name.from() > 0 && hasNoForce(sentence, name);
    }

    private static boolean hasNoForce(Sentence sentence, Sentence.Hit name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (sentence.is(i, "military")
                    || sentence.is(i, "country")
                    || sentence.is(i, "country-adjective")
                    || sentence.is(i, "alliance")
                    || sentence.is(i, "domain")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the editions of its series are counted, so that two digits are no year. */
    private static boolean isNumbered(Sentence sentence, Sentence.Hit name) {
        return sentence.terms("series-numbered").stream()
                .anyMatch(hit -> hit.from() < name.to() && hit.to() > name.from());
    }

    private static ExerciseMention mention(int at, RuleMatch match, @Nullable Integer published) {
        Sentence sentence = match.sentence();
        Sentence.Hit name = Objects.requireNonNull(match.capture("n"));
        String printed = BREAKS.matcher(sentence.words(name.from(), name.to())).replaceAll(" ");
        String word = countingWord(sentence, name);
        String counted = word == null ? printed : printed.substring(0, printed.length() - word.length());
        ExerciseName read = new ExerciseName(
                printed,
                Edition.core(counted),
                series(sentence, name, match),
                isNumbered(sentence, name) ? Edition.numbered(counted) : Edition.of(counted, published),
                word == null ? Edition.round(printed) : word,
                isPart(sentence, name));
        return new ExerciseMention(
                sentence,
                at,
                match.from(),
                match.to(),
                isOpen(match) ? Strength.OPEN : Strength.NAMED,
                References.of(sentence, match.from()),
                read,
                false,
                match.rule().name());
    }

    /**
     * The last word of a name of three words or more where such words tell the exercises of a row apart: Red Storm
     * Bravo.
     */
    private static @Nullable String countingWord(Sentence sentence, Sentence.Hit name) {
        int last = name.to() - 1;
        return name.to() - name.from() > 2 && sentence.is(last, "edition-name")
                ? sentence.token(last).text()
                : null;
    }

    /** The series of the name, or that of a short form in parentheses behind it. */
    private static @Nullable String series(Sentence sentence, Sentence.Hit name, RuleMatch match) {
        String found = isLonger(sentence, name) ? null : series(sentence, name);
        boolean behind =
                name.to() < match.to() && sentence.token(name.to()).text().equals("(");
        return found == null && behind ? longest(sentence.terms("series"), name.to(), match.to()) : found;
    }

    /** "Peace and Friendship 2018": an ordinary word that also names a series is only one of the name's words. */
    private static boolean isLonger(Sentence sentence, Sentence.Hit name) {
        List<Sentence.Hit> inside = sentence.terms("series-ambiguous").stream()
                .filter(term -> term.from() >= name.from() && term.to() <= name.to())
                .toList();
        return longest(sentence.terms("series"), name.from(), name.to()) == null
                && inside.stream().noneMatch(term -> term.length() > 1)
                && inside.stream().anyMatch(term -> IntStream.range(name.from(), name.to())
                        .anyMatch(i -> (i < term.from() || i >= term.to()) && isWord(sentence, i)));
    }

    private static boolean isWord(Sentence sentence, int i) {
        return sentence.is(i, "letters")
                && sentence.is(i, "capital")
                && !sentence.is(i, "exercise")
                && !sentence.is(i, "roman")
                && !sentence.is(i, "edition-name")
                && sentence.mentions("Actor").stream().noneMatch(hit -> hit.from() <= i && i < hit.to());
    }

    /** The series that a term inside the name stands for. */
    static @Nullable String series(Sentence sentence, Sentence.Hit name) {
        String found = longest(sentence.terms("series"), name.from(), name.to());
        return found != null ? found : longest(sentence.terms("series-ambiguous"), name.from(), name.to());
    }

    /** Whether a term is only a part of the name: the East of the Far East. */
    private static boolean isPart(Sentence sentence, Sentence.Hit name, String lexiconClass) {
        return longest(sentence.terms("series"), name.from(), name.to()) == null
                && sentence.terms(lexiconClass).stream()
                        .anyMatch(term -> term.from() > name.from() && term.to() == name.to());
    }

    private static boolean isPart(Sentence sentence, Sentence.Hit name) {
        return longest(sentence.terms("series.part"), name.from(), name.to()) != null;
    }

    private static @Nullable String longest(List<Sentence.Hit> terms, int from, int to) {
        Sentence.Hit best = null;
        for (Sentence.Hit term : terms) {
            boolean inside = term.from() >= from && term.to() <= to;
            if (inside && (best == null || term.length() > best.length())) {
                best = term;
            }
        }
        return best == null ? null : best.value();
    }
}
