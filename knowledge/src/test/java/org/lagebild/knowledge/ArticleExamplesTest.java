package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.Lagebild;
import org.lagebild.article.Article;
import org.lagebild.ingest.RawArticle;

/**
 * Pages and texts of our own beside what is to come of them: {@code NAME.html} or {@code NAME.txt} and
 * {@code NAME.article}.
 */
class ArticleExamplesTest {
    private static final Lagebild LAGEBILD = Lagebild.load();

    @TestFactory
    Stream<DynamicTest> everyArticleIsWhatStandsBesideIt() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(
                        ArticleExamplesTest.class.getResource("/articles"), "the articles are on the class path")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".article")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        String content = Files.readString(file);
        boolean page = name.endsWith(".html");
        Article article =
                LAGEBILD.extract(new RawArticle(name, page ? null : content, page ? content : null, null, null, null));
        Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".article");
        assertThat(printed(article)).isEqualTo(Files.readString(expected));
    }

    private static String printed(Article article) {
        String day = article.published().value() == null
                ? "unknown"
                : article.published().value() + " " + article.published().basis();
        return Stream.concat(
                        Stream.of(
                                "title: " + article.title(),
                                "authors: " + String.join(", ", article.authors()),
                                "agencies: " + String.join(", ", article.agencies()),
                                "outlet: " + article.outlet(),
                                "language: " + article.language(),
                                "published: " + day,
                                ""),
                        article.lines().stream().map(line -> kinds(article, line) + line.of(article.text())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String kinds(Article article, org.lagebild.language.Span line) {
        List<String> kinds = article.furniture().stream()
                .filter(furniture -> furniture.span().equals(line))
                .map(furniture -> "[" + furniture.kind() + "] ")
                .toList();
        return String.join("", kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Het Nederlandse leger begint maandag met een oefening in het noorden van het land, zo meldt het ministerie.
                    da | Danmark sender soldater til en øvelse i Estland, siger ministeren, og den skal vare i to uger.
                    fr | Les armées de trois pays ont commencé lundi un exercice dans le nord du Niger, selon le ministère.
                    pl | Wojsko rozpoczęło w poniedziałek ćwiczenia na poligonie, w których bierze udział pięć tysięcy żołnierzy.
                    lb | D'Arméi huet e Méindeg mat enger Übung am Norde vum Land ugefaang, déi bis e Freideg dauert.
                    af | Die leër het Maandag met 'n oefening in die noorde van die land begin, het die minister gesê.
                    sv | Försvarsmakten inleder på måndag en övning på Gotland, och den är en av de största på många år.
                    it | L'esercito ha iniziato lunedì un'esercitazione nel nord del paese, secondo il ministero della difesa.
                    xx | Lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy eirmod.
                    xx | 12 34 56
                    """)
    void aLanguageThatIsNotReadIsNotGuessed(String language, String text) {
        assertThat(LAGEBILD.extract(RawArticle.ofText(language, text)).language())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Das Manöver beginnt am Montag.
                    de | Nato übt mit 5.000 Soldaten in Litauen
                    de | Die Bundeswehr verlegt im Mai eine Brigade nach Litauen, wie das Ministerium mitteilte.
                    en | The drill begins on Monday.
                    en | NATO to hold drills in Lithuania with 5,000 troops
                    en | Britain will send a brigade to Estonia in May, the ministry said in a statement.
                    """)
    void aSentenceIsEnoughToTellALanguage(String language, String text) {
        assertThat(LAGEBILD.extract(RawArticle.ofText(language, text)).language())
                .isEqualTo(language);
    }
}
