package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final String RANGE =
            "'places':[{'name':'Range','kind':'range','country':'XA','lat':50.1,'lon':20.2}]";

    private static final List<Report> REPORTS = List.of(
            report(
                    "a1",
                    "2024-01-10",
                    "{'name':'Iron Wolf 2024','status':'planned','participants':['XA','XB'],'start':'2024-05'}"),
            report(
                    "a2",
                    "2024-05-06",
                    "{'name':'Iron Wolf','status':'ongoing','participants':['XA'],'start':'2024-05-06','end':'2024-05-17','troops':{'low':3000,'high':3000},"
                            + RANGE + "}"),
            report(
                    "a3",
                    "2024-05-08",
                    "{'status':'ongoing','participants':['XA','XB'],'start':'2024-05-06','end':'2024-05-17'," + RANGE
                            + "}",
                    "{'name':'Iron Wolf 2023','status':'completed','participants':['XA'],'start':'2023'}"),
            report(
                    "a4",
                    "2024-05-16",
                    "{'name':'Iron Wolf','status':'ongoing','participants':['XA'],'end':'2024-05-20','troops':{'low':3500,'high':3500}}"),
            report(
                    "a5",
                    "2024-05-21",
                    "{'name':'Iron Wolf 2024','status':'completed','participants':['XA'],'end':'2024-05-20'}",
                    "{'status':'completed','participants':['XA'],'part_of':'Iron Wolf 2024','end':'2024-05-20'," + RANGE
                            + "}"),
            report("a6", "2024-05-09", "{'status':'ongoing','participants':['XA','XB'],'start':'2024-05-06'}"),
            report(
                    "a7",
                    "2024-05-21",
                    "{'name':'Iron Wolf','status':'planned','participants':['XC'],'start':'2024-09'}"));

    @Test
    void sameReportsInAnyOrderAndNumberGiveTheSamePicture() {
        String expected = PictureJson.of(Picture.of(REPORTS)).toString();
        List<Report> shuffled = new ArrayList<>(REPORTS);
        shuffled.addAll(REPORTS.subList(0, 3));
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(PictureJson.of(Picture.of(shuffled)).toString()).isEqualTo(expected);
        }
    }

    @Test
    void editionsPartsAndNamesakesStayApart() {
        assertThat(members("iron-wolf-2024")).containsExactly("a1#e1", "a2#e1", "a3#e1", "a4#e1", "a5#e1");
        assertThat(members("iron-wolf-2023")).containsExactly("a3#e2");
        assertThat(Picture.of(REPORTS).exercises().stream().filter(e -> "iron-wolf-2024".equals(e.parent())))
                .extracting(e -> e.members().get(0).key())
                .containsExactly("a5#e2");
        assertThat(Picture.of(REPORTS).exercises())
                .filteredOn(e -> e.members().get(0).article().equals("a7"))
                .hasSize(1);
    }

    @Test
    void dateAndParticipantsAloneNeverSuffice() {
        assertThat(Picture.of(REPORTS).exercises())
                .filteredOn(e -> e.members().get(0).article().equals("a6"))
                .allMatch(e -> e.members().size() == 1);
    }

    @Test
    void everyJoinHasItsWhy() {
        assertThat(Picture.of(REPORTS).exercises())
                .filteredOn(e -> e.members().size() > 1)
                .allMatch(e -> !e.why().isEmpty());
        assertThat(exercise("iron-wolf-2024").why())
                .anyMatch(why -> why.contains("a3#e1") && why.contains("same place"));
    }

    @Test
    void extensionWinsAndTheOldDateStaysAsConflict() {
        Exercise exercise = exercise("iron-wolf-2024");
        assertThat(exercise.start()).isEqualTo("2024-05-06");
        assertThat(exercise.end()).isEqualTo("2024-05-20");
        assertThat(exercise.status()).isEqualTo("completed");
        assertThat(exercise.statusHistory())
                .extracting(step -> step.status())
                .containsExactly("planned", "ongoing", "completed");
        assertThat(exercise.conflicts())
                .extracting(conflict -> conflict.field())
                .contains("end", "troops");
    }

    @Test
    void aPlaceThatTwoLanguagesCallDifferentlyIsOneSideOfAConflict() {
        String at =
                "{'name':'Iron Wolf 2024','status':'planned','start':'2024-05-06','places':[{'name':'%s','id':'%s','kind':'city','lat':%s,'lon':20}]}";
        List<Report> reports = List.of(
                ReadingLines.report("a", "2024-05-01", at.formatted("Borissow", "p1", "54")),
                ReadingLines.report("b", "2024-05-02", at.formatted("Borisov", "p1", "54")),
                ReadingLines.report("c", "2024-05-03", at.formatted("Elsewhere", "p2", "50")));
        assertThat(Picture.of(reports).exercises()).singleElement().satisfies(exercise -> assertThat(
                        exercise.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values())
                        .extracting(value -> value.value() + " " + value.articles())
                        .containsExactly("Borisov [a, b]", "Elsewhere [c]")));
    }

    @Test
    void whatWasKnownOnADay() {
        Picture then = Picture.of(REPORTS, LocalDate.of(2024, 5, 18));
        Exercise exercise = then.exercises().stream()
                .filter(e -> e.id().equals("iron-wolf-2024"))
                .findFirst()
                .orElseThrow();
        assertThat(exercise.status()).isEqualTo("ongoing");
        assertThat(exercise.presumedEnded()).isFalse();
        assertThat(then.asOf()).isEqualTo("2024-05-18");
    }

    private static Exercise exercise(String id) {
        return Picture.of(REPORTS).exercises().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> members(String id) {
        return exercise(id).members().stream().map(ReportedExercise::key).toList();
    }
}
