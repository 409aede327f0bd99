package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.lagebild.Lagebild;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.ReadingJson;

/** What must hold of the reader for any text: no error, no span outside the text, the same reading every time. */
class ReaderProperties {

    private static final Lagebild LAGEBILD = Lagebild.load();

    /** Far more than needed: it stops work that grows with the square of the text, also on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<GoldArticle> GOLD = gold();
    private static final List<String> LINES = GOLD.stream()
            .flatMap(article -> article.text().lines())
            .filter(line -> !line.isBlank())
            .toList();
    private static final List<String> STRAYS = List.of(
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u2069",
            "\ufeff",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\u0085",
            "\r",
            "\n",
            "\t",
            "\ud83d\ude80",
            "\ud800",
            "\udc00",
            "\ufffd",
            "e\u0301",
            "\u0130",
            "\u00df",
            "\u201e",
            "\u201c",
            "\u00bb",
            "\"",
            "(",
            ")",
            "-",
            "\u2013",
            "1.",
            "31.",
            "99999999999999999999",
            "0",
            "%",
            ":",
            ",",
            ".",
            "/",
            "--");

    @Property(tries = 150)
    void anyTextIsReadWithoutAnError(@ForAll String text) {
        assertSpansAreWithin(text);
    }

    @Property(tries = 150)
    void articlesCutAndStrewnWithStrayCharactersAreRead(@ForAll("brokenArticles") String text) {
        assertSpansAreWithin(text);
    }

    @Property(tries = 100)
    void linesInAnyOrderAreRead(@ForAll("mixedLines") String text) {
        assertSpansAreWithin(text);
    }

    @Example
    void everyGoldArticleHasItsSpansWithinTheText() {
        GOLD.forEach(article -> assertSpansAreWithin(article.text()));
    }

    @Example
    void nothingIsReadFromNothing() {
        assertThat(read("").path("relevant").asBoolean()).isFalse();
        assertThat(read(" \n\t\n").path("relevant").asBoolean()).isFalse();
    }

    @Example
    void threadsReadWhatOneThreadReads() {
        List<String> one =
                GOLD.stream().map(article -> read(article.text()).toString()).toList();
        List<String> many = GOLD.parallelStream()
                .map(article -> read(article.text()).toString())
                .toList();
        assertThat(many).isEqualTo(one);
    }

    @Example
    void readingDoesNotDependOnWhatWasReadBefore() {
        List<GoldArticle> backwards = new ArrayList<>(GOLD);
        Collections.reverse(backwards);
        GOLD.forEach(article -> read(article.text()));
        List<String> later = backwards.stream()
                .map(article -> read(article.text()).toString())
                .toList();
        Lagebild fresh = Lagebild.load();
        List<String> first = backwards.stream()
                .map(article -> json(fresh, article.text()).toString())
                .toList();
        assertThat(later).isEqualTo(first);
    }

    @Example
    void articleOfAMillionWordsIsRead() {
        String text = repeated(1_000_000, "\n");
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> assertSpansAreWithin(text));
    }

    @Example
    void lineOfAHundredThousandWordsIsRead() {
        String text = repeated(100_000, " ");
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> assertSpansAreWithin(text));
    }

    @Example
    void hugeWordAndHugeSentenceAreRead() {
        String word = "a".repeat(1_000_000);
        String sentence = "ab ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            assertSpansAreWithin(word);
            assertSpansAreWithin(sentence);
            assertSpansAreWithin("\u201e".repeat(100_000));
            assertSpansAreWithin("1".repeat(100_000) + " " + "1.".repeat(50_000));
        });
    }

    @Provide
    Arbitrary<String> brokenArticles() {
        return Arbitraries.of(GOLD)
                .flatMap(article -> Arbitraries.randoms().map(random -> broken(article.text(), random)));
    }

    @Provide
    Arbitrary<String> mixedLines() {
        return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text.substring(random.nextInt(text.length() / 2)));
        for (int i = 0; i < 30; i++) {
            broken.insert(random.nextInt(broken.length() + 1), STRAYS.get(random.nextInt(STRAYS.size())));
        }
        broken.setLength(random.nextInt(broken.length()) + 1);
        return broken.toString();
    }

    private static String repeated(int words, String between) {
        StringBuilder text = new StringBuilder();
        for (int count = 0, i = 0; count < words; i++) {
            String line = LINES.get(i % LINES.size());
            text.append(line).append(between);
            count += line.split(" ").length;
        }
        return text.toString();
    }

    private static JsonNode read(String text) {
        return json(LAGEBILD, text);
    }

    private static JsonNode json(Lagebild lagebild, String text) {
        return ReadingJson.of(lagebild.read(RawArticle.ofText("any", text)), true, true);
    }

    private static void assertSpansAreWithin(String text) {
        int length = text.codePointCount(0, text.length());
        List<JsonNode> strays = spans(read(text))
                .filter(span -> span.path("start").asInt() < 0
                        || span.path("end").asInt() > length
                        || span.path("start").asInt() >= span.path("end").asInt())
                .limit(5)
                .toList();
        assertThat(strays).isEmpty();
    }

    /** Every object with offsets; start and end of exercises are dates, not offsets. */
    private static Stream<JsonNode> spans(JsonNode node) {
        Stream<JsonNode> inner = StreamSupport.stream(node.spliterator(), false).flatMap(ReaderProperties::spans);
        boolean isSpan = node.path("start").isInt() && node.path("end").isInt();
        return isSpan ? Stream.concat(Stream.of(node), inner) : inner;
    }

    private static List<GoldArticle> gold() {
        try {
            return GoldArticle.readFolder(GoldFolders.gold());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
