package org.lagebild.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything Lagebild knows about one language: how its text is cut, its words, terms and rules. Loaded once, immutable
 * and shared by all threads; a language is a folder below {@code knowledge/languages} and nothing else.
 */
public final class LanguagePack {
    private static final int MOST_CACHED_WORDS = 40_000;

    private final String code;
    private final LanguageSettings settings;
    private final Symbols symbols;
    private final Lexicon lexicon;
    private final Morphology morphology;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final WordShapes shapes;
    private final LazyTagger tagger;
    private final Map<String, RuleSet> rules;
    private final Set<String> functionWords;
    private final WordCache<Word> words = new WordCache<>(MOST_CACHED_WORDS);

    LanguagePack(LanguageLoader loader) {
        this.code = loader.code;
        this.settings = loader.settings;
        this.symbols = loader.symbols;
        this.lexicon = loader.lexicon;
        this.morphology = loader.morphology;
        this.tokenizer = loader.tokenizer;
        this.splitter = loader.splitter;
        this.shapes = loader.shapes;
        this.tagger = loader.tagger;
        this.rules = loader.rules;
        this.functionWords = loader.functionWords;
    }

    /**
     * Loads a language.
     *
     * @param code the folder's name, an ISO 639-1 code
     * @throws KnowledgeException with all faults at once
     */
    public static LanguagePack load(KnowledgeSource source, String code) {
        return new LanguageLoader(source, code).load();
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }

    public LanguageSettings settings() {
        return settings;
    }

    /** The most frequent words of the language in lower case, by which its texts are told from others'. */
    public Set<String> functionWords() {
        return functionWords;
    }

    /** The rules of one file, for example {@code times}. */
    public RuleSet rules(String name) {
        return Optional.ofNullable(rules.get(name)).orElse(RuleSet.EMPTY);
    }

    /** Names of all rule sets. */
    public Set<String> ruleSets() {
        return rules.keySet();
    }

    /** What the language knows about a form. */
    public Word word(String form) {
        Word word = words.get(form);
        return word == null ? words.put(form, () -> shapes.describe(form, morphology.analyse(form), lexicon)) : word;
    }

    /**
     * The sentences of one line of a text.
     *
     * @param text the whole text
     * @param start offset of the line's first character
     * @param end offset behind its last one
     * @param paragraph the line's number, kept in the sentences
     */
    public List<Sentence> sentences(String text, int start, int end, int paragraph) {
        List<Tokenizer.Piece> pieces = tokenizer.tokenize(text, start, end);
        List<String> forms = pieces.stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
        List<Boolean> spaces = pieces.stream().map(Tokenizer.Piece::spaceBefore).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int[] range : splitter.split(forms, spaces)) {
            sentences.add(
                    sentence(text, pieces.subList(range[0], range[1]), forms.subList(range[0], range[1]), paragraph));
        }
        return sentences;
    }

    /**
     * One whole line of a text as a single sentence, whatever stops stand in it.
     *
     * @param paragraph the line's number
     */
    public Sentence line(String text, int start, int end, int paragraph) {
        List<Tokenizer.Piece> pieces = tokenizer.tokenize(text, start, end);
        List<String> forms = pieces.stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
        return sentence(text, pieces, forms, paragraph);
    }

    private Sentence sentence(String text, List<Tokenizer.Piece> pieces, List<String> forms, int paragraph) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Tokenizer.Piece piece = pieces.get(i);
            tokens.add(new Token(i, piece.start(), piece.end(), word(forms.get(i)), piece.spaceBefore()));
        }
        Sentence sentence = new Sentence(text, List.copyOf(tokens), paragraph, this);
        lexicon.markPhrases(sentence);
        if (settings().flag("verbs.split")) {
            lexicon.markSplitVerbs(sentence);
        }
        return sentence;
    }

    /** Whether the dictionary has the form, not only parts of it. */
    public boolean knows(String form) {
        return morphology.knows(form);
    }

    /** Whether a word by itself belongs to a lexicon class. */
    public boolean isIn(String form, String lexiconClass) {
        int symbol = symbols.find(Symbols.Kind.CLASS, lexiconClass);
        return symbol != Symbols.NONE && word(form).has(symbol);
    }

    /** All lexicon classes whose name begins with a class and a dot, sorted. */
    public List<String> classesBelow(String lexiconClass) {
        return symbols.names('c').stream()
                .filter(name -> name.startsWith(lexiconClass + "."))
                .sorted()
                .toList();
    }

    Symbols symbols() {
        return symbols;
    }

    /** Symbols of a mention type and of what stands before its dot, as far as some rule asks for them. */
    int[] mentionSymbols(String type) {
        int dot = type.indexOf('.');
        int whole = symbols.find(Symbols.Kind.MENTION, type);
        int head = dot < 0 ? Symbols.NONE : symbols.find(Symbols.Kind.MENTION, type.substring(0, dot));
        if (whole == Symbols.NONE) {
            return head == Symbols.NONE ? new int[0] : new int[] {head};
        }
        return head == Symbols.NONE ? new int[] {whole} : new int[] {whole, head};
    }

    int[] tag(List<Token> tokens) {
        return tagger.tag(tokens);
    }

    /** A new set of the symbols of all parts of speech. */
    BitSet anyTag() {
        return tagger.all();
    }

    String tagName(int tag) {
        return tagger.name(tag);
    }

    /** The value of a lexicon term looked up by itself, outside any sentence; null where the class does not hold it. */
    public @Nullable String value(String form, String lexiconClass) {
        int symbol = symbols.find(Symbols.Kind.CLASS, lexiconClass);
        return symbol == Symbols.NONE ? null : word(form).value(symbol);
    }
}
