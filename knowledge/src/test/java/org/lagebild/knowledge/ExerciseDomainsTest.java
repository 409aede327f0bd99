package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Exercise;

/** On land, at sea, in the air …: what the words for an exercise and for what takes part say of it. */
class ExerciseDomainsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Militärübung „Kalter Amboss“ mit Fallschirmjägern begann am Montag.|air,land",
                "de|Land-, Luft- und Seestreitkräfte eröffneten die Militärübung „Kalter Amboss“.|air,land,sea",
                "de|Fregatten und Minenjagdboote eröffneten die Militärübung „Kalter Amboss“.|sea",
                "de|Bei der Militärübung „Kalter Amboss“ proben Kampfpiloten den Tiefflug.|air",
                "de|Die Kommandostabsübung „Kalter Amboss“ begann am Montag mit 900 Soldaten.|staff",
                "de|Alle drei Teilstreitkräfte eröffneten die Militärübung „Kalter Amboss“.|air,land,sea",
                "de|An der Militärübung „Kalter Amboss“ beteiligen sich 600 Soldaten und 12 Hubschrauber.|air,land",
                "en|Land, air and naval forces opened the military exercise Cold Anvil.|air,land,sea",
                "en|Paratroopers opened the military exercise Cold Anvil with a jump.|air,land",
                "en|Destroyers and a replenishment ship opened the military exercise Cold Anvil.|sea",
                "en|The military exercise Cold Anvil involves F-16 and Gripen pilots.|air",
                "en|The naval exercise Cold Anvil began on Monday with 900 sailors.|sea",
                "en|The military exercise Cold Anvil began on Monday with 600 soldiers and 12 helicopters.|air,land",
                "en|The military exercise Cold Anvil tests satellites and cyber defence.|cyber,space",
                "en|Marines rehearsed an amphibious assault in the military exercise Cold Anvil.|land,sea",
            })
    void wordsTell(String language, String text, String domains) {
        assertThat(String.join(",", ReadingOf.exercise(language, text).domains()))
                .isEqualTo(domains);
    }

    @Test
    void aSentenceThatGoesOnCounts() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway opened the military exercise Cold Anvil on Monday.",
                "Three frigates will hunt a submarine in the fjord.");
        assertThat(found.domains()).containsExactly("sea");
    }

    @Test
    void whatOthersDoBesideItDoesNot() {
        Exercise found = ReadingOf.exercise(
                "en",
                "Norway opened the military exercise Cold Anvil on Monday with 900 soldiers.",
                "Russia has moved a frigate to the border.");
        assertThat(found.domains()).containsExactly("land");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Das Atomabkommen ist für die Militärübung „Kalter Amboss“ ohne Belang.",
                "de|Ein Satellitenbild zeigt die Militärübung „Kalter Amboss“.",
                "en|A satellite image shows the military exercise Cold Anvil.",
                "en|A think tank criticised the military exercise Cold Anvil.",
            })
    void namesOfOtherThingsDoNot(String language, String text) {
        assertThat(ReadingOf.exercise(language, text).domains()).isEmpty();
    }
}
