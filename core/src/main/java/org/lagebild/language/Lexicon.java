package org.lagebild.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All words and terms of a language with their classes and values. A term of one word is found by form or lemma,
 * exactly, by prefix or as a compound's last part; a term of several words word by word, with or without hyphens
 * between them.
 */
final class Lexicon {
    private static final int LONGEST_AFFIX = 24;
    private static final String HYPHEN = "-";
    private static final String NOT = "not-";
    private static final String PARTICLE = "verb.split";
    private static final String VERB = "VERB";

    private final Symbols symbols;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byExactWord = new HashMap<>();
    private final Map<String, List<Entry>> bySuffix = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Integer> classSizes = new HashMap<>();

    Lexicon(Symbols symbols) {
        this.symbols = symbols;
    }

    /**
     * Adds one row.
     *
     * @param words the term's tokens
     * @param match how the term is compared
     */
    void add(List<String> words, Match match, String lexiconClass, @Nullable String value) {
        Entry entry = new Entry(classSymbols(lexiconClass), family(lexiconClass), value);
        if (words.size() > 1) {
            Phrase phrase = Phrase.of(words.toArray(String[]::new), match == Match.EXACT, entry);
            put(byFirstWord, words.get(0).toLowerCase(Locale.ROOT), phrase);
        } else if (match == Match.EXACT) {
            put(byExactWord, words.get(0), entry);
        } else {
            put(table(match), words.get(0).toLowerCase(Locale.ROOT), entry);
        }
    }

    private Map<String, List<Entry>> table(Match match) {
        return switch (match) {
            case SUFFIX -> bySuffix;
            case PREFIX -> byPrefix;
            default -> byWord;
        };
    }

    private static <T> void put(Map<String, List<T>> table, String key, T entry) {
        table.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    }

    /** The class itself and what stands before each of its dots. */
    private int[] classSymbols(String lexiconClass) {
        List<Integer> found = new ArrayList<>();
        for (int dot = lexiconClass.length(); dot > 0; dot = lexiconClass.lastIndexOf('.', dot - 1)) {
            String name = lexiconClass.substring(0, dot);
            classSizes.merge(name, 1, Integer::sum);
            found.add(symbols.intern(Symbols.Kind.CLASS, name));
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many terms a class has; 0 for one that does not exist. */
    int size(String lexiconClass) {
        return classSizes.getOrDefault(lexiconClass, 0);
    }

    Iterable<String> classes() {
        return classSizes.keySet();
    }

    /** Class symbols of a single word with their values; the first row of a class wins. */
    Map<Integer, @Nullable String> classesOf(String form, List<Analysis> analyses) {
        Map<Integer, @Nullable String> found = new LinkedHashMap<>();
        String lower = form.toLowerCase(Locale.ROOT);
        collect(byExactWord.get(form), found);
        collect(byWord.get(lower), found);
        for (Analysis analysis : analyses) {
            collect(byWord.get(analysis.lemma().toLowerCase(Locale.ROOT)), found);
        }
        collectAffixes(lower, analyses, found);
        return found;
    }

    private void collectAffixes(String lower, List<Analysis> analyses, Map<Integer, @Nullable String> found) {
        Set<String> settled = new HashSet<>();
        found.keySet().forEach(symbol -> settled.add(family(symbols.key(symbol).substring(1))));
        bySuffix(lower, settled, found);
        for (Analysis analysis : analyses) {
            bySuffix(analysis.lemma().toLowerCase(Locale.ROOT), settled, found);
        }
        for (int length = Math.min(LONGEST_AFFIX, lower.length()); length > 1; length--) {
            collect(byPrefix.get(lower.substring(0, length)), settled, found);
        }
    }

    /** In each family only the longest last part counts: a training area is no training. */
    private void bySuffix(String word, Set<String> settled, Map<Integer, @Nullable String> found) {
        Set<String> longer = new HashSet<>(settled);
        for (int length = Math.min(LONGEST_AFFIX, word.length() - 1); length > 1; length--) {
            List<Entry> entries = bySuffix.get(word.substring(word.length() - length));
            collect(entries, longer, found);
            if (entries != null) {
                entries.forEach(entry -> longer.add(entry.family()));
            }
        }
    }

    private static void collect(
            @Nullable List<Entry> entries, Set<String> settled, Map<Integer, @Nullable String> found) {
        if (entries != null) {
            collect(
                    entries.stream()
                            .filter(entry -> !settled.contains(entry.family()))
                            .toList(),
                    found);
        }
    }

    /** What a class is about: the part before its first dot; a class {@code not-x} is about {@code x}, too. */
    private static String family(String lexiconClass) {
        int dot = lexiconClass.indexOf('.');
        String head = dot < 0 ? lexiconClass : lexiconClass.substring(0, dot);
        return head.startsWith(NOT) ? head.substring(NOT.length()) : head;
    }

    private static void collect(@Nullable List<Entry> entries, Map<Integer, @Nullable String> found) {
        if (entries != null) {
            for (Entry entry : entries) {
                for (int symbol : entry.symbols()) {
                    found.putIfAbsent(symbol, entry.value());
                }
            }
        }
    }

    /** Lays every term of several words over the sentence. */
    void markPhrases(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            List<Phrase> phrases = sentence.token(i).word().phrases();
            for (int k = 0; k < phrases.size(); k++) {
                Phrase phrase = phrases.get(k);
                int to = phrase.end(sentence, i);
                if (to > 0) {
                    sentence.add(new Edge(
                            i, to, phrase.entry().symbols(), phrase.entry().value(), null));
                }
            }
        }
    }

    /**
     * Lays the classes of verbs whose particle stands apart over their verb: "nahmen im Mai an der Übung teil" as
     * "teilnehmen". The particle ends the piece of the sentence that the verb stands in.
     */
    void markSplitVerbs(Sentence sentence) {
        int from = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (endsPiece(sentence, i + 1) && i > from && sentence.is(i, PARTICLE)) {
                markSplitVerb(sentence, from, i);
            }
            if (isMark(sentence, i)) {
                from = i + 1;
            }
        }
    }

