package org.lagebild.annotation.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/**
 * Decides whether the name of a state or capital says where something is or who acts. All stay in the article's lists;
 * over the sentence only what the name is used as is laid.
 */
final class PlaceUse {
    private static final String COUNTRY = "country";
    private static final String CAPITAL = "capital-city";
    private static final String WHERE = "place-preposition";
    private static final String STRONG = "strong";
    private static final int WIDEST_GAP = 4;

    /** Lays actors and places over the sentence as what they are used; gives the actors that act. */
    List<FoundActor> layOver(Sentence sentence, ActorFinder.Found found, List<FoundPlace> places) {
        Set<FoundActor> onlyWhere = new HashSet<>();
        boolean before = false;
        int behind = 0;
        for (FoundPlace place : places) {
            FoundActor actor = actorOver(place, found.actors());
            boolean isWhere = isWhere(sentence, place.from()) || before && isListed(sentence, behind, place.from());
            if (actor != null && isBareState(actor, place) && (isWhere || isOtherPlace(actor, place))) {
                onlyWhere.add(actor);
            }
            if (!isAtBorder(place, found) && (actor == null || onlyWhere.contains(actor))) {
                place.layOverSentence();
            }
            before = isWhere;
            behind = place.to();
        }
        List<FoundActor> acting = found.actors().stream()
                .filter(actor -> !onlyWhere.contains(actor))
                .toList();
        acting.forEach(FoundActor::layOverSentence);
        return acting;
    }

    private static boolean isAtBorder(FoundPlace place, ActorFinder.Found found) {
        return found.borders().stream().anyMatch(border -> place.isCovered(border.from(), border.to()));
    }

    /** "Lebanon" is no state in "Lebanon, Pennsylvania". */
    private static boolean isOtherPlace(FoundActor actor, FoundPlace place) {
        String country = place.place().country();
        return isBareState(actor, place)
                && country != null
                && !country.equals(actor.actor().code());
    }

    private static boolean isBareState(FoundActor actor, FoundPlace place) {
        return actor.actor().kind() == Actor.Kind.STATE && place.isCovered(actor.from(), actor.to());
    }

    private static @Nullable FoundActor actorOver(FoundPlace place, List<FoundActor> actors) {
        for (FoundActor actor : actors) {
            if (place.isCovered(actor.from(), actor.to())) {
                return actor;
            }
        }
        return null;
    }

    /** Behind a preposition of place, perhaps with an article or adjective between. */
    private static boolean isWhere(Sentence sentence, int from) {
        for (int i = from - 1; i >= 0 && i >= from - WIDEST_GAP; i--) {
            if (sentence.is(i, WHERE)) {
                boolean where = STRONG.equals(sentence.value(i, WHERE)) || isOnIsland(sentence, i, from);
                return !(i < from - 1 && isRelative(sentence, from)) && where;
            }
            if (!sentence.is(i, "container-filler") && !isOfPlaceNoun(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** "In the port of Djibouti", "in Rwanda's capital Kigali". */
    private static boolean isOfPlaceNoun(Sentence sentence, int at) {
        return sentence.is(at, "place-noun")
                || sentence.is(at, "name-joint")
                || sentence.is(at, COUNTRY)
                || !sentence.token(at).spaceBefore()
                        && sentence.token(at).text().startsWith("'");
    }

    /** "Auf Zypern", "on Guam": what leads to a state of islands only. */
    private static boolean isOnIsland(Sentence sentence, int preposition, int from) {
        boolean rests = preposition == from - 1 || !sentence.is(preposition + 1, "goal-article");
        return rests && sentence.is(preposition, "island-preposition") && sentence.is(from, "island-state");
    }

    /** "An der Polen teilnimmt": a neuter name takes no article, so the word before it is a pronoun. */
    private static boolean isRelative(Sentence sentence, int from) {
        Word word = sentence.token(from).word();
        return sentence.is(from - 1, "town-blocker")
                && word.can("NEUT")
                && !word.can("FEM")
                && !word.can("MASC")
                && !word.can("PLUR");
    }

    /** "in Poland, Lithuania and Latvia": the list is within the same preposition. */
    private static boolean isListed(Sentence sentence, int from, int to) {
        if (to - from > WIDEST_GAP || to <= from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, "list-joint") && !sentence.is(i, "container-filler")) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlaceName(Sentence sentence, FoundActor actor) {
        return isPlaceName(sentence, actor.from(), actor.to());
    }

    /** Whether exactly these tokens are the name of a state or its capital, not an adjective or its people. */
    static boolean isPlaceName(Sentence sentence, int from, int to) {
        return isTerm(sentence, from, to, COUNTRY) || isTerm(sentence, from, to, CAPITAL);
    }

    private static boolean isTerm(Sentence sentence, int from, int to, String list) {
        return sentence.termsAt(from, list).stream().anyMatch(hit -> hit.to() == to);
    }
}
