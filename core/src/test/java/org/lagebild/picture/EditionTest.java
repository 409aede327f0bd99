package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static List<String> ids(Report... reports) {
        return Picture.of(List.of(reports)).exercises().stream()
                .map(exercise -> exercise.id() + " " + exercise.members().size())
                .toList();
    }

    @Test
    void lettersTellEditionsOfOneYearApart() {
        assertThat(ids(
                        report(
                                "a",
                                "2024-05-23",
                                "{'name':'Iron Wolf 2024A','series':'wolf','start':'2024-05-23','end':'2024-05-24'}"),
                        report("b", "2024-10-14", "{'name':'Iron Wolf 24B','series':'wolf','start':'2024-10-14'}"),
                        report("c", "2024-05-24", "{'name':'Iron Wolf 2024','series':'wolf','end':'2024-05-24'}")))
                .containsExactly("wolf-2024a 2", "wolf-2024b 1");
    }

    @Test
    void twoDigitsAreNoYearWhereDatesSayOtherwise() {
        assertThat(ids(
                        report("a", "2021-12-24", "{'name':'Prophet 17','series':'prophet','start':'2021-12-20'}"),
                        report("b", "2021-12-21", "{'name':'Prophet 17','series':'prophet','edition':'2017'}")))
                .containsExactly("prophet-2021 2");
    }

    @Test
    void editionFollowsFromDatesOrTheDayOfTheReport() {
        assertThat(ids(
                        report(
                                "a",
                                "2025-01-10",
                                "{'name':'Wolf 2025','series':'wolf','status':'planned','start':'2025-09-12','end':'2025-09-16'}"),
                        report("b", "2025-09-13", "{'name':'Wolf','series':'wolf','status':'ongoing'}"),
                        report(
                                "c",
                                "2025-09-14",
                                "{'name':'Wolf','series':'wolf','status':'completed','start':'2021-09'}"),
                        report("d", null, "{'name':'Wolf','series':'wolf','status':'planned','start':'2025-09'}")))
                .containsExactly("wolf-2021 1", "wolf-2025 3");
    }

    @Test
    void monthWithoutYearJoinsOnlyWhereItFits() {
        assertThat(ids(
                        report("a", "2029-03-14", "{'series':'wolf','status':'ongoing','start':'2029-03-14'}"),
                        report("b", null, "{'series':'wolf','status':'planned','start':'--07'}"),
                        report("c", null, "{'series':'wolf','status':'planned','start':'--03-14'}")))
                .containsExactly("wolf 1", "wolf-2029 2");
    }

    @Test
    void legsOfOneExerciseAreParts() {
        Picture picture = Picture.of(
                List.of(
                        report(
                                "a",
                                "2024-05-01",
                                "{'name':'Wolf 2024','status':'ongoing','start':'2024-05-01','end':'2024-05-20'}",
                                "{'name':'Wolf 2024','part_of':'Wolf 2024','status':'ongoing','end':'2024-05-08','places':[{'name':'Range','kind':'range'}]}")));
        assertThat(picture.exercises()).hasSize(2);
    }

    @Test
    void namedPartKeepsItsNameWhereTheSeriesIsThatOfTheWhole() {
        assertThat(ids(
                        report(
                                "a",
                                "2024-05-01",
                                "{'name':'Wolf 2024','series':'wolf'}",
                                "{'name':'Grand Cub','series':'wolf','part_of':'Wolf 2024'}"),
                        report(
                                "b",
                                "2024-05-03",
                                "{'name':'Wolf 2024','series':'wolf'}",
                                "{'name':'Grand Cub','series':'wolf','part_of':'Wolf 2024'}")))
                .containsExactly("grand-cub-2024 2", "wolf-2024 2");
    }

    @Test
    void unnamedEditionOfBeforeIsFoundByWhatItsArticleSpeaksOf() {
        assertThat(ids(
                        report(
                                "a",
                                "2019-06-17",
                                "{'name':'Wolf 2019','series':'wolf','status':'ongoing','host':['XB'],'start':'2019-06-14','end':'2019-06-27'}"),
                        report(
                                "b",
                                "2020-09-26",
                                "{'name':'Wolf 2020','series':'wolf','start':'2020-09-10'}",
                                "{'status':'completed','host':['XB'],'start':'2019-06','end':'2019-06'}")))
                .containsExactly("wolf-2019 2", "wolf-2020 1");
    }

    private static final String DRILL =
            "{'status':'ongoing','participants':['XA','XB'],'host':['XA'],'domains':['air'],'places':[{'name':'%s','kind':'base'}]}";

    private static Report inLanguage(String language, String article, String place) {
        return ReportReader.of(ReadingLines.reading(
                        article,
                        "2024-05-12",
                        "",
                        DRILL.formatted(place),
                        "{'name':'Iron Wolf','start':'2024-05-06','end':'2024-05-14','participants':['XA']}")
                .put("language", language));
    }

    @Test
    void baseThatTwoLanguagesCallByOneNameTiesReportsOfOneWeek() {
        assertThat(ids(inLanguage("xx", "a", "Ulmo Air Base"), inLanguage("yy", "b", "Basiso Ulmo")))
                .contains("iron-wolf-2024 2")
                .filteredOn(id -> id.startsWith("unnamed"))
                .singleElement()
                .asString()
                .endsWith(" 2");
    }

    @Test
    void wordThatOneLanguageUsesForAllBasesTiesNothing() {
        assertThat(ids(inLanguage("xx", "a", "Camp Ulmo"), inLanguage("xx", "b", "Camp Ester")))
                .filteredOn(id -> id.startsWith("unnamed"))
                .hasSize(2);
    }
}
