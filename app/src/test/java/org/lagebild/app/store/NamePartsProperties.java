package org.lagebild.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever piece of a word is looked for, the parts of its name lead there. */
class NamePartsProperties {
    @Example
    void areTheEndsOfWords() {
        assertThat(NameParts.of(NameParts.joined(Stream.of("Iron Wolf", null, "NATO-Manöver"))))
                .containsExactly(
                        "-manöver",
                        "anöver",
                        "ato-manö",
                        "iron",
                        "manöver",
                        "nato-man",
                        "növer",
                        "o-manöve",
                        "olf",
                        "ron",
                        "to-manöv",
                        "ver",
                        "wolf",
                        "över");
    }

    @Property(tries = 300)
    void everyPieceBeginsAPart(@ForAll("names") String names, @ForAll int from, @ForAll int length) {
        int[] points = names.codePoints().toArray();
        int first = Math.floorMod(from, points.length);
        String piece = new String(points, first, Math.floorMod(length, points.length - first + 1));
        if (piece.codePointCount(0, piece.length()) >= 3 && !piece.contains(" ")) {
            String begin = piece.substring(
                    0, piece.offsetByCodePoints(0, Math.min(8, piece.codePointCount(0, piece.length()))));
            assertThat(NameParts.of(names)).anyMatch(part -> part.startsWith(begin));
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("abö- 😀").ofMinLength(1).ofMaxLength(30);
    }
}
