package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Token;

/**
 * Names that are places because of the place beside them: "Wunstorf and Lechfeld", "Skrydstrup in Jutland", and those
 * of training areas' towns that the table of settlements lacks.
 */
final class NeighbourNames {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_GAP = 4;
    private static final double LEAST_FOR_WORD = 4;
    private static final String AND = "CCONJ";

    private final Senses senses;
    private final TownGate gate;

    NeighbourNames(Senses senses, TownGate gate) {
        this.senses = senses;
        this.gate = gate;
    }

    List<Toponym> complete(Sentence sentence, List<Toponym> names, BitSet taken) {
        if (names.isEmpty() && sentence.terms("site-town").isEmpty()) {
            return names;
        }
        List<Toponym> all = new ArrayList<>(names);
        sentence.terms("site-town").forEach(hit -> addSite(sentence, hit, all, taken));
        names.forEach(name -> addInside(sentence, name, all, taken));
        List.copyOf(all).forEach(name -> addListed(sentence, name, all, taken));
        all.sort(Comparator.comparingInt(Toponym::from));
        return all;
    }

    /** The town of a training area that no table of settlements has means that area. */
    private void addSite(Sentence sentence, Sentence.Hit hit, List<Toponym> all, BitSet taken) {
        Sense site = hit.value() == null ? null : senses.site(hit.value());
        boolean name = TownGate.isCapital(sentence.token(hit.from())) && !taken.get(hit.from());
        if (site != null && name && isFree(all, hit.from(), hit.to()) && !gate.isWord(sentence.token(hit.from()))) {
            all.add(new Toponym(sentence, hit.from(), hit.to(), List.of(site), true, false));
        }
    }

    /** "Skrydstrup in southern Jutland": a settlement of the state that the place behind it lies in. */
    private void addInside(Sentence sentence, Toponym outer, List<Toponym> all, BitSet taken) {
        int joint = outer.from() - 1;
        while (joint > 0 && outer.from() - joint < LONGEST_GAP && sentence.is(joint, "container-filler")) {
            joint--;
        }
        boolean inside = joint > 0
                && sentence.is(joint, "container-joint")
                && !sentence.is(joint, "punct")
                && sentence.is(joint, "place-preposition");
        for (int from = Math.max(0, joint - LONGEST_NAME); inside && from < joint; from++) {
            if (isFree(all, from, joint) && isName(sentence, from, joint, taken)) {
                List<Sense> there = senses.towns(sentence.words(from, joint)).senses().stream()
                        .filter(town -> isIn(town, outer))
                        .toList();
                if (!there.isEmpty()) {
                    all.add(new Toponym(sentence, from, joint, there, true, false));
                    return;
                }
            }
        }
    }

    private static boolean isIn(Sense town, Toponym outer) {
        return outer.senses().stream()
                .filter(sense -> !sense.isCity())
                .anyMatch(sense -> town.country() != null && town.country().equals(sense.country()));
    }

    /** "Zugol and Uspenovskoye": what a list goes on with behind a place is a place of its kind. */
    private void addListed(Sentence sentence, Toponym name, List<Toponym> all, BitSet taken) {
        int from = name.to();
        Toponym last = name;
        while (from + 1 < sentence.size() && isJoint(sentence, from)) {
            Toponym next = nameAt(sentence, from + 1, last, all, taken);
            if (next == null || !isClosed(sentence, from, next.to())) {
                return;
            }
            all.add(next);
            last = next;
            from = next.to();
        }
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return sentence.is(at, "list-joint") && !sentence.is(at, "place-preposition");
    }

    /** A comma joins only what a conjunction goes on with or has closed: "Berlin, Merkel said" lists nothing. */
    private static boolean isClosed(Sentence sentence, int joint, int to) {
        return sentence.isTagged(joint, AND)
                || to + 1 < sentence.size() && sentence.isTagged(to, AND) && TownGate.isCapital(sentence.token(to + 1));
    }

    private @Nullable Toponym nameAt(Sentence sentence, int from, Toponym before, List<Toponym> all, BitSet taken) {
        for (int to = Math.min(sentence.size(), from + LONGEST_NAME); to > from; to--) {
            if (isName(sentence, from, to, taken) && isFree(all, from, to)) {
                List<Sense> meant = listedSenses(sentence, from, to, before);
                if (!meant.isEmpty()) {
                    return new Toponym(sentence, from, to, meant, true, false);
                }
            }
        }
        return null;
    }

    private List<Sense> listedSenses(Sentence sentence, int from, int to, Toponym before) {
        boolean ends = to == sentence.size() || !TownGate.isCapital(sentence.token(to));
        if (!ends || isVerbBehind(sentence, to)) {
            return List.of();
        }
        for (String form : gate.forms(sentence.words(from, to))) {
            Senses.Towns towns = senses.towns(form);
            if (towns.isWritten()) {
                return towns.senses();
            }
        }
        Sense kind = before.senses().get(0);
        return kind.isSite() ? List.of(SiteNames.named(kind.kind())) : List.of();
    }

    /** Who says or does something is no place. */
    private static boolean isVerbBehind(Sentence sentence, int to) {
        return to < sentence.size() && sentence.is(to, "state-verb");
    }

    private boolean isName(Sentence sentence, int from, int to, BitSet taken) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean free = !taken.get(i) && TownGate.isCapital(token) && gate.mayStart(sentence, i);
            if (!free || gate.isWord(token) && !isTown(token.text())) {
                return false;
            }
        }
        return true;
    }

    /** Large enough to be meant although an ordinary word is written so, too. */
    private boolean isTown(String word) {
        Senses.Towns towns = senses.towns(word);
        return towns.isWritten() && towns.weight() >= LEAST_FOR_WORD;
    }

    private static boolean isFree(List<Toponym> all, int from, int to) {
        return all.stream().noneMatch(name -> name.from() < to && from < name.to());
    }
}
