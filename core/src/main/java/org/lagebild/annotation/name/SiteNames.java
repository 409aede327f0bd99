package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Token;

/**
 * Names of training areas and bases: a name beside a word for such a place is the place itself, and one that no list
 * knows is kept without a point.
 */
final class SiteNames {
    private static final String NOUN = "site-noun";
    private static final String OTHER_NOUN = "place-noun";
    private static final int LONGEST_NAME = 3;

    private final Senses senses;
    private final TownGate gate;

    SiteNames(Senses senses, TownGate gate) {
        this.senses = senses;
        this.gate = gate;
    }

    /** The names of a sentence with those beside a word for a site widened and added. */
    List<Toponym> complete(Sentence sentence, List<Toponym> names, BitSet taken) {
        List<Sentence.Hit> nouns = sentence.terms(NOUN);
        List<Sentence.Hit> others = sentence.terms(OTHER_NOUN);
        if (nouns.isEmpty() && others.isEmpty()) {
            return names;
        }
        List<Toponym> all = new ArrayList<>(names);
        for (Sentence.Hit noun : nouns) {
            Toponym site = isWithin(noun, all) ? null : beside(sentence, noun, all, taken);
            if (site != null) {
                all.removeIf(name -> name.from() < site.to() && site.from() < name.to());
                all.add(site);
            }
        }
        others.forEach(noun -> addUnknown(sentence, noun, all, taken));
        others.forEach(noun -> addBefore(sentence, noun, all, taken));
        all.sort(Comparator.comparingInt(Toponym::from));
        return all;
    }

    /** "Fort Irwin": a name that is known with the word for a site in it. */
    private static boolean isWithin(Sentence.Hit noun, List<Toponym> names) {
        return names.stream()
                .anyMatch(name -> name.from() <= noun.from()
                        && noun.to() <= name.to()
                        && name.to() - name.from() > noun.length());
    }

    /** "The village of Kransevo": a place that no table knows. */
    private void addUnknown(Sentence sentence, Sentence.Hit noun, List<Toponym> all, BitSet taken) {
        int from = noun.to();
        if (from < sentence.size() && sentence.is(from, "name-joint")) {
            from++;
        } else if (!gate.knowsWords()) {
            return;
        }
        int to = from;
        while (to < sentence.size() && to - from < LONGEST_NAME && isNamePart(sentence, to, taken)) {
            to++;
        }
        int start = from;
        int end = to;
        if (to > from && all.stream().noneMatch(name -> name.from() < end && start < name.to())) {
            all.add(new Toponym(sentence, from, to, List.of(named(noun)), true, false));
        }
    }

    /** "In Turkana county": a name right before a word for such a place. */
    private void addBefore(Sentence sentence, Sentence.Hit noun, List<Toponym> all, BitSet taken) {
        int start = noun.from();
        while (start > 0 && noun.from() - start < LONGEST_NAME && isNamePart(sentence, start - 1, taken)) {
            start--;
        }
        int from = start;
        boolean named = from > 0 && from < noun.from() && sentence.is(noun.from(), "lower");
        if (named && all.stream().noneMatch(name -> name.from() < noun.to() && from < name.to())) {
            Senses.Towns towns = senses.towns(sentence.words(from, noun.from()));
            List<Sense> meant = towns.isWritten() ? towns.senses() : List.of(named(noun));
            all.add(new Toponym(sentence, from, noun.from(), meant, !towns.isWritten(), false));
        }
    }

    private @Nullable Toponym beside(Sentence sentence, Sentence.Hit noun, List<Toponym> names, BitSet taken) {
        for (Toponym name : names) {
            if (touches(sentence, name, noun)) {
                return widened(sentence, name, noun);
            }
        }
        return unknown(sentence, noun, taken);
    }

    /** "Training area Bergen", "Ruzhansky training ground", "Rushansky-Trainingsgelände". */
    private static boolean touches(Sentence sentence, Toponym name, Sentence.Hit noun) {
        boolean hyphen = name.to() < sentence.size() && sentence.is(name.to(), "hyphen");
        return name.from() == noun.to() || noun.from() == name.to() + (hyphen ? 1 : 0);
    }

    private @Nullable Toponym widened(Sentence sentence, Toponym name, Sentence.Hit noun) {
        int from = Math.min(name.from(), noun.from());
        int to = Math.max(name.to(), noun.to());
        List<Sense> sites = sites(sentence, name);
        if (!sites.isEmpty()) {
            return new Toponym(sentence, from, to, sites, true, false);
        }
        List<Sense> near = name.senses().stream()
                .filter(Sense::isCity)
                .map(town -> town.asSite(kind(noun)))
                .toList();
        return near.isEmpty() ? null : new Toponym(sentence, from, to, near, true, false);
    }

    /** What the name means as a site: by the list of sites, or by that of towns with a site of their name. */
    private List<Sense> sites(Sentence sentence, Toponym name) {
        List<Sense> known =
                name.senses().stream().filter(sense -> sense.isSite()).toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<Sense> found = new ArrayList<>();
        for (Sentence.Hit hit : sentence.terms("site-town")) {
            Sense site = hit.value() == null || hit.from() != name.from() ? null : senses.site(hit.value());
            if (site != null) {
                found.add(site);
            }
        }
        return found;
    }

    private @Nullable Toponym unknown(Sentence sentence, Sentence.Hit noun, BitSet taken) {
        int end = noun.to();
        while (end < sentence.size() && end - noun.to() < LONGEST_NAME && isNamePart(sentence, end, taken)) {
            end++;
        }
        if (end > noun.to()) {
            return siteTownOr(sentence, noun.from(), end, noun.to(), noun);
        }
        int hyphen = noun.from() > 0 && sentence.is(noun.from() - 1, "hyphen") ? 1 : 0;
        int start = noun.from() - hyphen;
        boolean whole = hyphen == 0 && TownGate.isCapital(sentence.token(noun.from())) && !gate.knowsWords();
        BitSet others = whole ? new BitSet() : taken;
        while (start > 0 && noun.from() - start <= LONGEST_NAME && isNamePart(sentence, start - 1, others)) {
            start--;
        }
        boolean first = start == 0 && hyphen == 0;
        return start < noun.from() - hyphen && !first ? siteTownOr(sentence, start, noun.to(), start, noun) : null;
    }

    private Toponym siteTownOr(Sentence sentence, int from, int to, int name, Sentence.Hit noun) {
        for (Sentence.Hit hit : sentence.terms("site-town")) {
            Sense site = hit.value() == null || hit.from() != name ? null : senses.site(hit.value());
            if (site != null) {
                return new Toponym(sentence, from, to, List.of(site), true, false);
            }
        }
        return new Toponym(sentence, from, to, List.of(named(noun)), true, false);
    }

    private boolean isNamePart(Sentence sentence, int at, BitSet taken) {
        Token token = sentence.token(at);
        return !taken.get(at)
                && TownGate.isCapital(token)
                && gate.mayStart(sentence, at)
                && !gate.isWord(token)
                && !sentence.is(at, "country-adjective")
                && !sentence.is(at, "country");
    }

    /** Known by its name only. */
    private static Sense named(Sentence.Hit noun) {
        return named(kind(noun));
    }

    private static String kind(Sentence.Hit noun) {
        String kind = noun.value();
        return kind == null ? "range" : kind;
    }

    /** A place of a kind that no table knows. */
    static Sense named(String kind) {
        return new Sense(kind, "", null, null, null, null, null, 0);
    }
}
