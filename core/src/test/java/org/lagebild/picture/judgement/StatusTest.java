package org.lagebild.picture.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.Report;

class StatusTest {
    private static final String DATED =
            "{'name':'Iron Wolf 2025','status':'planned','start':'2025-05-05','end':'2025-05-16'}";

    private static Exercise exercise(Report... reports) {
        return Picture.of(Arrays.asList(reports)).exercises().get(0);
    }

    private static List<String> history(Report... reports) {
        return exercise(reports).statusHistory().stream()
                .map(step -> step.status() + (step.isInferred() ? " inferred" : ""))
                .toList();
    }

    private static Report says(String article, String day, String status) {
        return report(article, day, "{'name':'Iron Wolf 2025','status':'" + status + "'}");
    }

    @Test
    void reportsTellTheCourse() {
        assertThat(history(
                        says("c", "2025-05-17", "completed"),
                        report("a", "2025-04-01", DATED),
                        says("b", "2025-05-06", "ongoing")))
                .containsExactly("planned", "ongoing", "completed");
    }

    @Test
    void dayOfTheReportTellsWhatItDoesNotSay() {
        assertThat(history(report("a", "2025-04-01", DATED), says("b", "2025-05-20", "unknown")))
                .containsExactly("planned", "completed inferred");
    }

    @Test
    void planToldAfterTheEndIsASlip() {
        assertThat(history(report("a", "2025-04-01", DATED), says("b", "2025-07-20", "planned")))
                .containsExactly("planned", "completed inferred");
    }

    @Test
    void whatOnlyDaysTellUndoesNoCancellation() {
        assertThat(history(
                        report("a", "2025-04-01", DATED),
                        says("b", "2025-04-20", "cancelled"),
                        says("c", "2025-05-20", "unknown")))
                .containsExactly("planned", "cancelled");
    }

    @Test
    void passedLastDayIsPresumedTheEndAndSaidSo() {
        Exercise exercise = exercise(
                report("a", "2025-04-01", DATED), report("other", "2025-06-01", "{'name':'Silver Storm 2026'}"));
        assertThat(exercise.status()).isEqualTo("planned");
        assertThat(exercise.presumedEnded()).isTrue();
    }

    @Test
    void coarseDateStandsForBothEnds() {
        Exercise exercise = exercise(report("a", "2025-04-01", "{'name':'Iron Wolf 2026','end':'2026'}"));
        assertThat(exercise.start()).isEqualTo("2026");
    }

    @Test
    void oneDayForBothEndsWeighsLess() {
        Exercise exercise = exercise(
                report("a", "2025-04-01", DATED),
                report(
                        "b",
                        "2025-05-17",
                        "{'name':'Iron Wolf 2025','status':'completed','start':'2025-05-16','end':'2025-05-16'}"));
        assertThat(exercise.start()).isEqualTo("2025-05-05");
        assertThat(exercise.end()).isEqualTo("2025-05-16");
    }
}
