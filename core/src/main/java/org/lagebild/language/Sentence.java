package org.lagebild.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a lattice: its tokens, and over them every term and mention found so far. Rules match over this
 * lattice, and what they find is laid over it again, so that later rules can build on it. One thread works on a
 * sentence.
 */
public final class Sentence {
    private final String text;
    private final List<Token> tokens;
    private final Token[] inOrder;
    private final int paragraph;
    private final LanguagePack language;
    private final @Nullable List<Edge>[] starting;
    private final @Nullable List<Edge>[] ending;
    private final BitSet present;
    private int @Nullable [] tags;
    private @Nullable Clauses clauses;

    @SuppressWarnings("unchecked")
    Sentence(String text, List<Token> tokens, int paragraph, LanguagePack language) {
        this.text = text;
        this.tokens = tokens;
        this.inOrder = tokens.toArray(Token[]::new);
        this.paragraph = paragraph;
        this.language = language;
        this.starting = new List[tokens.size() + 1];
        this.ending = new List[tokens.size() + 1];
        this.present = language.anyTag();
        tokens.forEach(token -> {
            for (int symbol : token.word().symbols()) {
                present.set(symbol);
            }
        });
    }

    /** The whole text that the offsets refer to. */
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return inOrder.length;
    }

    public Token token(int index) {
        return inOrder[index];
    }

    /** The number of the line in the text that the sentence belongs to, from 0. */
    public int paragraph() {
        return paragraph;
    }

    public LanguagePack language() {
        return language;
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** The characters of the tokens {@code from} (inclusive) to {@code to} (exclusive). */
    public Span span(int from, int to) {
        return new Span(inOrder[from].start(), inOrder[Math.max(from, to - 1)].end());
    }

    public String words(int from, int to) {
        return to <= from + 1 ? inOrder[from].text() : span(from, to).of(text);
    }

    /** The index of the first token that ends behind {@code offset}; {@link #size()} where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index behind the last token that starts before {@code offset}. */
    public int tokenBefore(int offset) {
        int at = tokenAt(offset);
        return at < tokens.size() && inOrder[at].start() < offset ? at + 1 : at;
    }

    /**
     * The universal part of speech of a token in this sentence (UPOS: NOUN, VERB, ADP …), from the language's tagger.
     */
    public String tag(int index) {
        return language.tagName(tags()[index]);
    }

    public boolean isTagged(int index, String tag) {
        return tag(index).equals(tag);
    }

    /** Whether it is tagged as a verb, be it an auxiliary. */
    public boolean isVerbal(int index) {
        return isTagged(index, "VERB") || isTagged(index, "AUX");
    }

    /** Whether the token belongs to the lexicon class by itself (not as part of a longer term). */
    public boolean is(int index, String lexiconClass) {
        int symbol = language.symbols().find(Symbols.Kind.CLASS, lexiconClass);
        return symbol != Symbols.NONE && inOrder[index].has(symbol);
    }

    /** The value that the lexicon gives the token in a class; null where it is not in it or has none. */
    public @Nullable String value(int index, String lexiconClass) {
        int symbol = language.symbols().find(Symbols.Kind.CLASS, lexiconClass);
        return symbol == Symbols.NONE ? null : inOrder[index].value(symbol);
    }

    /**
     * All terms of a lexicon class, of one or more words, from left to right, the longer first where two start
     * together.
     */
    public List<Hit> terms(String lexiconClass) {
        return hits(language.symbols().find(Symbols.Kind.CLASS, lexiconClass));
    }

    /**
     * All mentions of a type (for example {@code Time} or {@code Actor.state}) laid over this sentence, from left to
     * right.
     */
    public List<Hit> mentions(String type) {
        return hits(language.symbols().find(Symbols.Kind.MENTION, type));
    }

    /** The terms of a lexicon class that start at a token, the longest first. */
    public List<Hit> termsAt(int index, String lexiconClass) {
        return hitsAt(index, language.symbols().find(Symbols.Kind.CLASS, lexiconClass));
    }

    /** The mentions of a type that start at a token, the longest first. */
    public List<Hit> mentionsAt(int index, String type) {
        return hitsAt(index, language.symbols().find(Symbols.Kind.MENTION, type));
    }

    private List<Hit> hitsAt(int index, int symbol) {
        List<Hit> hits = new ArrayList<>(1);
        if (symbol != Symbols.NONE) {
            collect(index, symbol, hits);
        }
        return hits;
    }

    private List<Hit> hits(int symbol) {
        List<Hit> hits = new ArrayList<>();
        if (symbol == Symbols.NONE || !present.get(symbol)) {
            return hits;
        }
        for (int i = 0; i < tokens.size(); i++) {
            collect(i, symbol, hits);
        }
        return hits;
    }

    private void collect(int at, int symbol, List<Hit> hits) {
        int first = hits.size();
        List<Edge> edges = startingAt(at);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.has(symbol)) {
                hits.add(new Hit(edge.from(), edge.to(), edge.value(), edge.payload()));
            }
        }
        if (hits.size() > first + 1) {
            hits.subList(first, hits.size()).sort((a, b) -> b.to() - a.to());
        }
        Token token = inOrder[at];
        if (token.has(symbol)) {
            hits.add(new Hit(at, at + 1, token.value(symbol), null));
        }
    }

    /**
     * Lays a mention over tokens so that rules see it as {@code #type} and, where the type has a dot, as {@code #} and
     * the part before it too.
     *
     * @param type for example {@code Time.DATE}
     * @param from first token
     * @param to behind the last token, above {@code from}
     */
    public void add(String type, int from, int to, @Nullable String value, @Nullable Object payload) {
        int[] symbols = language.mentionSymbols(type);
        if (symbols.length > 0) {
            add(new Edge(from, to, symbols, value, payload));
        }
    }

    void add(Edge edge) {
        for (int symbol : edge.symbols()) {
            present.set(symbol);
        }
        listAt(starting, edge.from()).add(edge);
        listAt(ending, edge.to()).add(edge);
    }

    private static List<Edge> listAt(@Nullable List<Edge>[] lists, int index) {
        List<Edge> list = lists[index];
        if (list == null) {
            list = new ArrayList<>(2);
            lists[index] = list;
        }
        return list;
    }

    /**
     * Symbols that something in this sentence has; every part of speech counts, for which ones it has shows only
     * tagging.
     */
    BitSet present() {
        return present;
    }

    List<Edge> startingAt(int index) {
        List<Edge> edges = starting[index];
        return edges == null ? List.of() : edges;
    }

    List<Edge> endingAt(int index) {
        List<Edge> edges = ending[index];
        return edges == null ? List.of() : edges;
    }

    int tagSymbol(int index) {
        return tags()[index];
    }

    Clauses clauses() {
        Clauses cut = clauses;
        if (cut == null) {
            cut = new Clauses(this);
            clauses = cut;
        }
        return cut;
    }

    private int[] tags() {
        if (tags == null) {
            tags = language.tag(tokens);
        }
        return tags;
    }

    @Override
    public String toString() {
        return tokens.isEmpty() ? "" : span().of(text);
    }

    /**
     * A term or mention found in a sentence.
     *
     * @param from first token
     * @param to behind the last token
     * @param value the lexicon's or mention's value, if it has one
     * @param payload the mention itself, null for a term
     */
    public record Hit(
            int from,
            int to,
            @Nullable String value,
            @Nullable Object payload) {
        public int length() {
            return to - from;
        }

        public boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }
}
