package org.lagebild.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page belong together: all are named, no word stands in a script, nothing makes markup of text. */
class PageFilesTest {
    private static final Path WEB = Path.of("src/main/resources/org/lagebild/app/web");
    private static final Path PAGE = WEB.resolve("page");
    private static final Pattern MAKES_MARKUP = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|srcdoc|\\.html\\(");
    private static final Pattern KEY = Pattern.compile("\\b(t|count)\\(\"([a-z][\\w.-]*)\"");
    private static final Pattern WORD = Pattern.compile("[\"`]([A-Z][a-zäöü]+ [a-zäöü]+[^\"`]*)[\"`]");

    @Test
    void everyFileIsNamed() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> PAGE.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("files.txt")))
                    .containsExactlyInAnyOrderElementsOf(named(PAGE.resolve("files.txt")));
        }
    }

    @Test
    void everyDemoArticleIsThere() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path folder : List.of(WEB.resolve("demo"), Path.of("../examples"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).forEach(there::add);
            }
        }
        there.remove("files.txt");
        assertThat(named(WEB.resolve("demo/files.txt"))).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void noScriptMakesMarkupOfText() throws IOException {
        assertThat(scripts())
                .allSatisfy((name, text) ->
                        assertThat(MAKES_MARKUP.matcher(text).find()).as(name).isFalse());
    }

    @Test
    void findsWhatWouldMakeMarkup() {
        assertThat(MAKES_MARKUP.matcher("node.innerHTML = text").find()).isTrue();
        assertThat(MAKES_MARKUP.matcher("node.textContent = text").find()).isFalse();
    }

    @Test
    void everyWordThatAScriptAsksForExistsInEveryLanguage() throws IOException {
        for (String language : List.of("", "_de")) {
            Set<String> known = words(language).stringPropertyNames();
            scripts().forEach((name, text) -> {
                Matcher key = KEY.matcher(text);
                while (key.find()) {
                    assertThat(known).as(name + " asks for it").contains(key.group(2));
                    assertThat(key.group(1).equals("t") || known.contains(key.group(2) + ".one"))
                            .as(key.group(2) + ".one")
                            .isTrue();
                }
            });
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(words("_de").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("").stringPropertyNames());
    }

    @Test
    void noSentenceStandsInAScript() throws IOException {
        List<String> found = new ArrayList<>();
        scripts().forEach((name, text) -> {
            Matcher word = WORD.matcher(text.replaceAll("(?m)//.*$|/\\*\\*.*\\*/", ""));
            while (word.find()) {
                found.add(name + ": " + word.group(1));
            }
        });
        assertThat(found).isEmpty();
    }

    private static List<String> named(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Our own scripts by name. */
    private static Map<String, String> scripts() throws IOException {
        Map<String, String> scripts = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGE.resolve("js"))) {
            for (Path file : files.toList()) {
                scripts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return scripts;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        for (Path folder : List.of(WEB.resolve("words"), WEB.resolveSibling("report/labels"))) {
            try (Reader reader =
                    Files.newBufferedReader(folder.resolveSibling(folder.getFileName() + language + ".properties"))) {
                words.load(reader);
            }
        }
        return words;
    }
}
