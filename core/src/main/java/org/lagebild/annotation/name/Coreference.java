package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Finds what stands for actors named before: "both countries", "the alliance", "the ministry", a surname. Goes through
 * an article from its start, so that only what was read already is referred to.
 */
final class Coreference {
    static final String GROUP_ROLE = "group";

    private static final String STATES = "Group.states";
    private static final String OWN = "Group.own";
    private static final String STATE_TYPE = "Actor.state";
    private static final String ALLIANCE_TYPE = "Actor.alliance";
    private static final String PERSON_TYPE = "Actor.person";
    private static final int NEAR_SENTENCES = 8;
    private static final int WIDEST_PAIR_GAP = 2;
    private static final int SHORTEST_SURNAME = 3;

    private final List<List<FoundActor>> read = new ArrayList<>();
    private final Map<String, Actor> bySurname = new HashMap<>();

    /** The actors of the next sentence, with those that stand for earlier ones added and their states filled in. */
    ActorFinder.Found complete(Sentence sentence, ActorFinder.Found found) {
        List<FoundActor> actors = new ArrayList<>();
        found.actors().forEach(actor -> actors.add(withState(actor)));
        for (RuleMatch group : found.groups()) {
            actors.addAll(
                    switch (group.type()) {
                        case STATES -> states(group, actors);
                        case OWN -> own(group, actors);
                        default -> alliance(group);
                    });
        }
        actors.addAll(surnames(sentence, actors));
        actors.sort(Comparator.comparingInt(FoundActor::from));
        actors.forEach(this::remember);
        read.add(actors);
        return found.withActors(actors);
    }

    private void remember(FoundActor found) {
        Actor actor = found.actor();
        String name = actor.name();
        int space = name.lastIndexOf(' ');
        if (actor.kind() == Actor.Kind.PERSON
                && space > 0
                && name.length() - space > SHORTEST_SURNAME
                && isName(found)) {
            bySurname.putIfAbsent(name.substring(space + 1), actor);
        }
    }

    /** A name of its own, not the words of an office. */
    private static boolean isName(FoundActor found) {
        return !found.actor().name().equals(found.sentence().words(found.from(), found.to()))
                || found.actor().role() == null;
    }

    /** "The ministry", "the minister": of the same state as the nearest one before that says its state. */
    private FoundActor withState(FoundActor found) {
        Actor actor = found.actor();
        String role = actor.role();
        if (actor.code() != null || role == null || !takesState(actor)) {
            return found;
        }
        String code = nearestCode(actor.kind(), role);
        return code == null ? found : found.withCode(code);
    }

    private static boolean takesState(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.PERSON;
    }

    private @Nullable String nearestCode(Actor.Kind kind, String role) {
        for (int i = read.size() - 1; i >= Math.max(0, read.size() - NEAR_SENTENCES); i--) {
            List<FoundActor> actors = read.get(i);
            for (int k = actors.size() - 1; k >= 0; k--) {
                Actor earlier = actors.get(k).actor();
                if (earlier.kind() == kind && earlier.code() != null && isSameRole(role, earlier.role())) {
                    return earlier.code();
                }
            }
        }
        return null;
    }

    /** "minister" may be a "defence-minister" named before, "ministry" a "ministry.defence". */
    private static boolean isSameRole(String role, @Nullable String earlier) {
        return earlier != null
                && (earlier.equals(role) || earlier.endsWith("-" + role) || earlier.startsWith(role + "."));
    }

    private List<FoundActor> states(RuleMatch group, List<FoundActor> before) {
        String count = group.field("count");
        int wanted = count == null ? 2 : Integer.parseInt(count);
        List<String> codes = nearestList(wanted, before, group);
        return codes.stream()
                .map(code -> standIn(group, STATE_TYPE, Actor.Kind.STATE, code))
                .toList();
    }

    /** "His country": that of who was last spoken of, in the sentence before that of who was spoken of first. */
    private List<FoundActor> own(RuleMatch group, List<FoundActor> here) {
        FoundActor owner = null;
        for (FoundActor actor : here) {
            owner = actor.to() <= group.from() && actor.actor().code() != null ? actor : owner;
        }
        if (owner == null && !read.isEmpty()) {
            owner = read.get(read.size() - 1).stream()
                    .filter(actor -> actor.actor().code() != null)
                    .findFirst()
                    .orElse(null);
        }
        if (owner == null || owner.actor().kind() == Actor.Kind.ALLIANCE) {
            return List.of();
        }
        String code = Objects.requireNonNull(owner.actor().code());
        return List.of(standIn(group, STATE_TYPE, Actor.Kind.STATE, code));
    }