    private static boolean endsPiece(Sentence sentence, int at) {
        return at == sentence.size() || isMark(sentence, at) || sentence.is(at, "clause.and");
    }

    private static boolean isMark(Sentence sentence, int at) {
        return sentence.is(at, "punct") && !sentence.is(at, "quote") && !sentence.is(at, "hyphen");
    }

    private void markSplitVerb(Sentence sentence, int from, int particle) {
        for (int i = from; i < particle; i++) {
            Word word = sentence.token(i).word();
            for (Analysis analysis : word.can("FIN") ? word.analyses() : List.<Analysis>of()) {
                List<Entry> entries = byWord.get(sentence.token(particle).word().lower()
                        + analysis.lemma().toLowerCase(Locale.ROOT));
                if (entries != null) {
                    int at = i;
                    entries.forEach(
                            entry -> sentence.add(new Edge(at, at + 1, asVerb(entry, analysis), entry.value(), null)));
                    return;
                }
            }
        }
    }

    /** The classes of a verb and its particle, with what its form can be. */
    private int[] asVerb(Entry entry, Analysis analysis) {
        IntStream form = analysis.features().stream().mapToInt(feature -> symbols.find(Symbols.Kind.TAG, feature));
        return IntStream.concat(
                        IntStream.concat(Arrays.stream(entry.symbols()), form),
                        IntStream.of(symbols.find(Symbols.Kind.TAG, VERB)))
                .filter(symbol -> symbol != Symbols.NONE)
                .distinct()
                .toArray();
    }

    /** The terms of several words that may begin with a form, the longest first. */
    List<Phrase> phrasesFrom(String form, List<Analysis> analyses) {
        Set<String> words = new LinkedHashSet<>();
        words.add(form.toLowerCase(Locale.ROOT));
        analyses.forEach(analysis -> words.add(analysis.lemma().toLowerCase(Locale.ROOT)));
        List<Phrase> found = new ArrayList<>();
        words.forEach(word -> found.addAll(byFirstWord.getOrDefault(word, List.of())));
        found.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().length)
                .reversed());
        return List.copyOf(found);
    }

    /** How a term is compared with the text. */
    enum Match {
        FORM_OR_LEMMA,
        EXACT,
        SUFFIX,
        PREFIX
    }

    /** What a row of a lexicon says. */
    record Entry(int[] symbols, String family, @Nullable String value) {}

    /** A term of several words. */
    record Phrase(String[] words, long[] initials, boolean exact, Entry entry) {
        static Phrase of(String[] words, boolean exact, Entry entry) {
            long[] initials = Arrays.stream(words).mapToLong(Word::initial).toArray();
            return new Phrase(words, initials, exact, entry);
        }

        /**
         * The index behind the phrase where it stands at {@code at}; 0 where it does not. The word there is known to be
         * its first one, but for its case.
         */
        int end(Sentence sentence, int at) {
            int token = at;
            for (int i = 0; i < words.length; i++) {
                if (i > 0 && token < sentence.size() && !words[i].equals(HYPHEN) && isHyphen(sentence, token)) {
                    token++;
                }
                boolean known = i == 0 && !exact;
                if (token >= sentence.size()
                        || !known && !fits(i, sentence.token(token).word())) {
                    return 0;
                }
                token++;
            }
            return token;
        }

        private static boolean isHyphen(Sentence sentence, int token) {
            return sentence.token(token).text().equals(HYPHEN);
        }

        private boolean fits(int part, Word word) {
            return word.mayBegin(initials[part]) && fits(words[part], word);
        }

        private boolean fits(String wanted, Word word) {
            if (exact) {
                return wanted.equals(word.form());
            }
            if (wanted.equalsIgnoreCase(word.form())) {
                return true;
            }
            for (Analysis analysis : word.analyses()) {
                if (wanted.equalsIgnoreCase(analysis.lemma())) {
                    return true;
                }
            }
            return false;
        }
    }
}
