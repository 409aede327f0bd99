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

    private final RuleSet rules;

    ActorFinder(LanguagePack language) {
        this.rules = language.rules("names");
    }

    /** The actors of a sentence, none within another, in the order of the text. */
    List<FoundActor> find(Sentence sentence) {
        List<FoundActor> found = new ArrayList<>();
        for (RuleMatch match : rules.longest(sentence)) {
            if (match.type().startsWith(HEAD)) {
                found.add(new FoundActor(
                        sentence, match.from(), match.to(), match.type(), actor(match), match.capture("s")));
            }
        }
        return found;
    }

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
