package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.annotation.Quantity;

/** How numbers of troops and equipment are written, bounded, shared and told from limits. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|rund 13.000 Soldaten|troops|13000|13000|ABOUT",
                "de|mehr als 160 Tausend Soldaten|troops|160000|160000|AT_LEAST",
                "de|500 bis 700 Soldaten|troops|500|700|RANGE",
                "de|zehn Schiffe|ship|10|10|EXACTLY",
                "de|130 Flugzeuge und Hubschrauber|aircraft|130|130|EXACTLY",
                "en|some 16,000 soldiers|troops|16000|16000|ABOUT",
                "en|6,5 thousand servicemen|troops|6500|6500|EXACTLY",
                "en|150.000 combatants|troops|150000|150000|EXACTLY",
                "en|60,000 to 70,000 troops|troops|60000|70000|RANGE",
                "en|up to 680 pieces of equipment|equipment|680|680|AT_MOST",
                "en|40-odd aircraft|aircraft|40|40|EXACTLY",
            })
    void numbers(String language, String words, String unit, long low, long high, Quantity.Operator operator) {
        List<Quantity> found = of(language, words);
        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .extracting(Quantity::unit, Quantity::low, Quantity::high, Quantity::operator)
                .containsExactly(unit, low, high, operator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|5500 russische Soldaten|RU",
                "en|3,000 soldiers from Norway|NO",
                "en|12,000 soldiers in Norway|"
            })
    void shares(String language, String words, String code) {
        assertThat(of(language, words).get(0).whose()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Das liegt unter der Schwelle von 13.000 Soldaten",
                "en|It is below the threshold of 13,000 soldiers"
            })
    void limits(String language, String words) {
        assertThat(of(language, words)).allMatch(Quantity::threshold).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|Im Jahr 2023 kamen Gäste", "en|In 2023 guests came"})
    void yearsAreNone(String language, String words) {
        assertThat(of(language, words)).isEmpty();
    }

    private static List<Quantity> of(String language, String words) {
        return Objects.requireNonNull(ReadingOf.text(language, words + ".").annotated())
                .quantities();
    }
}
