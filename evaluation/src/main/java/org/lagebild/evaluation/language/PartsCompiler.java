package org.lagebild.evaluation.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;

/**
 * Writes {@code parts.fsa} of English from the files of WordNet: each form of its nouns, verbs, adjectives and adverbs
 * with the letters of what it can be. A reading that is hardly ever meant (less than one in a hundred of at least sixty
 * counted by WordNet) is left out; words of closed classes are marked as such.
 */
public final class PartsCompiler {
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final String CLOSED = "C";
    private static final int COUNTED_WELL = 60;
    private static final double HARDLY_EVER = 0.01;
    private static final Map<String, String> FILES = Map.of("n", "noun", "v", "verb", "a", "adj", "r", "adv");
    /** WordNet's numbers of the parts of speech, with its satellite adjectives. */
    private static final Map<Character, String> NUMBERS = Map.of('1', "n", '2', "v", '3', "a", '4', "r", '5', "a");

    private final Path wordNet;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<String, Integer>> letters = new TreeMap<>();

    private PartsCompiler(Path wordNet) {
        this.wordNet = wordNet;
    }

    /** Arguments: the folder of WordNet's files, a list of words of closed classes, the file to write. */
    public static void main(String[] arguments) throws IOException {
        PartsCompiler compiler = new PartsCompiler(Path.of(arguments[0]));
        compiler.count();
        compiler.nouns();
        compiler.verbs();
        compiler.others("a", "A");
        compiler.others("r", "R");
        byte[] table = compiler.write(closed(Path.of(arguments[1])));
        Files.write(Path.of(arguments[2]), table);
        System.out.println(compiler.letters.size() + " forms, " + table.length + " bytes");
    }

    private static Set<String> closed(Path file) throws IOException {
        Set<String> words = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return words;
    }

    /** How often each word was met as each part of speech, over all its senses. */
    private void count() throws IOException {
        for (String line : Files.readAllLines(wordNet.resolve("cntlist.rev"))) {
            int sign = line.indexOf('%');
            String part = NUMBERS.get(line.charAt(sign + 1));
            counts.merge(line.substring(0, sign) + part, Integer.parseInt(line.split(" ")[2]), Integer::sum);
        }
    }

    private void nouns() throws IOException {
        Map<String, Set<String>> irregular = irregular("n");
        for (String noun : lemmas("n")) {
            int count = count(noun, "n");
            put(noun, "N", count);
            irregular.getOrDefault(noun, Set.of(EnglishForms.withS(noun))).forEach(plural -> put(plural, "N", count));
        }
    }

    private void verbs() throws IOException {
        Map<String, Set<String>> irregular = irregular("v");
        for (String verb : lemmas("v")) {
            int count = count(verb, "v");
            put(verb, "V", count);
            put(EnglishForms.withS(verb), "V", count);
            EnglishForms.participles(verb).forEach(form -> put(form, "G", count));
            EnglishForms.pasts(verb).forEach(form -> put(form, "P", count));
            irregular
                    .getOrDefault(verb, Set.of())
                    .forEach(form -> put(form, form.endsWith("ing") ? "G" : form.endsWith("s") ? "V" : "P", count));
        }
    }

    private void others(String part, String letter) throws IOException {
        Map<String, Set<String>> irregular = irregular(part);
        for (String word : lemmas(part)) {
            int count = count(word, part);
            put(word, letter, count);
            irregular.getOrDefault(word, Set.of()).forEach(form -> put(form, letter, count));
        }
    }

    private int count(String lemma, String part) {
        return 1 + counts.getOrDefault(lemma + part, 0);
    }

    private void put(String form, String letter, int count) {
        if (WORD.matcher(form).matches()) {
            letters.computeIfAbsent(form, f -> new TreeMap<>()).merge(letter, count, Math::max);
        }
    }

    private List<String> lemmas(String part) throws IOException {
        return Files.readAllLines(wordNet.resolve("index." + FILES.get(part))).stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }

    /** Forms that are not as the spelling would have them, by lemma. */
    private Map<String, Set<String>> irregular(String part) throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : Files.readAllLines(wordNet.resolve(FILES.get(part) + ".exc"))) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                found.computeIfAbsent(words[i], word -> new HashSet<>()).add(words[0]);
            }
        }
        return found;
    }

    private byte[] write(Set<String> closed) throws IOException {
        List<byte[]> words = new ArrayList<>();
        closed.forEach(form -> letters.put(form, Map.of(CLOSED, 1)));
        letters.forEach((form, found) ->
                meant(found).forEach(letter -> words.add((form + "|" + letter).getBytes(StandardCharsets.US_ASCII))));
        words.sort(FSABuilder.LEXICAL_ORDERING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CFSA2Serializer().serialize(FSABuilder.build(words), bytes);
        return bytes.toByteArray();
    }

    private static List<String> meant(Map<String, Integer> found) {
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        return found.entrySet().stream()
                .filter(entry -> all < COUNTED_WELL || entry.getValue() >= HARDLY_EVER * all)
                .map(Map.Entry::getKey)
                .toList();
    }
}
