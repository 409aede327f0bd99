package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.fact.Assessment;
import org.lagebild.fact.Statement;
import org.lagebild.fact.assessment.AssessmentReader;
import org.lagebild.fact.statement.StatementReader;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/** Own sentences of each language: who says what in them, how likely it is called, and what only looks like it. */
class StatementSentencesTest {
    private static final String NONE = "none";
    private static final String MARKS = "„“”\"«»‘’':,.;–-()!? \n\t0123456789";

    @TestFactory
    Stream<DynamicTest> statementsOfEverySentence() {
        return Stream.of("de", "en").flatMap(code -> {
            LanguagePack pack = LanguagePack.load(new ClassPathKnowledge(), code);
            return rows("statements/" + code)
                    .map(row -> DynamicTest.dynamicTest(
                            code + ": " + row.get(0),
                            () -> assertThat(statements(pack, row.get(0))).isEqualTo(row.subList(1, row.size()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> assessmentsOfEverySentence() {
        return Stream.of("de", "en").flatMap(code -> {
            LanguagePack pack = LanguagePack.load(new ClassPathKnowledge(), code);
            return rows("assessments/" + code)
                    .map(row -> DynamicTest.dynamicTest(
                            code + ": " + row.get(0),
                            () -> assertThat(assessments(pack, row.get(0))).isEqualTo(row.subList(1, row.size()))));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void randomTextNeverThrows(String code) {
        LanguagePack pack = LanguagePack.load(new ClassPathKnowledge(), code);
        List<String> words = rows("statements/" + code)
                .flatMap(row -> Arrays.stream(row.get(0).split(" ")))
                .toList();
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String text = randomText(words, random);
            assertThatCode(() -> assessments(pack, text)).as(text).doesNotThrowAnyException();
        }
    }

    private static String randomText(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            boolean mark = random.nextInt(4) == 0;
            text.append(mark ? MARKS.charAt(random.nextInt(MARKS.length())) : words.get(random.nextInt(words.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<String> statements(LanguagePack pack, String text) {
        List<String> found = new StatementReader(pack)
                .read(sentences(pack, text)).stream()
                        .map(statement -> written(statement, text))
                        .toList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    private static String written(Statement statement, String text) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String speaker = statement.speaker() == null ? "-" : statement.speaker();
        return kind + " | " + speaker + " | " + statement.span().of(text);
    }

    private static List<String> assessments(LanguagePack pack, String text) {
        List<Sentence> sentences = sentences(pack, text);
        List<Statement> said = new StatementReader(pack).read(sentences);
        List<String> found = new AssessmentReader(pack)
                .read(sentences, said, List.of()).stream()
                        .map(StatementSentencesTest::written)
                        .toList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    private static String written(Assessment assessment) {
        String kind = assessment.kind().name().toLowerCase(Locale.ROOT);
        String interval = assessment.low() == null ? "-" : assessment.low() + " " + assessment.high();
        return kind + " | " + assessment.holder() + " | " + assessment.words() + " | " + interval;
    }

    private static List<Sentence> sentences(LanguagePack pack, String text) {
        return pack.sentences(text, 0, text.length(), 0);
    }

    private static Stream<List<String>> rows(String name) {
        try (InputStream stream = StatementSentencesTest.class.getResourceAsStream("/" + name + ".tsv")) {
            if (stream == null) {
                throw new IOException("/" + name + ".tsv is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> List.of(line.split("\t")))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
