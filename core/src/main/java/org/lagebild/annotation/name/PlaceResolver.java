package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;

/**
 * Chooses what each name of an article means: by size, by what the text says it lies in, by the states it speaks of and
 * by what is near. One name means one thing in one article.
 */
final class PlaceResolver {
    private static final double LIES_IN = 6;
    private static final double LIES_IN_NEARBY = 2;
    private static final double MOST_FOR_COUNTRY = 2.5;
    private static final double MOST_FOR_ADMIN = 2.2;
    private static final double NEAR = 1.2;
    private static final double NEAR_KM = 250;
    private static final double SAID_BY_NOUN = 3;
    private static final double ROOM = 1.3;
    private static final double LISTED_WITH_STATES = 2.5;
    private static final int ROUNDS = 2;

    /** What each toponym means, with the reason; toponyms in the order given. */
    List<Resolved> resolve(List<Toponym> toponyms, Map<String, Integer> states) {
        Map<String, List<Toponym>> byName = new LinkedHashMap<>();
        for (Toponym toponym : toponyms) {
            byName.computeIfAbsent(key(toponym), name -> new ArrayList<>()).add(toponym);
        }
        Map<Toponym, Toponym> containers = containers(toponyms);
        Set<Toponym> amongStates = amongStates(toponyms);
        Map<String, Choice> chosen = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Context context = new Context(states, byName, chosen);
            Map<String, Choice> next = new HashMap<>();
            byName.forEach(
                    (name, mentions) -> next.put(name, choose(name, mentions, containers, amongStates, context)));
            chosen = next;
        }
        Context last = new Context(states, byName, chosen);
        List<Resolved> resolved = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            Choice choice = chosen.get(key(toponym));
            if (choice != null && (!toponym.bySound() || last.speaksOf(choice.sense(), key(toponym)))) {
                resolved.add(new Resolved(toponym, choice.sense(), choice.reason()));
            }
        }
        return resolved;
    }

    private static String key(Toponym toponym) {
        return toponym.senses().isEmpty()
                ? toponym.name().toLowerCase(Locale.ROOT)
                : toponym.name().toLowerCase(Locale.ROOT) + toponym.senses().size();
    }

    /** "Lebanon, Pennsylvania", "Brest in der Bretagne": the second says where the first lies. */
    private static Map<Toponym, Toponym> containers(List<Toponym> toponyms) {
        Map<Toponym, Toponym> containers = new HashMap<>();
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            if (inner.sentence() == outer.sentence() && isJoint(inner.sentence(), inner.to(), outer.from())) {
                containers.put(inner, outer);
            }
        }
        return containers;
    }

    /** "Turkey, Romania and Georgia": what is listed with states is one. */
    private static Set<Toponym> amongStates(List<Toponym> toponyms) {
        Set<Toponym> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym one = toponyms.get(i);
            Toponym other = toponyms.get(i + 1);
            if (one.sentence() == other.sentence() && isListed(one.sentence(), one.to(), other.from())) {
                addIf(isState(other), one, found);
                addIf(isState(one), other, found);
            }
        }
        return found;
    }

    private static void addIf(boolean neighbourIsState, Toponym toponym, Set<Toponym> found) {
        if (neighbourIsState && toponym.isAmbiguous()) {
            found.add(toponym);
        }
    }

    private static boolean isState(Toponym toponym) {
        return !toponym.isAmbiguous() && toponym.senses().get(0).isCountry();
    }

    private static boolean isListed(Sentence sentence, int from, int to) {
        return to > from
                && to - from <= 2
                && sentence.is(from, "list-joint")
                && !sentence.is(from, "place-preposition")
                && (to - from == 1 || sentence.is(from + 1, "container-filler"));
    }

    private static boolean isJoint(Sentence sentence, int from, int to) {
        if (to == from) {
            return true;
        }
        if (to - from > 3 || !sentence.is(from, "container-joint")) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!sentence.is(i, "container-filler")) {
                return false;
            }
        }
        return true;
    }

    private static Choice choose(
            String name,
            List<Toponym> mentions,
            Map<Toponym, Toponym> containers,
            Set<Toponym> amongStates,
            Context context) {
        List<Sense> senses = mentions.get(0).senses();
        if (senses.size() == 1) {
            return new Choice(senses.get(0), Reason.ONLY);
        }
        Choice best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Sense sense : senses) {
            double inside = containerScore(sense, mentions, containers);
            double around = context.score(name, sense);
            double listed =
                    sense.isCountry() && mentions.stream().anyMatch(amongStates::contains) ? LISTED_WITH_STATES : 0;
            double score = sense.weight() + inside + around + listed + nounScore(sense, mentions);
            if (score > most) {
                most = score;
                best = new Choice(sense, inside > 0 ? Reason.LIES_IN : around > 0.5 ? Reason.CONTEXT : Reason.LARGEST);
            }
        }
        return best == null ? new Choice(senses.get(0), Reason.LARGEST) : best;
    }

    private static double containerScore(Sense sense, List<Toponym> mentions, Map<Toponym, Toponym> containers) {
        double best = 0;
        for (Toponym mention : mentions) {
            Toponym outer = containers.get(mention);
            if (outer != null && outer.senses().stream().anyMatch(sense::liesIn)) {
                best = Math.max(best, LIES_IN);
            } else if (outer != null && outer.senses().stream().anyMatch(o -> isWithin(sense, o))) {
                best = Math.max(best, LIES_IN_NEARBY);
            }
        }
        return best;
    }

    /** "State Georgia", "state of Georgia". */
    private static @Nullable String nounBefore(Sentence sentence, int from) {
        int at = from - 1;
        while (at > from - 3 && at > 0 && sentence.is(at, "container-filler")) {
            at--;
        }
        return at < 0 ? null : sentence.value(at, "place-noun");
    }

    /** Regions are no circles: their radius with some room, or at least the same state. */
    private static boolean isWithin(Sense sense, Sense outer) {
        Double radius = outer.radiusKm();
        boolean sameState = outer.country() != null && outer.country().equals(sense.country());
        return !outer.isCity() && (sameState || radius != null && sense.distanceKm(outer) <= ROOM * radius);
    }

    /** "The state of Georgia", "the city of Luga": what kind of place the noun before the name says. */
    private static double nounScore(Sense sense, List<Toponym> mentions) {
        return mentions.stream().anyMatch(mention -> fitsNoun(sense, mention)) ? SAID_BY_NOUN : 0;
    }

    private static boolean fitsNoun(Sense sense, Toponym mention) {
        String noun = nounBefore(mention.sentence(), mention.from());
        return noun != null && (noun.equals(Sense.CITY) ? sense.isCity() : !sense.isCity() && !sense.isCountry());
    }

    /** Why a sense was chosen. */
    enum Reason {
        ONLY,
        LIES_IN,
        CONTEXT,
        LARGEST;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A toponym with its meaning. */
    record Resolved(Toponym toponym, Sense sense, Reason reason) {}

    private record Choice(Sense sense, Reason reason) {}

    /** What the rest of the article speaks of. */
    private static final class Context {
        private final Map<String, Double> countries = new HashMap<>();
        private final Map<String, Double> admins = new HashMap<>();
        private final Map<String, List<Toponym>> byName;
        private final Map<String, Choice> chosen;

        Context(Map<String, Integer> states, Map<String, List<Toponym>> byName, Map<String, Choice> chosen) {
            this.byName = byName;
            this.chosen = chosen;
            states.forEach((code, count) -> countries.merge(code, (double) count, Double::sum));
            byName.forEach((name, mentions) -> count(name, mentions, 1));
        }

        private void count(String name, List<Toponym> mentions, int sign) {
            Sense sense = sure(name, mentions);
            if (sense != null) {
                add(countries, sense.country(), sign * mentions.size());
                add(admins, sense.admin(), sign * mentions.size());
                if (!sense.isCity()) {
                    add(admins, sense.id(), sign * mentions.size());
                }
            }
        }

        private static void add(Map<String, Double> counts, @Nullable String key, double amount) {
            if (key != null) {
                counts.merge(key, amount, Double::sum);
            }
        }

        private @Nullable Sense sure(String name, List<Toponym> mentions) {
            List<Sense> senses = mentions.get(0).senses();
            Choice choice = chosen.get(name);
            return senses.size() == 1 ? senses.get(0) : choice == null ? null : choice.sense();
        }

        double score(String name, Sense sense) {
            Choice own = chosen.get(name);
            int self = own != null ? byName.getOrDefault(name, List.of()).size() : 0;
            double country = share(
                    countries, sense.country(), own != null && same(own.sense().country(), sense.country()) ? self : 0);
            double admin =
                    share(admins, sense.admin(), own != null && same(own.sense().admin(), sense.admin()) ? self : 0);
            return Math.min(MOST_FOR_COUNTRY, country) + Math.min(MOST_FOR_ADMIN, admin) + near(name, sense);
        }

        /** Whether the state of a sense is named beside this name. */
        boolean speaksOf(Sense sense, String name) {
            int self = byName.getOrDefault(name, List.of()).size();
            return sense.country() == null || countries.getOrDefault(sense.country(), 0.0) > self;
        }

        private static boolean same(@Nullable String a, @Nullable String b) {
            return a != null && a.equals(b);
        }

        private static double share(Map<String, Double> counts, @Nullable String key, double without) {
            double count = key == null ? 0 : counts.getOrDefault(key, 0.0) - without;
            return count <= 0 ? 0 : Math.log(1 + count) / Math.log(2) * 1.1;
        }

        private double near(String name, Sense sense) {
            double best = 0;
            for (Map.Entry<String, List<Toponym>> other : byName.entrySet()) {
                Sense sure = other.getKey().equals(name) ? null : sure(other.getKey(), other.getValue());
                if (sure != null && sure.isCity()) {
                    best = Math.max(best, NEAR * Math.exp(-sense.nearbyKm(sure) / NEAR_KM));
                }
            }
            return best;
        }
    }
}
