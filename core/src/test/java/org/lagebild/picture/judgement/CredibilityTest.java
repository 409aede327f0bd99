package org.lagebild.picture.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.picture.Picture;
import org.lagebild.picture.Report;

class CredibilityTest {
    @Test
    void originsForAndAgainstGiveTheCode() {
        assertThat(Credibility.code(2, 0)).isEqualTo(1);
        assertThat(Credibility.code(1, 0)).isEqualTo(2);
        assertThat(Credibility.code(3, 1)).isEqualTo(3);
        assertThat(Credibility.code(1, 1)).isEqualTo(4);
        assertThat(Credibility.code(1, 2)).isEqualTo(5);
        assertThat(Credibility.code(0, 0)).isEqualTo(6);
    }

    private static Report troops(String article, int number) {
        return report(
                article,
                "2025-05-0" + article.length(),
                "{'name':'Iron Wolf 2025','start':'2025-06','troops':{'low':" + number + ",'high':" + number + "}}");
    }

    @Test
    void strengthIsJudgedByWhoElseGivesIt() {
        Picture picture = Picture.of(List.of(troops("a", 3000), troops("bb", 3000), troops("ccc", 12000)));
        assertThat(picture.exercises().get(0).strengthClaims())
                .extracting(claim -> claim.low() + " " + claim.credibility().code())
                .containsExactly("3000 3", "12000 5");
    }

    @Test
    void finerDateConfirmsTheCoarseOne() {
        Picture picture = Picture.of(List.of(
                report("a", "2025-05-01", "{'name':'Iron Wolf 2025','start':'2025-06'}"),
                report("b", "2025-05-02", "{'name':'Iron Wolf 2025','start':'2025-06-10'}")));
        assertThat(picture.exercises().get(0).dateClaims())
                .extracting(claim -> claim.value() + " " + claim.credibility().code())
                .containsExactly("2025-06 1", "2025-06-10 2");
    }
}
