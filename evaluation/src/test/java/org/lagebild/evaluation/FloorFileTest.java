package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.evaluate.Evaluation;
import org.lagebild.app.evaluate.Report;

/** Floors hold, rise with the figures, and fall only with a reason. */
class FloorFileTest {

    private static final String FILE = """
            {"sets": {"xx": {"folders": ["xx"], "floors": {"relevance": 92.0}, "targets": {"relevance": 95}}}, "lowered": []}""";

    @TempDir
    Path folder;

    @Test
    void figureBelowItsFloorIsShown() throws IOException {
        assertThat(set().compare(report(false)))
                .singleElement()
                .hasToString("relevance                       0.0  floor   92.0  target   95  BELOW");
    }

    @Test
    void figureAboveItsFloorHolds() throws IOException {
        assertThat(set().compare(report(true))).allMatch(FloorSet.Row::holds);
    }

    @Test
    void raisedFloorLiesOnePointBelowTheFigure() throws IOException {
        assertThat(set().raised(report(true)).floors()).containsEntry("relevance", new BigDecimal("99.0"));
    }

    @Test
    void raisingNeverLowers() throws IOException {
        assertThat(set().raised(report(false)).floors()).containsEntry("relevance", new BigDecimal("92.0"));
    }

    @Test
    void loweringIsWrittenDown() throws IOException {
        Path file = folder.resolve("lower.json");
        floors().lower("xx/relevance", new BigDecimal("90"), "new gold", "2026-11-24")
                .save(file);
        assertThat(FloorFile.load(file).lowered())
                .containsExactly(new FloorFile.Lowering(
                        "2026-11-24", "xx/relevance", new BigDecimal("92.0"), new BigDecimal("90"), "new gold"));
    }

    @Test
    void unknownFigureIsToldWithTheKnownOnes() throws IOException {
        FloorFile floors = floors();
        assertThatThrownBy(() -> floors.lower("xx/relevanz", BigDecimal.ONE, "because", "2026-11-24"))
                .hasMessageContaining("Maybe one of [relevance]?");
    }

    @Test
    void unknownSetIsToldWithTheKnownOnes() throws IOException {
        FloorFile floors = floors();
        assertThatThrownBy(() -> floors.lower("relevance", BigDecimal.ONE, "because", "2026-11-24"))
                .hasMessageContaining("Maybe \"xx/…\"?");
    }

    @Test
    void floorIsNotLoweredUpwards() throws IOException {
        FloorFile floors = floors();
        assertThatThrownBy(() -> floors.lower("xx/relevance", new BigDecimal("93"), "because", "2026-11-24"))
                .hasMessageContaining("Maybe --raise?");
    }

    @Test
    void ourFloorsNameFiguresAndFoldersThatExist() throws IOException {
        FloorFile floors = FloorFile.load(GoldFolders.floors());
        assertThat(floors.sets().values()).allSatisfy(set -> {
            assertThat(set.compare(report(true))).allMatch(FloorSet.Row::holds);
            assertThat(set.folders()).map(GoldFolders::folder).allMatch(Files::isDirectory);
        });
    }

    private FloorSet set() throws IOException {
        return floors().sets().get("xx");
    }

    private FloorFile floors() throws IOException {
        return FloorFile.load(Files.writeString(folder.resolve("floors.json"), FILE));
    }

    private static Report report(boolean perfect) throws IOException {
        return Evaluation.evaluate(
                GoldFolders.gold().resolve("stories/dev-joint-viking"),
                article -> perfect
                        ? PerfectReading.of(article)
                        : PerfectReading.of(article).removeAll());
    }
}
