package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lagebild.app.evaluate.Figure;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.app.evaluate.GoldScorer;
import org.lagebild.app.evaluate.Report;

/** What must hold of the scorer for any reading. */
class GoldScorerProperties {

    private static final List<GoldArticle> GOLD = gold();
    private static final List<String> LISTS = List.of("exercises", "events", "statements", "assessments", "furniture");

    @Example
    void perfectReadingsReachOneHundredEverywhere() {
        Report report = score(GOLD, PerfectReading::of);
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.f1()).as(figure.name()).isEqualTo(1));
        assertThat(report.misses()).isEmpty();
    }

    @Example
    void noReadingsReachNothingAndMissAll() {
        Report report = score(GOLD, article -> MissingNode.getInstance());
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.f1()).as(figure.name()).isZero());
        assertThat(report.missesByKind().get("no reading")).hasSameSizeAs(GOLD);
    }

    @Property(tries = 100)
    void orderOfEntriesOfAPerfectReadingDoesNotMatter(@ForAll("articles") GoldArticle article, @ForAll Random random) {
        ObjectNode reading = PerfectReading.of(article);
        LISTS.forEach(list -> reading.set(list, shuffled(reading.path(list), random)));
        assertThat(score(List.of(article), any -> reading).figure("exercises found"))
                .isEqualTo(score(List.of(article), PerfectReading::of).figure("exercises found"));
    }

    @Property(tries = 100)
    void leavingOutAnEntryKeepsPrecisionAndNeverRaisesRecall(
            @ForAll("articles") GoldArticle article, @ForAll Random random) {
        for (String list : List.of("exercises", "events", "statements", "assessments")) {
            ObjectNode reading = PerfectReading.of(article);
            ArrayNode entries = (ArrayNode) reading.path(list);
            if (entries.size() > 1) {
                entries.remove(random.nextInt(entries.size()));
                assertWithin(score(List.of(article), any -> reading));
            }
        }
    }

    @Property(tries = 200)
    void anyObjectIsScoredWithoutAnError(
            @ForAll("articles") GoldArticle article, @ForAll("strayReadings") JsonNode reading) {
        Report report = score(List.of(article), any -> reading);
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.f1()).isBetween(0.0, 1.0));
    }

    @Provide
    Arbitrary<GoldArticle> articles() {
        return Arbitraries.of(GOLD);
    }

    /** Readings with the right fields and any values in them. */
    @Provide
    Arbitrary<JsonNode> strayReadings() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(json::textNode),
                Arbitraries.integers().map(json::numberNode),
                Arbitraries.of(json.nullNode(), json.booleanNode(true), json.objectNode(), json.arrayNode()));
        Arbitrary<JsonNode> entries = Arbitraries.maps(
                        Arbitraries.of(
                                "name",
                                "start",
                                "end",
                                "mentions",
                                "troops",
                                "places",
                                "equipment",
                                "words",
                                "speaker"),
                        leaves)
                .map(fields -> json.objectNode().setAll(fields));
        Arbitrary<JsonNode> lists = Arbitraries.oneOf(leaves, entries)
                .list()
                .ofMaxSize(4)
                .map(items -> json.arrayNode().addAll(items));
        return Arbitraries.maps(Arbitraries.of(LISTS), Arbitraries.oneOf(lists, leaves))
                .map(fields -> json.objectNode().setAll(fields));
    }

    private static void assertWithin(Report report) {
        for (Figure figure : report.figures()) {
            assertThat(figure.precision()).as(figure.name()).isIn(0.0, 1.0);
            assertThat(figure.recall()).as(figure.name()).isBetween(0.0, 1.0);
        }
    }

    private static ArrayNode shuffled(JsonNode list, Random random) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        Collections.shuffle(items, random);
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    private interface Reader {
        JsonNode read(GoldArticle article);
    }

    private static Report score(List<GoldArticle> articles, Reader reader) {
        GoldScorer scorer = new GoldScorer();
        articles.forEach(article -> scorer.add(article, reader.read(article)));
        return scorer.report();
    }

    private static List<GoldArticle> gold() {
        try {
            return GoldArticle.readFolder(GoldFolders.gold());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
