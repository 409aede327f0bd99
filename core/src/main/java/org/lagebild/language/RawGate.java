package org.lagebild.language;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decides in one pass over the raw bytes of a page, before anything is decoded or parsed, whether it can matter at all:
 * whether terms of the classes that {@code language.properties} names under {@code gate.*} stand in it, in whatever
 * encoding. It may let too much through, hardly ever too little.
 */
public final class RawGate {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int ALONE = 1;
    private static final int SUBJECT = 2;
    private static final int MILITARY = 4;
    private static final int TWICE = 8;
    private static final int[] ENOUGH = {ALONE, SUBJECT | MILITARY, TWICE << ByteTrie.AGAIN};
    private static final int SHORTEST_WITH_ENDINGS = 4;
    private static final int LAST_OF_ASCII = 127;

    private final @Nullable ByteTrie terms;

    private RawGate(@Nullable ByteTrie terms) {
        this.terms = terms;
    }

    /**
     * Compiles the terms of all languages; a gate that lets everything through where a language names no classes.
     *
     * @throws KnowledgeException with all faults at once
     */
    public static RawGate load(KnowledgeSource source) {
        Map<String, ByteTrie.Entry> entries = new LinkedHashMap<>();
        for (String code : source.languages()) {
            KnowledgeReader reader = new KnowledgeReader(source, "languages/" + code + "/");
            LanguageSettings settings = new LanguageSettings(reader.properties("language.properties"));
            if (settings.list("gate.alone").isEmpty()) {
                return new RawGate(null);
            }
            for (String lexicon : settings.list("lexicons")) {
                reader.rows(lexicon + ".tsv", 2)
                        .forEach(row -> add(row.cell(0), groups(row.cell(1), settings), entries));
            }
            reader.throwProblems();
        }
        return new RawGate(ByteTrie.of(new ArrayList<>(entries.values())));
    }

    /** Whether the page that the first bytes are may matter. UTF-16 is not looked into: it may. */
    public boolean mayMatter(byte[] bytes, int length) {
        return terms == null || isWide(bytes, length) || terms.holds(bytes, length, ENOUGH);
    }

    private static boolean isWide(byte[] bytes, int length) {
        return length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == 0
                        || bytes[1] == 0);
    }

    private static int groups(String lexiconClass, LanguageSettings settings) {
        return (isOneOf(settings.list("gate.alone"), lexiconClass) ? ALONE : 0)
                | (isOneOf(settings.list("gate.subject"), lexiconClass) ? SUBJECT : 0)
                | (isOneOf(settings.list("gate.military"), lexiconClass) ? MILITARY : 0)
                | (isOneOf(settings.list("gate.twice"), lexiconClass) ? TWICE : 0);
    }

    private static boolean isOneOf(List<String> classes, String lexiconClass) {
        return classes.stream()
                .anyMatch(name -> name.equals("=" + lexiconClass)
                        || lexiconClass.equals(name)
                        || lexiconClass.startsWith(name + "."));
    }

    private static void add(String term, int groups, Map<String, ByteTrie.Entry> entries) {
        if (groups == 0) {
            return;
        }
        boolean ending = term.startsWith("-");
        boolean beginning = term.endsWith("-");
        String plain = term.replaceAll("^[=-]|-$", "").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        boolean whole = plain.length() < SHORTEST_WITH_ENDINGS && !beginning;
        for (byte[] bytes : written(plain)) {
            String key = new String(bytes, StandardCharsets.ISO_8859_1) + ending;
            entries.merge(
                    key,
                    new ByteTrie.Entry(bytes, groups, !ending, whole),
                    (a, b) -> new ByteTrie.Entry(bytes, a.groups() | b.groups(), !ending, a.toEnd() && b.toEnd()));
        }
    }

    /** A term in every way in which its bytes may be written. */
    private static List<byte[]> written(String term) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(term);
        forms.add(term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1));
        if (isAscii(term)) {
            return List.of(term.getBytes(StandardCharsets.US_ASCII));
        }
        forms.add(term.toUpperCase(Locale.ROOT));
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String form : forms) {
            put(form.getBytes(StandardCharsets.UTF_8), found);
            put(Normalizer.normalize(form, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8), found);
            put(form.getBytes(WESTERN), found);
            for (UnaryOperator<String> escape : ESCAPES) {
                put(escaped(form, escape).getBytes(StandardCharsets.UTF_8), found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void put(byte[] bytes, Map<String, byte[]> found) {
        byte[] folded = bytes.clone();
        for (int i = 0; i < folded.length; i++) {
            folded[i] += folded[i] >= 'A' && folded[i] <= 'Z' ? 'a' - 'A' : 0;
        }
        found.put(new String(folded, StandardCharsets.ISO_8859_1), folded);
    }

    private static boolean isAscii(String term) {
        return term.chars().allMatch(c -> c <= LAST_OF_ASCII);
    }

    private static String escaped(String form, UnaryOperator<String> escape) {
        StringBuilder written = new StringBuilder();
        form.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> written.append(isAscii(letter) ? letter : escape.apply(letter)));
        return written.toString();
    }

    /** How JSON and HTML write a letter outside ASCII. */
    private static final List<UnaryOperator<String>> ESCAPES = List.of(
            letter -> "\\u" + String.format(Locale.ROOT, "%04x", letter.codePointAt(0)),
            letter -> "&#" + letter.codePointAt(0) + ";",
            letter -> "&#x" + Integer.toHexString(letter.codePointAt(0)) + ";",
            RawGate::named);

    /** {@code &uuml;}: the plain letter with the name of its mark, as in Unicode's decomposition. */
    private static String named(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String mark = apart.length() < 2 ? "" : MARKS.getOrDefault(apart.charAt(1), "");
        return mark.isEmpty() ? letter : "&" + apart.charAt(0) + mark + ";";
    }

    private static final Map<Character, String> MARKS = Map.of(
            '\u0308', "uml", '\u0301', "acute", '\u0300', "grave", '\u0302', "circ", '\u0303', "tilde", '\u030c',
            "caron", '\u0327', "cedil", '\u030a', "ring");
}
