package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.Alliance;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Borders;
import org.lagebild.world.Gazetteer;
import org.lagebild.world.Geodesy;
import org.lagebild.world.Series;
import org.lagebild.world.Settlement;
import org.lagebild.world.World;

/** The tables against figures that are known from elsewhere. */
class WorldTest {
    private static final World WORLD = World.load(new ClassPathKnowledge());
    private static final Borders BORDERS = WORLD.borders();

    private static BorderPoint present(BorderPoint point) {
        return Objects.requireNonNull(point);
    }

    @ParameterizedTest
    @CsvSource({
        "44.60, 33.52, UA, Sevastopol",
        "45.04, 34.10, UA, Simferopol",
        "45.36, 36.47, UA, Kerch",
        "45.04, 38.98, RU, Krasnodar",
        "54.71, 20.51, RU, Kaliningrad",
        "52.10, 23.70, BY, Brest",
        "48.39, -4.49, FR, Brest",
        "54.11, 22.93, PL, Suwalki",
        "42.66, 21.16, XK, Pristina",
        "25.04, 121.56, TW, Taipei",
        "51.88, -0.42, GB, Luton",
        "28.40, 36.57, SA, Tabuk",
        "66.05, -170.9, RU, east of 180 degrees",
        "19.72, -155.55, US, Hawaii",
        "69.98, 24.95, NO, Porsangmoen",
        "-29.31, 27.48, LS, an enclave",
        "51.83, 107.61, RU, Ulan-Ude",
        "23.70, -15.00, EH, Western Sahara"
    })
    void pointsLieInTheirStates(double lat, double lon, String state, String place) {
        assertThat(BORDERS.stateAt(lat, lon)).as(place).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"50.0, -30.0", "57.5, 19.8", "43.4, 33.0", "24.0, 119.2", "-60.0, 100.0"})
    void theSeaBelongsToNobody(double lat, double lon) {
        assertThat(BORDERS.stateAt(lat, lon)).isNull();
    }

    @Test
    void ruzhanyIsAsFarFromUkraineAsOnTheFullMap() {
        BorderPoint border = present(BORDERS.outline("UA", 52.86322, 24.89357));
        assertThat(border.distanceKm()).isCloseTo(102.3, within(0.1));
        assertThat(border.direction()).isEqualTo("N");
        assertThat(border.oneSide() + border.otherSide()).isEqualTo("BYUA");
    }

    @Test
    void brestLiesOnThePolishBorder() {
        assertThat(present(BORDERS.borderOf("PL", 52.0976, 23.6877)).distanceKm())
                .isLessThan(5);
        assertThat(present(BORDERS.borderOf("BY", 52.0976, 23.6877)).distanceKm())
                .isLessThan(5);
    }

    @Test
    void theSuwalkiGapIsAboutSixtyFiveKilometresLong() {
        BorderPoint fromBelarus = present(BORDERS.between("PL", "LT", 53.957, 23.51));
        BorderPoint fromRussia = present(BORDERS.between("PL", "LT", 54.363, 22.79));
        assertThat(fromBelarus.distanceKm()).isLessThan(3);
        assertThat(fromRussia.distanceKm()).isLessThan(3);
        assertThat(Geodesy.distanceKm(53.957, 23.51, 54.363, 22.79)).isCloseTo(65, within(3.0));
    }

    @Test
    void russiaHasNoBorderInCrimea() {
        assertThat(present(BORDERS.outline("RU", 46.48, 30.73)).distanceKm()).isGreaterThan(300);
        assertThat(present(BORDERS.outline("RU", 44.60, 33.52)).distanceKm()).isGreaterThan(200);
    }

    @Test
    void islandsHaveNoLandBorder() {
        assertThat(BORDERS.landBorder("IS", 64.1, -21.9)).isNull();
        assertThat(BORDERS.landBorder("JP", 35.7, 139.7)).isNull();
        assertThat(BORDERS.between("DE", "RU", 52.5, 13.4)).isNull();
        assertThat(BORDERS.outline("XX", 52.5, 13.4)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Grafenwöhr, 49.72, DE", "Grafenwoehr, 49.72, DE", "Moskau, 55.75, RU", "Kyjiw, 50.45, UA", "Kiew, 50.45, UA",
        "Kiev, 50.45, UA", "KYIV, 50.45, UA", "Ružany, 52.86, BY", "Peking, 39.91, CN", "Addis-Abeba, 9.02, ET",
        "Suwalki, 54.11, PL", "Wilna, 54.69, LT", "Woronesch, 51.67, RU", "Voronezh, 51.67, RU", "Jelnja, 54.58, RU",
        "Sankt Petersburg, 59.94, RU", "St. Petersburg, 59.94, RU", "Lwiw, 49.84, UA", "Ramstein, 49.45, DE"
    })
    void townsAreFoundInTheSpellingsOfNews(String name, double lat, String country) {
        List<Settlement> found = WORLD.gazetteer().find(name).settlements();
        assertThat(found).isNotEmpty();
        assertThat(found).anySatisfy(place -> {
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.lat()).isCloseTo(lat, within(0.05));
        });
    }

    @Test
    void aNameThatIsWrittenSoWinsOverOneThatSoundsSo() {
        Gazetteer.Found found = WORLD.gazetteer().find("Brest");
        assertThat(found.match()).isEqualTo(Gazetteer.Match.WRITTEN);
        assertThat(found.settlements()).extracting(Settlement::country).containsExactly("BY", "FR");
        assertThat(WORLD.gazetteer().find("Ruschany").match()).isEqualTo(Gazetteer.Match.SOUND);
        assertThat(WORLD.gazetteer().find("Qwrtzp").isEmpty()).isTrue();
    }

    @Test
    void theGazetteerKnowsWhetherANameMayGoOn() {
        assertThat(WORLD.gazetteer().continues("New")).isTrue();
        assertThat(WORLD.gazetteer().continues("Grafenwöhr Süd")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Schoigu, Shoigu",
        "Schoigu, Šojgu",
        "Schoigu, Шойгу",
        "Ruschany, Ruzhany",
        "Ruschany, Ружаны",
        "Sapad, Zapad",
        "Chrenin, Khrenin",
        "Lawrow, Lavrov",
        "Beloussow, Belousov",
        "Gerassimow, Gerasimov",
        "Tschernihiw, Chernihiv",
        "Wostok, Vostok",
        "Zentr, Tsentr",
        "Schtschit, Shchit",
        "Ljaur, Lyaur",
        "Obus-Lesnowski, Obuz-Lesnovsky",
        "Medwedew, Medvedev"
    })
    void spellingsOfANameHaveOneKey(String one, String other) {
        assertThat(WORLD.transliteration().key(one))
                .isEqualTo(WORLD.transliteration().key(other));
    }

    @Test
    void differentNamesKeepDifferentKeys() {
        assertThat(List.of("Minsk", "Pinsk", "Brest", "Lida", "Moskau", "Putin", "Shoigu", "Zapad", "Vostok", "Kavkaz")
                        .stream()
                        .map(WORLD.transliteration()::key)
                        .distinct())
                .hasSize(10);
    }

    @Test
    void membershipsHaveDays() {
        Alliance nato = Objects.requireNonNull(WORLD.alliances().find("NATO"));
        assertThat(nato.membersOn(LocalDate.of(1983, 11, 7))).hasSize(16);
        assertThat(nato.membersOn(LocalDate.of(2024, 3, 7))).hasSize(32).contains("SE");
        assertThat(nato.hasMember("FI", LocalDate.of(2023, 4, 3))).isFalse();
        assertThat(Objects.requireNonNull(WORLD.alliances().find("EU")).membersOn(LocalDate.of(2020, 2, 1)))
                .hasSize(27)
                .doesNotContain("GB");
        assertThat(Objects.requireNonNull(WORLD.alliances().find("AU")).membersOn(LocalDate.of(2024, 1, 1)))
                .hasSize(55);
        assertThat(Objects.requireNonNull(WORLD.alliances().find("OSCE")).membersOn(LocalDate.of(2024, 1, 1)))
                .hasSize(57);
        assertThat(Objects.requireNonNull(WORLD.alliances().find("Arab League")).membersOn(LocalDate.of(2024, 1, 1)))
                .hasSize(22);
    }

    @Test
    void sitesAndRegionsLieInTheirStates() {
        assertThat(WORLD.sites().all())
                .filteredOn(site -> {
                    String state = BORDERS.stateNear(site.lat(), site.lon(), 25);
                    return !site.country().equals(state)
                            && present(BORDERS.outline(site.country(), site.lat(), site.lon()))
                                            .distanceKm()
                                    > site.radiusKm();
                })
                .isEmpty();
    }

    @Test
    void seriesKnowTheirYears() {
        Series zapad = Objects.requireNonNull(WORLD.series().find("zapad"));
        assertThat(Objects.requireNonNull(zapad.cycle()).holdsIn(2021)).isTrue();
        assertThat(zapad.cycle().holdsIn(2023)).isFalse();
        assertThat(zapad.hosts()).containsExactly("RU", "BY");
        assertThat(zapad.sites()).contains("RU-MULINO");
    }

    @ParameterizedTest
    @CsvSource({"0, N", "22, N", "23, NE", "90, E", "181, S", "270, W", "337, NW", "338, N", "359.9, N"})
    void bearingsHaveNames(double bearing, String direction) {
        assertThat(Geodesy.direction(bearing)).isEqualTo(direction);
    }
}
