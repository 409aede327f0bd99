package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.Lagebild;
import org.lagebild.article.Ground;
import org.lagebild.article.Published;
import org.lagebild.ingest.RawArticle;

/** Twenty articles of our own that are not told when they were written: the true day lies between the bounds found. */
class UndatedArticlesTest {
    private static final Lagebild LAGEBILD = Lagebild.load();
    private static final int MOST_MEDIAN_DAYS = 40;

    @TestFactory
    Stream<DynamicTest> trueDayLiesWithin() throws IOException {
        return articles().stream()
                .map(article -> DynamicTest.dynamicTest(article.language + " " + article.day, () -> check(article)));
    }

    private static void check(Undated article) {
        Published found = published(article);
        assertThat(found.earliest() == null || !article.day.isBefore(found.earliest()))
                .as(found.toString())
                .isTrue();
        assertThat(found.latest() == null || !article.day.isAfter(found.latest()))
                .as(found.toString())
                .isTrue();
    }

    @Test
    void halfOfTheIntervalsAreShort() throws IOException {
        List<Long> lengths = articles().stream()
                .map(UndatedArticlesTest::published)
                .map(UndatedArticlesTest::length)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).as(lengths.toString()).isLessThanOrEqualTo(MOST_MEDIAN_DAYS);
    }

    @Test
    void everyBoundRestsOnWords() throws IOException {
        for (Undated article : articles()) {
            Published found = published(article);
            assertThat(found.grounds().stream().map(Ground::earliest)).contains(found.earliest());
            assertThat(found.grounds().stream().map(Ground::latest)).contains(found.latest());
            assertThat(found.grounds())
                    .allMatch(ground -> !ground.span().of(article.text).isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Manöver der polnischen Armee beginnt am Freitag. Es dauert vom 12. bis 16. September 2025.|2025-09-06|2025-09-12|Freitag",
                "In zwei Wochen beginnt das Manöver der polnischen Armee. Es soll vom 12. bis 16. September 2025 stattfinden.|2025-08-26|2025-09-01|zwei Wochen",
                "The Polish army’s exercise begins next week. It will run from September 12 to 16, 2025.|2025-09-01|2025-09-07|next week",
                "The Polish army’s exercise begins tomorrow. It will run from September 12 to 16, 2025.|2025-09-11|2025-09-11|tomorrow",
            })
    void whatIsCountedAndWhatIsDatedMeet(String text, LocalDate earliest, LocalDate latest, String words) {
        Published found =
                LAGEBILD.read(RawArticle.ofText("undated", text)).article().published();
        assertThat(found.earliest()).isEqualTo(earliest);
        assertThat(found.latest()).isEqualTo(latest);
        assertThat(found.grounds()).anyMatch(ground -> ground.span().of(text).equals(words));
    }

    @Test
    void aWeekdayTellsTheYear() {
        String text =
                "Das Manöver der polnischen Armee begann am Freitag, dem 3. November. Im Jahr 2021 war es abgesagt"
                        + " worden. Bis 2025 soll die Armee wachsen.";
        Published found =
                LAGEBILD.read(RawArticle.ofText("undated", text)).article().published();
        assertThat(found.earliest()).isEqualTo(LocalDate.of(2023, 11, 3));
    }

    @Test
    void whatIsMetNextWeekIsNotWhatIsDatedBehindIt() {
        String text =
                "Die Minister treffen sich in der kommenden Woche. Die Übung soll am 12. September 2025 beginnen.";
        Published found =
                LAGEBILD.read(RawArticle.ofText("undated", text)).article().published();
        assertThat(found.earliest()).isNull();
        assertThat(found.latest()).isEqualTo(LocalDate.of(2025, 9, 12));
    }

    private static long length(Published found) {
        return found.earliest() == null || found.latest() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(found.earliest(), found.latest()) + 1;
    }

    private static Published published(Undated article) {
        return LAGEBILD.read(RawArticle.ofText("undated", article.text))
                .article()
                .published();
    }

    private static List<Undated> articles() throws IOException {
        List<Undated> articles = new ArrayList<>();
        for (String block : text().split("(?m)^## ")) {
            if (!block.isBlank()) {
                int end = block.indexOf('\n');
                String[] head = block.substring(0, end).split(" ");
                articles.add(new Undated(LocalDate.parse(head[0]), head[1], block.substring(end + 1)));
            }
        }
        assertThat(articles).hasSize(20);
        return articles;
    }

    private static String text() throws IOException {
        try (InputStream stream = UndatedArticlesTest.class.getResourceAsStream("/undated/articles.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Undated(LocalDate day, String language, String text) {}
}
