package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/** Finds all names of a sentence that may be places: longest first, lists and settlements together. */
final class ToponymFinder {
    private static final List<String> NAMES_OF_EXERCISES = List.of("series", "series-ambiguous");
    private static final String SITE = "site";
    private static final List<String> LISTS = List.of("country", "capital-city", "region", "sea", SITE);
    private static final int LONGEST = 7;

    private final Senses senses;
    private final TownGate gate;
    private final SiteNames sites;
    private final NeighbourNames neighbours;

    ToponymFinder(LanguagePack language, Senses senses) {
        this.senses = senses;
        this.gate = new TownGate(language);
        this.sites = new SiteNames(senses, gate);
        this.neighbours = new NeighbourNames(senses, gate);
    }

    /** @param taken tokens that are certainly no place: names of persons, papers, days … */
    List<Toponym> find(Sentence sentence, BitSet taken) {
        List<Listed> listed = listed(sentence);
        NAMES_OF_EXERCISES.forEach(list -> sentence.terms(list).stream()
                .filter(hit -> hit.length() > 1)
                .forEach(hit -> taken.set(hit.from(), hit.to())));
        listed.stream().filter(Listed::isNameOfSite).forEach(hit -> taken.clear(hit.from(), hit.to()));
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Toponym name = taken.get(at) ? null : longestAt(sentence, at, listed, taken);
            if (name != null) {
                found.add(name);
            }
            at = name == null ? at + 1 : name.to();
        }
        return neighbours.complete(sentence, sites.complete(sentence, found, taken), taken);
    }

    private List<Listed> listed(Sentence sentence) {
        List<Listed> found = new ArrayList<>();
        for (String list : LISTS) {
            for (Sentence.Hit hit : sentence.terms(list)) {
                if (hit.value() != null && isName(sentence, hit) && !TownGate.isThing(sentence, hit.from())) {
                    found.add(new Listed(hit.from(), hit.to(), list, hit.value()));
                }
            }
        }
        return found;
    }

    /** Names are written with capitals; a little word may be an inflected form of one by chance only. */
    private static boolean isName(Sentence sentence, Sentence.Hit hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (TownGate.isCapital(sentence.token(i))) {
                return hit.length() == 1 ? !sentence.is(i, "not-town") : i == hit.from() || startsLower(sentence, hit);
            }
        }
        return false;
    }

    /** "The Netherlands" and "southern California", but no black sea of umbrellas. */
    private static boolean startsLower(Sentence sentence, Sentence.Hit hit) {
        return sentence.is(hit.from(), "direction") || sentence.is(hit.from(), "container-filler");
    }

    private @Nullable Toponym longestAt(Sentence sentence, int at, List<Listed> listed, BitSet taken) {
        int listedTo = endOfListed(listed, at);
        if (listedTo == 0 && !TownGate.isCapital(sentence.token(at))) {
            return null;
        }
        Towns towns = gate.mayStart(sentence, at) ? townsAt(sentence, at, listedTo, taken) : null;
        int to = Math.max(listedTo, towns == null ? 0 : towns.to());
        if (to == 0) {
            return null;
        }
        Set<Sense> all = new LinkedHashSet<>();
        listed.stream().filter(hit -> hit.from() == at && hit.to() == to).forEach(hit -> addListed(hit, sentence, all));
        withoutWholeOfPart(all);
        boolean known = !all.isEmpty();
        if (towns != null && towns.to() == to) {
            all.addAll(towns.found().senses());
        }
        return all.isEmpty()
                ? null
                : new Toponym(sentence, at, to, List.copyOf(all), known, !known && !isWritten(towns));
    }

    private static int endOfListed(List<Listed> listed, int at) {
        int end = 0;
        for (Listed hit : listed) {
            end = hit.from() == at ? Math.max(end, hit.to()) : end;
        }
        return end;
    }

    private static boolean isWritten(@Nullable Towns towns) {
        return towns != null && towns.found().isWritten();
    }

    /** A part of a state that is used for the whole, too, is the part where a place is meant: England, Holland. */
    private static void withoutWholeOfPart(Set<Sense> all) {
        List<String> parts = all.stream()
                .filter(sense -> !sense.isCountry() && !sense.isCity())
                .map(Sense::country)
                .toList();
        all.removeIf(sense -> sense.isCountry() && parts.contains(sense.id()));
    }

    private void addListed(Listed hit, Sentence sentence, Set<Sense> all) {
        switch (hit.list()) {
            case "country" -> addIfFound(senses.country(hit.value()), all);
            case SITE -> addIfFound(senses.site(hit.value()), all);
            case "capital-city" -> all.addAll(capital(sentence.words(hit.from(), hit.to()), hit.value()));
            default -> addIfFound(senses.region(hit.value()), all);
        }
    }

    /** The capital itself where the table of settlements has it, else a city without a point. */
    private List<Sense> capital(String name, String code) {
        List<Sense> towns = gate.forms(name).stream()
                .flatMap(form -> senses.towns(form).senses().stream())
                .filter(town -> code.equals(town.country()))
                .limit(1)
                .toList();
        return towns.isEmpty()
                ? List.of(new Sense(Sense.CITY, name, code, null, null, null, null, 7))
                : List.of(towns.get(0).withWeight(7.5));
    }

    private static void addIfFound(@Nullable Sense sense, Set<Sense> all) {
        if (sense != null) {
            all.add(sense);
        }
    }

    /** The longest settlement's name from a token on, not shorter than what the lists have there. */
    private @Nullable Towns townsAt(Sentence sentence, int at, int atLeast, BitSet taken) {
        Towns longest = null;
        int most = Math.min(sentence.size(), at + LONGEST);
        for (int to = at + 1; to <= most && !taken.get(to - 1); to++) {
            if (to >= atLeast && gate.mayEnd(sentence.token(to - 1)) && gate.mayAccept(sentence, at, to)) {
                Senses.Towns found = settlements(sentence, at, to);
                if (!found.isEmpty() && gate.accepts(sentence, at, to, found)) {
                    longest = new Towns(to, found);
                }
            }
            if (!senses.townsContinue(sentence.words(at, to))) {
                break;
            }
        }
        return longest;
    }

    private Senses.Towns settlements(Sentence sentence, int at, int to) {
        Senses.Towns found = Senses.Towns.NONE;
        for (String form : gate.forms(sentence.words(at, to))) {
            found = senses.towns(form);
            if (found.isWritten()) {
                return found;
            }
        }
        return found;
    }

    private record Towns(int to, Senses.Towns found) {}

    private record Listed(int from, int to, String list, String value) {

        /** "King Faisal Air Base" is called after somebody, and is nobody. */
        boolean isNameOfSite() {
            return list.equals(SITE) && to - from > 2;
        }
    }
}
