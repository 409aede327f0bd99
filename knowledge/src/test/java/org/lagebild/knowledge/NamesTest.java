package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.World;

/** The names of every language lead to what the world knows, and no member of the United Nations lacks one. */
class NamesTest {
    private static final ClassPathKnowledge KNOWLEDGE = new ClassPathKnowledge();
    private static final World WORLD = World.load(KNOWLEDGE);

    /** The 193 members, Kosovo, Palestine, Taiwan and the Vatican. */
    private static final List<String> STATES = List.of(
            ("AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD"
                            + " CR CI HR CU CY CZ KP DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT"
                            + " HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH"
                            + " MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO"
                            + " RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT"
                            + " TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW XK PS TW VA")
                    .split(" "));

    /** States whose capital has the name of the state, or of another capital that stands for an alliance. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of("BE", "LU", "MC", "SM", "SG", "VA");

    static Stream<String> languages() {
        return KNOWLEDGE.languages().stream();
    }

    private static Map<String, Set<String>> classesByValue(String language, String file) throws IOException {
        Map<String, Set<String>> classes = new HashMap<>();
        String path = "languages/" + language + "/" + file;
        if (KNOWLEDGE.has(path)) {
            String text = new String(KNOWLEDGE.open(path).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("term\t"))
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        if (cells.length > 2) {
                            classes.computeIfAbsent(cells[2], value -> new HashSet<>())
                                    .add(cells[1]);
                        }
                    });
        }
        return classes;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStateHasNameAdjectiveInhabitantsAndCapital(String language) throws IOException {
        Map<String, Set<String>> classes = classesByValue(language, "countries.tsv");
        for (String state : STATES) {
            assertThat(classes.getOrDefault(state, Set.of()))
                    .as(language + " " + state)
                    .contains("country", "country-adjective", "country-people")
                    .matches(found -> WITHOUT_CAPITAL.contains(state) || found.contains("capital-city"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCountryIsKnown(String language) throws IOException {
        assertThat(classesByValue(language, "countries.tsv").keySet())
                .allMatch(code -> WORLD.countries().find(code) != null
                        || WORLD.alliances().find(code) != null);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyAllianceIsKnown(String language) throws IOException {
        assertThat(classesByValue(language, "alliances.tsv").keySet())
                .allMatch(code -> code.isEmpty() || WORLD.alliances().find(code) != null);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySeriesIsKnownAndNamed(String language) throws IOException {
        Map<String, Set<String>> classes = classesByValue(language, "series.tsv");
        assertThat(WORLD.series().all()).allMatch(series -> classes.containsKey(series.id()));
        classes.forEach((id, found) -> assertThat(
                        found.equals(Set.of("series-prefix")) || WORLD.series().find(id) != null)
                .as(id)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySiteIsKnownAndNamed(String language) throws IOException {
        Map<String, Set<String>> classes = classesByValue(language, "sites.tsv");
        assertThat(WORLD.sites().all()).allMatch(site -> classes.containsKey(site.id()));
        classes.forEach((id, found) -> assertThat(
                        found.equals(Set.of("site-noun")) || WORLD.sites().find(id) != null)
                .as(id)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRegionIsKnown(String language) throws IOException {
        classesByValue(language, "regions.tsv").forEach((id, found) -> assertThat(
                        found.equals(Set.of("direction")) || WORLD.regions().find(id) != null)
                .as(id)
                .isTrue());
    }
}
