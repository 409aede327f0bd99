package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;

/** Builds a {@link LanguagePack} from the files of its folder. */
final class LanguageLoader {
    private static final String SETTINGS = "language.properties";
    private static final String FUNCTION_WORDS = "function-words.txt";
    private static final String ABBREVIATIONS = "abbreviations.txt";
    private static final String FEATURES = "features.tsv";
    private static final String WORDS = "words.tsv";
    private static final String SUFFIXES = "suffixes.tsv";
    private static final String TAGS = "tags.tsv";
    private static final String PARTS = "parts.fsa";

    /** What stages lay over sentences for later stages to ask for, whether or not a rule names it. */
    private static final List<String> MENTIONS = List.of("Time", "Interval", "Actor", "Place", "Quantity");

    final String code;
    final Symbols symbols = new Symbols();
    final Lexicon lexicon = new Lexicon(symbols);
    final Map<String, RuleSet> rules = new LinkedHashMap<>();
    final LanguageSettings settings;
    final Set<String> functionWords;
    final Tokenizer tokenizer;
    final SentenceSplitter splitter;
    final Morphology morphology;
    final WordShapes shapes;
    final LazyTagger tagger;
    private final KnowledgeReader reader;
    private final Set<String> featureNames = new HashSet<>();
    private final Map<Pattern, Integer> regexes = new LinkedHashMap<>();

    LanguageLoader(KnowledgeSource source, String code) {
        this.code = code;
        this.reader = new KnowledgeReader(source, "languages/" + code + "/");
        this.settings = new LanguageSettings(reader.properties(SETTINGS));
        reader.throwProblems();
        this.functionWords = words(reader, FUNCTION_WORDS);
        this.tokenizer = new Tokenizer(settings.text("number"), settings.text("clitics"), settings.text("words"));
        this.splitter = new SentenceSplitter(
                words(reader, ABBREVIATIONS), functionWords, settings.flag("ordinals.stop"), settings.closingQuotes());
        this.morphology = morphology();
        WordShapes.NAMES.forEach(name -> symbols.intern(Symbols.Kind.CLASS, name));
        Map<String, Set<String>> tagsOfFeature = tagsOfFeature();
        this.shapes = new WordShapes(symbols, settings, regexes, tagsOfFeature, parts(tagsOfFeature));
        this.tagger = new LazyTagger(settings.text("tagger"), settings.flag("tagger.joinHyphens"), symbols);
    }

    LanguagePack load() {
        MENTIONS.forEach(type -> symbols.intern(Symbols.Kind.MENTION, type));
        settings.list("lexicons").forEach(this::readLexicon);
        settings.list("rules").forEach(this::readRules);
        compileRegexes();
        reader.throwProblems();
        return new LanguagePack(this);
    }

    /** The most frequent words of a language alone. */
    static Set<String> functionWords(KnowledgeSource source, String code) {
        return words(new KnowledgeReader(source, "languages/" + code + "/"), FUNCTION_WORDS);
    }

