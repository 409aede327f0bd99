package org.lagebild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.Report;

class AnalysisTest {
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static Picture picture(Report... reports) {
        return Picture.of(Arrays.asList(reports), LATER);
    }

    private static Exercise exercise(Picture picture, String id) {
        return picture.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersStandBelowJustBelowAcrossOrAboveALine() {
        Line line = new Line("observation", 13_000);
        assertThat(line.standing(11_000, 11_000)).isEqualTo(Line.Standing.BELOW);
        assertThat(line.standing(12_800, 12_800)).isEqualTo(Line.Standing.JUST_BELOW);
        assertThat(line.standing(12_000, 15_000)).isEqualTo(Line.Standing.ACROSS);
        assertThat(line.standing(13_000, 13_000)).isEqualTo(Line.Standing.REACHED);
    }

    @Test
    void ledgerKeepsEveryClaimBesideTheLines() {
        Picture picture = picture(
                report(
                        "a",
                        "2025-05-01",
                        "{'name':'Iron Wolf 2025','start':'2025-06-02','troops':{'low':12800,'high':12800}}"),
                report(
                        "b",
                        "2025-05-03",
                        "{'name':'Iron Wolf 2025','start':'2025-06-02','troops':{'low':30000,'high':30000}}"));
        Ledger ledger = Ledger.of(exercise(picture, "iron-wolf-2025"), picture.exercises(), Line.VIENNA_DOCUMENT);
        assertThat(ledger.rows())
                .extracting(row -> row.low() + " " + row.standings())
                .containsExactly(
                        "12800 {observation=JUST_BELOW, prior notification=REACHED}",
                        "30000 {observation=REACHED, prior notification=REACHED}");
    }

    @Test
    void whatRunsOnOneTerritoryAtOneTimeIsSummedWithoutItsParts() {
        Picture picture = picture(
                report(
                        "a",
                        "2025-06-03",
                        "{'name':'Iron Wolf 2025','host':['XA'],'participants':['XA','XB'],'start':'2025-06-02','end':'2025-06-09','troops':{'low':7000,'high':7000}}",
                        "{'name':'Silver Storm 2025','host':['XA'],'participants':['XB'],'start':'2025-06-05','end':'2025-06-12','troops':{'low':6500,'high':6500}}",
                        "{'name':'Wolf Pup 2025','part_of':'Iron Wolf 2025','host':['XA'],'participants':['XA'],'start':'2025-06-03','end':'2025-06-04','troops':{'low':900,'high':900}}",
                        "{'name':'Far Drill 2025','host':['XA'],'participants':['XA'],'start':'2025-09-03','end':'2025-09-04','troops':{'low':5000,'high':5000}}"));
        Ledger ledger = Ledger.of(exercise(picture, "iron-wolf-2025"), picture.exercises(), Line.VIENNA_DOCUMENT);
        assertThat(ledger.territories()).singleElement().satisfies(territory -> {
            assertThat(territory.exercises()).containsExactly("iron-wolf-2025", "silver-storm-2025");
            assertThat(territory.lowest()).isEqualTo(13_500);
            assertThat(territory.standings()).containsEntry("observation", Line.Standing.REACHED);
        });
    }

    @Test
    void leadTimeRunsFromTheFirstReportToTheStart() {
        Picture picture = picture(
                report("a", "2025-07-31", "{'name':'Iron Wolf 2025','status':'planned','start':'2025-09-12'}"),
                report("b", "2025-09-01", "{'name':'Iron Wolf 2025','status':'planned','start':'2025-09-12'}"),
                report("c", "2025-09-01", "{'name':'Silver Storm 2025','status':'planned','start':'2025-09'}"));
        LeadTime lead = LeadTime.of(exercise(picture, "iron-wolf-2025"), 42).orElseThrow();
        assertThat(lead.least()).isEqualTo(43);
        assertThat(lead.isShorter()).isFalse();
        LeadTime open = LeadTime.of(exercise(picture, "silver-storm-2025"), 42).orElseThrow();
        assertThat(open.least() + " to " + open.most()).isEqualTo("0 to 29");
        assertThat(open.isShorter()).isTrue();
    }

    private static Picture series() {
        List<Report> reports = IntStream.rangeClosed(2020, 2023)
                .mapToObj(year -> report(
                        "y" + year,
                        year + "-09-20",
                        ("{'name':'Iron Wolf Y','series':'wolf','status':'completed','host':['XA'],'start':'Y-09-10','end':'Y-09-19','troops':{'low':3000,'high':3000}}")
                                .replace("Y", String.valueOf(year))))
                .toList();
        Report now = report(
                "now",
                "2024-02-20",
                "{'name':'Iron Wolf 2024','series':'wolf','status':'ongoing','host':['XA','XB'],'start':'2024-02-10','end':'2024-02-18','troops':{'low':9000,'high':9000}}");
        return Picture.of(
                java.util.stream.Stream.concat(reports.stream(), java.util.stream.Stream.of(now))
                        .toList(),
                LATER);
    }

    @Test
    void departureIsShownFeatureByFeatureWithItsNumber() {
        Picture picture = series();
        Pattern pattern = Pattern.of(exercise(picture, "wolf-2024"), picture.exercises());
        assertThat(pattern.features())
                .extracting(
                        f -> f.name() + " " + f.value() + " n=" + f.n() + " alike=" + f.alike() + " " + f.isDeparture())
                .containsExactly(
                        "month 2 n=4 alike=0 true",
                        "host XA XB n=4 alike=4 false",
                        "size 9000 n=4 alike=0 true",
                        "length 9 n=4 alike=4 false");
    }

    @Test
    void nextEditionFollowsTheUsualGap() {
        NextEdition next = NextEdition.of("wolf", series().exercises(), null).orElseThrow();
        assertThat(next.year()).isEqualTo(2025);
        assertThat(next.months()).containsExactly(2, 9);
        assertThat(next.n()).isEqualTo(5);
        assertThat(next.basis()).isEqualTo(NextEdition.Basis.EDITIONS);
        assertThat(NextEdition.of("storm", series().exercises(), null)).isEmpty();
    }

    @Test
    void laterReportsOfALaterEndAreExtensions() {
        Picture picture = picture(
                report("a", "2025-02-01", "{'name':'Iron Wolf 2025','start':'2025-02-10','end':'2025-02-20'}"),
                report("b", "2025-02-12", "{'name':'Iron Wolf 2025','end':'2025-02-20'}"),
                report("c", "2025-02-20", "{'name':'Iron Wolf 2025','end':'2025-02-27'}"),
                report("d", "2025-02-21", "{'name':'Iron Wolf 2025','end':'2025-02-20'}"));
        assertThat(Extensions.of(exercise(picture, "iron-wolf-2025")))
                .extracting(extension -> extension.reported() + " " + extension.from() + " " + extension.to())
                .containsExactly("2025-02-20 2025-02-20 2025-02-27");
    }

    @Test
    void signalsStandBesideWhatFollowedOthers() {
        Picture picture = series();
        BaseRate rate = BaseRate.of("other month", e -> "wolf-2024".equals(e.id()), picture.exercises(), List.of(), 30);
        assertThat(rate.with() + "/" + rate.followed() + " " + rate.without() + "/" + rate.followedWithout())
                .isEqualTo("1/0 4/0");
    }
}
