package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lagebild.picture.origin.Origin;
import org.lagebild.picture.origin.Signature;

class OriginTest {
    private static final String TEXT = "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz";
    private static final String EXERCISE =
            "{'name':'Iron Wolf 2024','status':'planned','start':'2024-05-06','end':'2024-05-17','participants':['XA','XB'],'troops':{'low':%d,'high':%d},"
                    + "'places':[{'name':'Range','kind':'range','country':'XA','lat':50.1,'lon':20.2}]}";

    private static ObjectNode article(String name, String day, String text, int troops) {
        return reading(name, day, text, String.format(Locale.ROOT, EXERCISE, troops, troops));
    }

    private static List<Origin> origins(ObjectNode... readings) {
        return Picture.of(Stream.of(readings).map(ReportReader::of).toList()).origins();
    }

    @Test
    void copiesAreOneOrigin() {
        assertThat(origins(
                        article("a", "2024-05-01", TEXT, 500),
                        article("b", "2024-05-01", TEXT + " more words here", 500)))
                .singleElement()
                .satisfies(origin -> assertThat(origin.why()).contains("100 %"));
    }

    @Test
    void reprintOfAnAgencyInOtherWordsIsOneOrigin() {
        ObjectNode one = article("a", "2024-05-01", "", 500);
        ObjectNode other = article("b", "2024-05-02", "", 500);
        one.withArray("agencies").add("AA");
        assertThat(origins(one, other)).hasSize(2);
        other.withArray("agencies").add("AA");
        assertThat(origins(one, other)).hasSize(1);
    }

    @Test
    void postsOfOneLiveBlogThatTellTheSameAreOneOrigin() {
        ObjectNode one = article("blog#1", "2024-05-01", "", 500);
        ObjectNode other = article("blog#2", "2024-05-04", "", 700);
        assertThat(origins(one, other)).hasSize(2);
        one.put("live_blog", "blog");
        other.put("live_blog", "blog");
        assertThat(origins(one, other)).singleElement().satisfies(origin -> assertThat(origin.why())
                .isEqualTo("posts of one live blog"));
        other.put("live_blog", "another");
        assertThat(origins(one, other)).hasSize(2);
    }

    @Test
    void copyWithAnInventedNumberAddsNoSource() {
        Picture picture =
                Picture.of(Stream.of(article("a", "2024-05-01", TEXT, 500), article("b", "2024-05-02", TEXT, 90000))
                        .map(ReportReader::of)
                        .toList());
        assertThat(picture.exercises().get(0).origins()).isEqualTo(1);
        assertThat(picture.exercises().get(0).strengthClaims())
                .filteredOn(claim -> claim.low() == 90000)
                .allMatch(claim -> claim.origins() == 0);
    }

    @Test
    void whatNamesNobodyIsNoSource() {
        ObjectNode anonymous = article("a", "2024-05-01", TEXT, 500);
        anonymous.withArray("statements").removeAll();
        assertThat(Picture.of(List.of(ReportReader.of(anonymous)))
                        .exercises()
                        .get(0)
                        .origins())
                .isZero();
    }

    @Test
    void signatureTellsHowMuchIsShared() {
        Signature whole = Signature.of(TEXT.repeat(40) + " other");
        assertThat(Signature.of(TEXT).shared(whole, 5)).isEqualTo(1);
        assertThat(Signature.of("zz yy xx ww vv uu tt ss").shared(whole, 5)).isZero();
    }
}
