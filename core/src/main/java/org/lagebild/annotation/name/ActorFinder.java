package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds actors by the rules of {@code names.rules} and says which state they are or belong to. */
final class ActorFinder {
    private static final String HEAD = "Actor.";
    private static final String SOIL = "Soil.state";
    private static final String GROUP = "Group.";
    private static final String BORDER = "Border.state";

    private final RuleSet rules;

    ActorFinder(LanguagePack language) {
        this.rules = language.rules("names");
    }

    /** The actors and borders of a sentence, none within another, in the order of the text. */
    Found find(Sentence sentence) {
        List<FoundActor> actors = new ArrayList<>();
        List<FoundBorder> borders = new ArrayList<>();
        List<RuleMatch> soils = new ArrayList<>();
        List<RuleMatch> groups = new ArrayList<>();
        List<RuleMatch> others = new ArrayList<>();
        for (RuleMatch match : rules.longest(sentence)) {
            if (match.type().startsWith(HEAD)) {
                actors.add(new FoundActor(
                        sentence, match.from(), match.to(), match.type(), actor(match), match.capture("s")));
            } else if (match.type().equals(BORDER)) {
                borders.add(new FoundBorder(match.from(), match.to(), match.field("state"), match.field("other")));
            } else if (match.type().equals(SOIL)) {
                soils.add(match);
            } else if (match.type().startsWith(GROUP)) {
                groups.add(match);
            } else {
                others.add(match);
            }
        }
        return new Found(actors, borders, soils, groups, others);
    }

    /**
     * What the rules find in one sentence.
     *
     * @param soils "Russian soil": where, not who
     * @param groups expressions that stand for states or an alliance named before
     * @param others names that are neither actors nor places
     */
    record Found(
            List<FoundActor> actors,
            List<FoundBorder> borders,
            List<RuleMatch> soils,
            List<RuleMatch> groups,
            List<RuleMatch> others) {

        Found withActors(List<FoundActor> changed) {
            return new Found(changed, borders, soils, groups, others);
        }

        /** "Taiwan" is no actor in "Taiwan Strait". */
        Found withoutPartsOf(List<Toponym> names) {
            List<FoundActor> kept = actors.stream()
                    .filter(actor -> names.stream().noneMatch(name -> actor.isPartOf(name)))
                    .toList();
            return withActors(kept);
        }
    }

    /**
     * "The Polish border", "the border between Poland and Belarus".
     *
     * @param state code of the state on one side
     * @param other code of the state on the other side, null where it is not said
     */
    record FoundBorder(
            int from,
            int to,
            @Nullable String state,
            @Nullable String other) {}

    private static Actor actor(RuleMatch match) {
        return new Actor(
                match.span(),
                code(match),
                kind(match.type()),
                name(match),
                role(match),
                match.field("fictional") != null,
                match.rule().name());
    }

    private static Actor.Kind kind(String type) {
        return Actor.Kind.valueOf(type.substring(HEAD.length()).toUpperCase(Locale.ROOT));
    }

    private static String name(RuleMatch match) {
        String name = match.field("name");
        return name == null ? match.sentence().words(match.from(), match.to()) : name;
    }

    private static @Nullable String code(RuleMatch match) {
        String code = firstOf(known(match, "state"), known(match, "of"), known(match, "force"));
        return code != null
                ? code
                : firstOf(
                        codeOf(known(match, "person")),
                        codeOf(known(match, "role")),
                        codeOf(known(match, "ministry")),
                        codeOf(known(match, "body")));
    }

    private static @Nullable String role(RuleMatch match) {
        String ministry = known(match, "ministry");
        if (ministry != null) {
            return ministryRole(roleOf(ministry));
        }
        String coded = firstOf(known(match, "role"), known(match, "person"), known(match, "body"));
        return coded == null ? match.rule().fields().get("role") : roleOf(coded);
    }

    private static String ministryRole(String field) {
        return field.equals("ministry") ? field : "ministry." + field;
    }

    /** What stands before the colon of "RU:president"; null where there is none. */
    private static @Nullable String codeOf(@Nullable String coded) {
        int colon = coded == null ? -1 : coded.indexOf(':');
        return coded == null || colon < 0 ? null : coded.substring(0, colon);
    }

    private static String roleOf(String coded) {
        return coded.substring(coded.indexOf(':') + 1);
    }

    /** The value that the lexicon gives to what a field's capture holds; null where it gives none. */
    private static @Nullable String known(RuleMatch match, String field) {
        String template = match.rule().fields().get(field);
        if (template == null || !template.startsWith("$")) {
            return null;
        }
        Sentence.Hit hit = match.capture(template.substring(1));
        return hit == null || hit.value() == null || hit.value().isEmpty() ? null : hit.value();
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
