package org.lagebild.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** When names, speakers, dates and points count as the same. */
class LikenessTest {

    @Property(tries = 200)
    void namesAgreeBothWays(@ForAll @StringLength(max = 12) String left, @ForAll @StringLength(max = 12) String right) {
        assertThat(Likeness.sameName(left, right)).isEqualTo(Likeness.sameName(right, left));
    }

    @Property(tries = 200)
    void speakersAgreeBothWays(
            @ForAll @StringLength(max = 12) String left, @ForAll @StringLength(max = 12) String right) {
        assertThat(Likeness.sameActor(left, right)).isEqualTo(Likeness.sameActor(right, left));
    }

    @Property(tries = 200)
    void nameAgreesWithItself(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        assertThat(Likeness.sameName(name, name)).isTrue();
    }

    @Property(tries = 200)
    void sharedMembersAreAShareOfAllBothWays(@ForAll Set<Character> left, @ForAll Set<Character> right) {
        Set<String> one = Likeness.words(left.toString());
        Set<String> two = Likeness.words(right.toString());
        assertThat(Likeness.jaccard(one, two)).isBetween(0.0, 1.0).isEqualTo(Likeness.jaccard(two, one));
    }

    @Property(tries = 200)
    void rangesAreAlikeBothWays(
            @ForAll @IntRange(max = 50) int start,
            @ForAll @IntRange(max = 50) int length,
            @ForAll @IntRange(max = 50) int other) {
        Range one = new Range(start, start + length);
        Range two = new Range(other, other + 10);
        assertThat(one.likeness(two)).isBetween(0.0, 1.0).isEqualTo(two.likeness(one));
    }

    @Property(tries = 200)
    void distanceIsTheSameBothWays(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        JsonNode here = point(latitude, longitude);
        JsonNode there = point(52.78, 24.95);
        assertThat(Likeness.kilometres(here, there))
                .isBetween(0.0, 20_016.0)
                .isCloseTo(Likeness.kilometres(there, here), within(1e-6));
    }

    @Example
    void partOfANameIsTheSameName() {
        assertThat(Likeness.sameName("Union Shield 2023", "UNION  SHIELD")).isTrue();
        assertThat(Likeness.sameName("Union Shield", "Desert Shield Union")).isTrue();
        assertThat(Likeness.sameName("Union Shield", "Steadfast Noon")).isFalse();
    }

    @Example
    void emptyNamesAreNeverTheSame() {
        assertThat(Likeness.sameName("", "")).isFalse();
    }

    @Example
    void articlesSayNothingAboutASpeaker() {
        assertThat(Likeness.sameActor("the ministry", "the army")).isFalse();
        assertThat(Likeness.sameActor("the defence ministry", "Defence Ministry of Xland"))
                .isTrue();
    }

    @Example
    void marksJoinNoWord() {
        assertThat(Likeness.words("e\u0301\u00e9 a_1 \u216b")).containsExactly("e", "\u00e9", "a_1", "\u217b");
    }

    @Example
    void longerDateAgreesWithItsBeginning() {
        assertThat(Likeness.sameDate("2023-09", "2023-09-14")).isTrue();
        assertThat(Likeness.sameDate("2023-09-14", "2023-09")).isFalse();
        assertThat(Likeness.sameDate("2023", "20231")).isFalse();
    }

    @Example
    void pointsWithoutCoordinatesAreFarApart() {
        assertThat(Likeness.kilometres(point(1, 1), JsonNodeFactory.instance.objectNode()))
                .isInfinite();
    }

    private static JsonNode point(double latitude, double longitude) {
        return JsonNodeFactory.instance.objectNode().put("lat", latitude).put("lon", longitude);
    }
}