    /** States named side by side, the nearest first; as many as wanted, else none. */
    private List<String> nearestList(int wanted, List<FoundActor> here, RuleMatch group) {
        List<FoundActor> earlier =
                here.stream().filter(actor -> actor.to() <= group.from()).toList();
        List<String> found = listIn(wanted, earlier);
        for (int i = read.size() - 1; found.isEmpty() && i >= Math.max(0, read.size() - NEAR_SENTENCES); i--) {
            found = listIn(wanted, read.get(i));
        }
        return found;
    }

    private static List<String> listIn(int wanted, List<FoundActor> actors) {
        List<FoundActor> states = actors.stream().filter(Coreference::isState).toList();
        List<String> last = List.of();
        for (int first = 0; first + wanted <= states.size(); first++) {
            List<FoundActor> window = states.subList(first, first + wanted);
            Set<String> codes = new LinkedHashSet<>();
            window.forEach(
                    state -> codes.add(Objects.requireNonNull(state.actor().code())));
            if (codes.size() == wanted && isSideBySide(window) && !goesOn(states, first, first + wanted)) {
                last = List.copyOf(codes);
            }
        }
        return last;
    }

    /** Two of three that are listed together are not "both". */
    private static boolean goesOn(List<FoundActor> states, int first, int end) {
        return first > 0 && isOneMore(states.get(first - 1), states.get(first))
                || end < states.size() && isOneMore(states.get(end - 1), states.get(end));
    }

    private static boolean isOneMore(FoundActor left, FoundActor right) {
        return left.from() != right.from()
                && !Objects.equals(left.actor().code(), right.actor().code())
                && isSideBySide(List.of(left, right));
    }

    private static boolean isState(FoundActor found) {
        Actor actor = found.actor();
        return actor.code() != null
                && !actor.fictional()
                && (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.FORCE);
    }

    private static boolean isSideBySide(List<FoundActor> window) {
        for (int i = 1; i < window.size(); i++) {
            FoundActor left = window.get(i - 1);
            FoundActor right = window.get(i);
            boolean same = left.from() == right.from()
                    && GROUP_ROLE.equals(left.actor().role());
            if (!same && right.from() - left.to() > WIDEST_PAIR_GAP) {
                return false;
            }
        }
        return true;
    }

    private List<FoundActor> alliance(RuleMatch group) {
        for (int i = read.size() - 1; i >= 0; i--) {
            for (FoundActor earlier : read.get(i)) {
                String code = earlier.actor().code();
                if (earlier.actor().kind() == Actor.Kind.ALLIANCE && code != null) {
                    return List.of(standIn(group, ALLIANCE_TYPE, Actor.Kind.ALLIANCE, code));
                }
            }
        }
        return List.of();
    }

    private static FoundActor standIn(RuleMatch group, String type, Actor.Kind kind, String code) {
        Sentence sentence = group.sentence();
        String words = sentence.words(group.from(), group.to());
        Actor actor = new Actor(
                group.span(), code, kind, words, GROUP_ROLE, false, group.rule().name());
        return new FoundActor(sentence, group.from(), group.to(), type, actor, null);
    }

    /** Persons whose full name was read before, called by their surname. */
    private List<FoundActor> surnames(Sentence sentence, List<FoundActor> actors) {
        List<FoundActor> found = new ArrayList<>();
        if (bySurname.isEmpty()) {
            return found;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Actor known = bySurname.get(sentence.token(i).text());
            if (known != null && actors.stream().noneMatch(actor -> actor.from() <= at && at < actor.to())) {
                Span span = sentence.span(i, i + 1);
                found.add(new FoundActor(sentence, i, i + 1, PERSON_TYPE, called(known, span, sentence), null));
            }
        }
        return found;
    }

    private static Actor called(Actor known, Span span, Sentence sentence) {
        return new Actor(span, known.code(), known.kind(), span.of(sentence.text()), known.role(), false, known.rule());
    }
}