    private static Set<String> words(KnowledgeReader reader, String file) {
        Set<String> words = new HashSet<>();
        if (reader.has(file)) {
            for (KnowledgeReader.Line line : reader.lines(file)) {
                for (String word : line.text().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private Morphology morphology() {
        Map<String, Set<String>> features = new HashMap<>();
        for (KnowledgeReader.Row row : optionalRows(FEATURES, 2)) {
            features.put(row.cell(0), features(row.cell(1)));
        }
        Map<String, List<Analysis>> words = new HashMap<>();
        for (KnowledgeReader.Row row : optionalRows(WORDS, 3)) {
            words.computeIfAbsent(row.cell(0).toLowerCase(Locale.ROOT), form -> new ArrayList<>())
                    .add(new Analysis(row.cell(1), features(row.cell(2))));
        }
        List<Morphology.SuffixRule> suffixes = new ArrayList<>();
        for (KnowledgeReader.Row row : optionalRows(SUFFIXES, 4)) {
            suffixes.add(suffix(row));
        }
        return new Morphology(words, suffixes, features, dictionary(), settings.flag("compounds"));
    }

    /** Which parts of speech a form with a feature can have. */
    private Map<String, Set<String>> tagsOfFeature() {
        Map<String, Set<String>> found = new HashMap<>();
        for (KnowledgeReader.Row row : optionalRows(TAGS, 2)) {
            Set<String> tags = Set.of(row.cell(1).split(" "));
            if (!PartsOfSpeech.NAMES.containsAll(tags)) {
                reader.problem(
                        TAGS,
                        row.line().number(),
                        "\"" + row.cell(1) + "\" are no parts of speech. Maybe some of " + PartsOfSpeech.NAMES + "?");
            }
            found.put(row.cell(0), tags);
        }
        return found;
    }

    private @Nullable PartsTable parts(Map<String, Set<String>> tagsOfLetter) {
        if (!reader.has(PARTS)) {
            return null;
        }
        try (InputStream stream = reader.open(PARTS)) {
            return new PartsTable(stream, tagsOfLetter);
        } catch (IOException e) {
            reader.problem(PARTS, 0, "cannot be read: " + e.getMessage() + ". Maybe it is no automaton of morfologik?");
            return null;
        }
    }

    /** Columns: suffix, replacement, shortest stem (a {@code d} behind it: undouble), features. */
    private Morphology.SuffixRule suffix(KnowledgeReader.Row row) {
        String shortest = row.cell(2);
        boolean undouble = shortest.endsWith("d");
        String digits = undouble ? shortest.substring(0, shortest.length() - 1) : shortest;
        if (!digits.matches("\\d+")) {
            reader.problem(
                    SUFFIXES, row.line().number(), "\"" + shortest + "\" is no number of letters. Maybe 2 or 2d?");
            digits = "99";
        }
        return new Morphology.SuffixRule(
                row.cell(0), row.cell(1), undouble, Integer.parseInt(digits), features(row.cell(3)));
    }

    private List<KnowledgeReader.Row> optionalRows(String file, int leastCells) {
        return reader.has(file) ? reader.rows(file, leastCells) : List.of();
    }

    private Set<String> features(String cell) {
        Set<String> found = cell.isEmpty() ? Set.of() : Set.of(cell.split("[ ,]+"));
        featureNames.addAll(found);
        found.forEach(feature -> symbols.intern(Symbols.Kind.TAG, feature));
        return found;
    }

    private @Nullable Dictionary dictionary() {
        String path = settings.text("dictionary");
        if (path.isEmpty()) {
            return null;
        }
        URL url = LanguageLoader.class.getResource(path);
        try {
            if (url != null) {
                return Dictionary.read(url);
            }
            reader.problem(
                    SETTINGS, 0, "dictionary " + path + " is not on the class path. Maybe its artifact is missing?");
        } catch (IOException e) {
            reader.problem(SETTINGS, 0, "dictionary " + path + " cannot be read: " + e.getMessage());
        }
        return null;
    }

    private void readLexicon(String name) {
        String file = name + ".tsv";
        for (KnowledgeReader.Row row : reader.rows(file, 2)) {
            if (row.cell(0).isEmpty() || row.cell(1).isEmpty()) {
                reader.problem(file, row.line().number(), "a term without a class. Maybe a cell is empty?");
            } else {
                addTerm(row.cell(0), row.cell(1), row.cell(2));
            }
        }
    }

    private void addTerm(String cell, String lexiconClass, String value) {
        String term = cell;
        Lexicon.Match match = Lexicon.Match.FORM_OR_LEMMA;
        if (term.length() > 1 && term.startsWith("=")) {
            match = Lexicon.Match.EXACT;
            term = term.substring(1);
        } else if (term.length() > 1 && term.startsWith("-")) {
            match = Lexicon.Match.SUFFIX;
            term = term.substring(1);
        } else if (term.length() > 1 && term.endsWith("-")) {
            match = Lexicon.Match.PREFIX;
            term = term.substring(0, term.length() - 1);
        }
        String whole = term;
        List<String> words = tokenizer.tokenize(whole, 0, whole.length()).stream()
                .map(piece -> whole.substring(piece.start(), piece.end()))
                .toList();
        lexicon.add(words, match, lexiconClass, value.isEmpty() ? null : value);
    }

    private void readRules(String name) {
        String file = name + ".rules";
        rules.put(
                name,
                new RuleSet(
                        new RuleFile(reader, file, symbols, featureNames, this::frequency).read(), tagger.symbols()));
    }

    /** Estimated, not counted: words of a class are rare, function words and grammatical properties frequent. */
    private double frequency(int symbol) {
        String key = symbols.key(symbol);
        String name = key.substring(1);
        return switch (key.charAt(0)) {
            case 'w' -> functionWords.contains(name) ? 400 : Character.isLetter(name.codePointAt(0)) ? 1 : 300;
            case 'x' ->
                functionWords.contains(name.toLowerCase(Locale.ROOT))
                        ? 300
                        : Character.isLetter(name.codePointAt(0)) ? 1 : 300;
            case 'l' -> functionWords.contains(name) ? 500 : 2;
            case 'c' -> WordShapes.NAMES.contains(name) ? 600 : Math.min(200, 3 + lexicon.size(name) / 2.0);
            case 'm' -> 100;
            case 'r' -> 150;
            default -> 900;
        };
    }

    private void compileRegexes() {
        for (String expression : symbols.names('r')) {
            try {
                regexes.put(Pattern.compile(expression), symbols.find(Symbols.Kind.REGEX, expression));
            } catch (PatternSyntaxException e) {
                reader.problem("*.rules", 0, "/" + expression + "/ is no regular expression: " + e.getDescription());
            }
        }
    }
}
