package org.lagebild.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lagebild.house.JavaSource.Literal;

/**
 * A word of a human language in Java is a fault: it belongs in knowledge/languages. Messages to people are sentences
 * and stay; what the code compares text with does not.
 */
class NoHumanLanguageTest {

    private static final Path ROOT = JavaSource.root();

    private static final Path HOUSE = ROOT.resolve("core/src/test/resources/house");

    /** Calls that compare, search or match: their arguments decide what a text means. */
    private static final Pattern COMPARES = Pattern.compile(
            "case|(?:.*\\.)?(?:equals|equalsIgnoreCase|contentEquals|compareTo|contains|startsWith|endsWith|indexOf|lastIndexOf"
                    + "|matches|regionMatches|compile|replace|replaceAll|replaceFirst|split|entry|asList)|(?:Set|List|Map|EnumMap|Stream)\\.of");

    private static final Pattern SEARCHES_PART = Pattern.compile("(?:.*\\.)?(?:startsWith|endsWith|contains|indexOf)");

    private static final Pattern IS_COMPARED = Pattern.compile("^\\s*\\.(?:equals|equalsIgnoreCase|contentEquals)\\(");

    private static final int WORDS_OF_A_MESSAGE = 4;

    /** Where texts are understood; the formats of files and pages are read elsewhere. */
    private static final Pattern UNDERSTANDS = Pattern.compile("org/lagebild/(?:annotation|fact|picture)/");

    @Test
    void noLettersOutsideAscii() {
        assertThat(literals().filter(literal -> hasForeignLetter(literal.value())))
                .extracting(Literal::where)
                .isEmpty();
    }

    @Test
    void noFunctionWordsInComparisons() throws IOException {
        Set<String> words = functionWords();
        Set<String> formatWords = formatWords();
        assertThat(literals()
                        .filter(literal -> isFault(literal, words))
                        .filter(literal -> !formatWords.contains(
                                literal.value() + "\t" + literal.file().getFileName())))
                .extracting(Literal::where)
                .isEmpty();
    }

    @Test
    void noPartsOfWordsWhereTextsAreUnderstood() {
        assertThat(literals()
                        .filter(literal -> UNDERSTANDS.matcher(slashed(literal)).find())
                        .filter(literal -> literal.value().matches("\\s*[A-Za-z]{2,}\\s*"))
                        .filter(literal -> SEARCHES_PART.matcher(literal.call()).matches()))
                .extracting(Literal::where)
                .isEmpty();
    }

    @Test
    void findsFaultsAndLeavesMessages() {
        String code = "class T { void t(String s) {\n"
                + "if (s.equals(\"der\") || \"am\".equals(s)) throw new X(\"Maybe the file of the land?\");\n"
                + "switch (s) { case \"said\" -> a(); }\n"
                + "Pattern.compile(\"\\\\b(?:am|vom)\\\\b\"); json.put(\"about\", s); // the end\n"
                + "Set.of(\"x\", \"according to\"); } }";
        List<Literal> found = new JavaSource(Path.of("T.java"), code).literals();
        assertThat(found.stream().filter(literal -> isFault(literal, Set.of("der", "am", "said", "the", "of", "to"))))
                .extracting(Literal::value)
                .containsExactly("der", "am", "said", "\\b(?:am|vom)\\b", "according to");
    }

    private static Stream<Literal> literals() {
        return Stream.of("core", "app").flatMap(NoHumanLanguageTest::literalsOf);
    }

    private static Stream<Literal> literalsOf(String module) {
        return JavaSource.in(ROOT.resolve(module).resolve("src/main/java")).stream()
                .flatMap(source -> source.literals().stream());
    }

    private static boolean isFault(Literal literal, Set<String> words) {
        return compares(literal)
                && !isMessage(literal)
                && !isCode(literal)
                && lettersOf(literal.value()).anyMatch(words::contains);
    }

    private static boolean compares(Literal literal) {
        return COMPARES.matcher(literal.call()).matches()
                || IS_COMPARED.matcher(literal.after()).find();
    }

    /** Words joined by hyphens or underscores are codes of a format. */
    private static boolean isCode(Literal literal) {
        return literal.value().matches("[a-z0-9]+(?:[_-][a-z0-9]+)+");
    }

    private static boolean isMessage(Literal literal) {
        boolean pattern = literal.call().endsWith("compile") || literal.call().endsWith("matches");
        return !pattern && literal.value().strip().split("\\s+").length >= WORDS_OF_A_MESSAGE;
    }

    private static Stream<String> lettersOf(String value) {
        String plain = value.replaceAll("\\\\[a-zA-Z]", " ").toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}]+").splitAsStream(plain).filter(word -> word.length() > 1);
    }

    private static boolean hasForeignLetter(String value) {
        return value.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    private static String slashed(Literal literal) {
        return literal.file().toString().replace('\\', '/');
    }

    private static Set<String> functionWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : wordLists()) {
            for (String line : Files.readAllLines(file)) {
                words.addAll(List.of(line.replaceFirst("#.*", "")
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .split("\\s+")));
            }
        }
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    /** Word and file, joined by a tab. */
    private static Set<String> formatWords() throws IOException {
        try (Stream<String> lines = Files.lines(HOUSE.resolve("format-words.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> wordLists() throws IOException {
        List<Path> lists = new ArrayList<>();
        lists.add(HOUSE.resolve("function-words.txt"));
        try (Stream<Path> folders = Files.list(ROOT.resolve("knowledge/languages"))) {
            folders.map(folder -> folder.resolve("function-words.txt"))
                    .filter(Files::exists)
                    .forEach(lists::add);
        }
        return lists;
    }
}
