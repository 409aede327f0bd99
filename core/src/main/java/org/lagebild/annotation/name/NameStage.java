package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Place;
import org.lagebild.article.Article;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;
import org.lagebild.world.World;

/** Finds the actors and places of an article, decides what each name means, and lays them over the sentences. */
public final class NameStage {
    private static final List<String> PART_OF = List.of("region", "sea", "site");

    private final ActorFinder actors;
    private final Senses senses;
    private final ToponymFinder toponyms;
    private final PlaceResolver resolver = new PlaceResolver();
    private final PlaceUse use = new PlaceUse();
    private final RelationFinder relations;

    public NameStage(LanguagePack language, World world) {
        this.actors = new ActorFinder(language);
        this.senses = new Senses(world);
        this.toponyms = new ToponymFinder(language, senses);
        this.relations = new RelationFinder(language, world);
    }

    /** All names of an article. */
    public Names find(Article article, List<Sentence> sentences) {
        List<InSentence> parts = new ArrayList<>();
        Coreference coreference = new Coreference();
        for (Sentence sentence : sentences) {
            ActorFinder.Found found = coreference.complete(sentence, actors.find(sentence));
            List<Toponym> names = toponyms.find(sentence, taken(sentence, found));
            parts.add(new InSentence(sentence, found.withoutPartsOf(names), new ArrayList<>(names)));
        }
        dropSurnames(parts);
        List<PlaceResolver.Resolved> resolved = resolver.resolve(
                parts.stream().flatMap(part -> part.toponyms().stream()).toList(), states(parts));
        Map<Sentence, List<PlaceResolver.Resolved>> bySentence = new HashMap<>();
        resolved.forEach(place -> bySentence
                .computeIfAbsent(place.toponym().sentence(), s -> new ArrayList<>())
                .add(place));
        return names(parts, bySentence);
    }

    private Names names(List<InSentence> parts, Map<Sentence, List<PlaceResolver.Resolved>> bySentence) {
        List<Place> places = new ArrayList<>();
        List<Actor> found = new ArrayList<>();
        for (InSentence part : parts) {
            List<PlaceResolver.Resolved> here = bySentence.getOrDefault(part.sentence(), List.of());
            List<FoundPlace> located =
                    relations.relate(part.sentence(), part.found().borders(), placesOf(here));
            located.addAll(soils(part));
            use.layOver(part.sentence(), part.found(), located).forEach(actor -> found.add(actor.actor()));
            located.forEach(place -> places.add(place.place()));
        }
        places.sort(Comparator.comparing(Place::span));
        return new Names(List.copyOf(places), List.copyOf(found));
    }

    /** "On Russian soil" names the state as a place. */
    private List<FoundPlace> soils(InSentence part) {
        List<FoundPlace> found = new ArrayList<>();
        for (RuleMatch soil : part.found().soils()) {
            String code = soil.field("state");
            Sense sense = code == null ? null : senses.country(code);
            if (sense != null) {
                found.add(FoundPlace.of(part.sentence(), soil, sense));
            }
        }
        return found;
    }

    private static List<FoundPlace> placesOf(List<PlaceResolver.Resolved> resolved) {
        return resolved.stream().map(FoundPlace::of).toList();
    }

    /** Tokens that are part of a person's, an organisation's or a medium's name, and so of no place's. */
    private static BitSet taken(Sentence sentence, ActorFinder.Found found) {
        BitSet taken = new BitSet(sentence.size());
        for (FoundActor actor : found.actors()) {
            if (actor.actor().kind() != Actor.Kind.STATE || isOnlyActor(sentence, actor)) {
                taken.set(actor.from(), actor.to());
                Sentence.Hit owner = actor.owner();
                if (owner != null && PlaceUse.isPlaceName(sentence, owner.from(), owner.to())) {
                    taken.clear(owner.from(), owner.to());
                }
            }
        }
        found.others().forEach(other -> taken.set(other.from(), other.to()));
        sentence.mentions("Time").forEach(time -> taken.set(time.from(), time.to()));
        return taken;
    }

    /** "Indian" is no place, but it may be a part of the name of one: the Indian Ocean. */
    private static boolean isOnlyActor(Sentence sentence, FoundActor actor) {
        return !PlaceUse.isPlaceName(sentence, actor)
                && PART_OF.stream().noneMatch(list -> sentence.terms(list).stream()
                        .anyMatch(hit -> hit.from() <= actor.from() && actor.to() <= hit.to() && hit.length() > 1));
    }

    /** Who is called by name and surname once is no town when called by the surname alone. */
    private static void dropSurnames(List<InSentence> parts) {
        Set<String> surnames = new HashSet<>();
        for (InSentence part : parts) {
            for (FoundActor actor : part.found().actors()) {
                if (actor.actor().kind() == Actor.Kind.PERSON) {
                    String name = actor.actor().name();
                    surnames.add(name.substring(name.lastIndexOf(' ') + 1));
                }
            }
        }
        parts.forEach(part -> part.toponyms().removeIf(name -> !name.listed() && surnames.contains(name.name())));
    }

    /** How often each state is named as an actor. */
    private static Map<String, Integer> states(List<InSentence> parts) {
        Map<String, Integer> counts = new HashMap<>();
        for (InSentence part : parts) {
            for (FoundActor actor : part.found().actors()) {
                String code = actor.actor().code();
                if (code != null && !PlaceUse.isPlaceName(part.sentence(), actor)) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Places and actors in the order of the text. */
    public record Names(List<Place> places, List<Actor> actors) {}

    private record InSentence(Sentence sentence, ActorFinder.Found found, List<Toponym> toponyms) {}
}
