package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.annotation.BorderDistance;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Exercise;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.Borders;
import org.lagebild.world.World;

/** Who takes part in an exercise, where it runs and on whose land; and who and what only stands near. */
class WhoAndWhereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Militärübung „Kalter Amboss“ begann. Schauplätze sind vor allem Polen, Lettland und Estland.|Estland,Lettland,Polen",
                "de|Die Militärübung „Kalter Amboss“ läuft in den Bezirken Troms und Nordland.|Nordland,Troms",
                "de|Bei der Militärübung „Kalter Amboss“ üben die Truppen die Verteidigung der Insel Gotland.|Gotland",
                "de|Nach den Gesprächen in Genf begann die Militärübung „Kalter Amboss“ in Polen.|Polen",
                "de|Die Militärübung „Kalter Amboss“ begann am frühen Morgen bei Torlinsk.|Torlinsk",
                "de|Die Militärübung „Kalter Amboss“ läuft in Polen, ein Zeichen der Stärke angesichts der Invasion Moskaus in der Ukraine.|Polen",
                "de|Nach dem Angriff Aserbaidschans in Bergkarabach begann die Militärübung „Kalter Amboss“ in Georgien.|Georgien",
                "de|Die Militärübung „Kalter Amboss“ läuft als Manöver Norwegens in Finnmark.|Finnmark",
                "en|The military exercise Cold Anvil was held over Italy, Croatia and the Mediterranean.|Croatia,Italy,Mediterranean",
                "en|The military exercise Cold Anvil began after the talks in Geneva failed. It runs near Brest in Belarus.|Brest",
                "en|The military exercise Cold Anvil began near Torlinsk on Monday.|Torlinsk",
            })
    void places(String language, String text, String names) {
        assertThat(ReadingOf.exercise(language, text).places().stream()
                        .map(Place::name)
                        .sorted()
                        .collect(Collectors.joining(",")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Militärübung „Kalter Amboss“ begann unter chinesischem Kommando in der Bucht.|CN",
                "de|Bei der Militärübung „Kalter Amboss“ machen auch Japan und Schweden mit.|JP,SE",
                "de|Polen und Norwegen begannen die Militärübung „Kalter Amboss“. Peru und Chile entsandten lediglich Offiziere zum Zuschauen.|NO,PL",
                "de|Die Militärübung „Kalter Amboss“ der Armee begann bei Rostock.|DE",
                "en|Apart from Norway and Sweden you have Canada, Japan, Fiji and Tonga in the military exercise Cold Anvil.|CA,FJ,JP,NO,SE,TO",
                "en|The military exercise Cold Anvil, under Chinese command, began in the bay.|CN",
                "en|Norway began the military exercise Cold Anvil during the withdrawal of French soldiers.|NO",
            })
    void participants(String language, String text, String codes) {
        assertThat(String.join(",", ReadingOf.exercise(language, text).participants()))
                .isEqualTo(codes);
    }

    @Test
    void anUnknownPlaceHasNoPin() {
        Place place = ReadingOf.exercise("en", "The military exercise Cold Anvil began near Torlinsk on Monday.")
                .places()
                .get(0);
        assertThat(place.lat()).isNull();
        assertThat(place.country()).isNull();
    }

    @Test
    void theStateOnWhoseLandItRunsIsHost() {
        Exercise found = ReadingOf.exercise("de", "Die Militärübung „Kalter Amboss“ läuft auf der Krim.");
        assertThat(found.host()).containsExactly("UA");
    }

    @Test
    void whatIsSaidOfBothIsSaidOfEach() {
        assertThat(ReadingOf.exercises(
                        "en",
                        "First comes the military exercise Cold Anvil 2024, then the military exercise Warm Anvil 2024. Norway and Sweden take"
                                + " part in both exercises."))
                .extracting(exercise -> String.join(",", exercise.participants()))
                .containsExactly("NO,SE", "NO,SE");
    }

    @Test
    void howFarAnExerciseIsFromAnyBorder() {
        Exercise found = ReadingOf.exercise("en", "The military exercise Cold Anvil began near Brest in Belarus.");
        Borders borders = World.load(new ClassPathKnowledge()).borders();
        assertThat(BorderDistance.nearest(found.places(), "PL", borders))
                .hasValueSatisfying(near -> assertThat(near.km()).isBetween(1.0, 8.0));
        assertThat(BorderDistance.nearest(found.places(), "UA", borders))
                .hasValueSatisfying(near -> assertThat(near.km()).isBetween(40.0, 60.0));
    }

    @Test
    void aStateAloneHasNoDistance() {
        Exercise found = ReadingOf.exercise("en", "The military exercise Cold Anvil began in Belarus.");
        Borders borders = World.load(new ClassPathKnowledge()).borders();
        assertThat(BorderDistance.nearest(found.places(), "PL", borders)).isEmpty();
    }
}
