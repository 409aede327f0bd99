package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Annotator;
import org.lagebild.annotation.Place;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/** Own short sentences with names that are easily taken for something else; half of them say what must not be found. */
class NameTrapsTest {
    private static final ClassPathKnowledge KNOWLEDGE = new ClassPathKnowledge();
    private static final World WORLD = World.load(KNOWLEDGE);
    private static final Map<String, Annotator> ANNOTATORS = new ConcurrentHashMap<>();

    static Stream<Arguments> traps() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (String code : KNOWLEDGE.languages()) {
            for (String line : lines("/names/" + code + ".tsv")) {
                String[] cells = line.split("\t");
                all.add(Arguments.of(code, cells[0], cells[1], cells[2]));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("traps")
    void meansWhatItMust(String code, String text, String words, String expectation) {
        AnnotatedArticle article = annotator(code).annotate(PlainText.of(text));
        int start = text.indexOf(words);
        assertThat(start).as("\"%s\" stands in the sentence", words).isNotNegative();
        Span span = new Span(start, start + words.length());
        assertThat(holds(article, span, expectation.split(" ")))
                .as("%s [%s] %s%nactors %s%nplaces %s", text, words, expectation, article.actors(), article.places())
                .isTrue();
    }

    private static boolean holds(AnnotatedArticle article, Span span, String[] wanted) {
        switch (wanted[0]) {
            case "no":
                return laid(article, wanted[1].equals("actor") ? "Actor" : "Place")
                        .noneMatch(found -> found.span().overlaps(span));
            case "actor":
                return actors(article).anyMatch(actor -> actor.span().equals(span) && isActor(actor, wanted));
            case "fictional":
                return actors(article).anyMatch(actor -> actor.span().equals(span) && actor.fictional());
            case "place":
                return places(article).anyMatch(place -> place.span().equals(span) && isPlace(place, wanted));
            case "listed":
                return article.places().stream().anyMatch(place -> place.span().equals(span) && isPlace(place, wanted));
            default:
                return article.places().stream().anyMatch(place -> isRelation(place.relation(), wanted));
        }
    }

    private static Stream<Laid> laid(AnnotatedArticle article, String type) {
        return article.sentences().stream().flatMap(sentence -> sentence.mentions(type).stream()
                .filter(hit -> hit.payload() != null)
                .map(hit -> new Laid(sentence.span(hit.from(), hit.to()), Objects.requireNonNull(hit.payload()))));
    }

    private static Stream<Actor> actors(AnnotatedArticle article) {
        return laid(article, "Actor").map(found -> (Actor) found.record());
    }

    private static Stream<Place> places(AnnotatedArticle article) {
        return laid(article, "Place").map(found -> (Place) found.record());
    }

    private static boolean isActor(Actor actor, String[] wanted) {
        return actor.kind() == Actor.Kind.valueOf(wanted[1].toUpperCase(Locale.ROOT))
                && same(wanted, 2, actor.code())
                && (wanted.length < 4 || wanted[3].equals(actor.role()));
    }

    private static boolean isPlace(Place place, String[] wanted) {
        return wanted.length < 3 || wanted[1].equals(place.kind()) && same(wanted, 2, place.country());
    }

    private static boolean isRelation(Place.@Nullable Relation relation, String[] wanted) {
        return relation != null
                && same(
                        wanted,
                        1,
                        relation.distanceKm() == null ? null : String.valueOf(Math.round(relation.distanceKm())))
                && same(wanted, 2, relation.direction())
                && same(wanted, 3, relation.reference());
    }

    private static boolean same(String[] wanted, int at, @Nullable String found) {
        return wanted[at].equals(found == null ? "-" : found);
    }

    private static Annotator annotator(String code) {
        return ANNOTATORS.computeIfAbsent(code, c -> new Annotator(LanguagePack.load(KNOWLEDGE, c), WORLD));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(NameTrapsTest.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private record Laid(Span span, Object record) {}
}
