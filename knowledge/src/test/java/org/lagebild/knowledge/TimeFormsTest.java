package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.annotation.Time;
import org.lagebild.annotation.TimeTagger;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Span;

/** Every form of a time expression in one sentence, with what it means written down: {@code times/forms.tsv}. */
class TimeFormsTest {
    private static final Map<String, TimeTagger> TAGGERS = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> isFoundAndResolved() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row[0] + " " + row[2], () -> check(row)));
    }

    private static void check(String[] row) {
        List<Span> marked = new ArrayList<>();
        String text = unmarked(row[2], marked);
        List<Time> found = tagger(row[0]).times(article(row[1], text)).stream()
                .filter(time -> marked.isEmpty() || marked.stream().anyMatch(span -> span.overlaps(time.span())))
                .toList();
        String[] expected = row.length < 4 ? new String[0] : row[3].split("; ");
        assertThat(found.stream().map(Time::span).toList()).as(found.toString()).isEqualTo(marked);
        for (int i = 0; i < expected.length; i++) {
            assertThat(shown(found.get(i), expected[i].split(" ").length > 2)).isEqualTo(expected[i]);
        }
    }

    private static String shown(Time time, boolean withDays) {
        String value = time.type() + " " + time.value();
        return withDays ? value + " " + time.earliest() + ".." + time.latest() : value;
    }

    /** The text without its marks, whose places are added to the list. */
    private static String unmarked(String sentence, List<Span> marked) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char letter : sentence.toCharArray()) {
            if (letter == '[') {
                start = text.length();
            } else if (letter == ']') {
                marked.add(new Span(start, text.length()));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private static Article article(String published, String text) {
        Published when = published.equals("-")
                ? Published.UNKNOWN
                : Published.on(LocalDate.parse(published), Published.Basis.GIVEN);
        List<Span> lines = List.of(new Span(0, text.length()));
        return new Article("form", text, null, "", when, null, List.of(), List.of(), lines, List.of());
    }

    private static TimeTagger tagger(String language) {
        return TAGGERS.computeIfAbsent(
                language, code -> new TimeTagger(LanguagePack.load(new ClassPathKnowledge(), code)));
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream file = TimeFormsTest.class.getResourceAsStream("/times/forms.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
