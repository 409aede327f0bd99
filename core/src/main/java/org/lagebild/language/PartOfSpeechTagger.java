package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's tagger with a model of universal parts of speech, its search limited to what the dictionary allows for each
 * word.
 */
final class PartOfSpeechTagger {
    private final TagSearch search;
    private final int[] symbols;
    private final boolean joinHyphens;

    /**
     * @param stream an OpenNLP model; read to its end, not closed
     * @param joinHyphens whether the model was trained on texts whose hyphenated compounds are one token
     * @param symbol the symbol of a tag
     */
    PartOfSpeechTagger(InputStream stream, boolean joinHyphens, ToIntFunction<String> symbol) throws IOException {
        TagWeights weights = new TagWeights(new POSModel(stream));
        this.search = new TagSearch(weights);
        this.symbols = Arrays.stream(weights.tags()).mapToInt(symbol).toArray();
        this.joinHyphens = joinHyphens;
    }

    /** The symbol of one tag for each token; tokens of a hyphenated compound share theirs. */
    int[] tag(List<Token> tokens) {
        List<String> units = new ArrayList<>(tokens.size());
        int[] allowed = new int[tokens.size()];
        int[] unitOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (joinHyphens && continuesCompound(tokens, i)) {
                int last = units.size() - 1;
                units.set(last, units.get(last) + tokens.get(i).text());
                allowed[last] = 0;
            } else {
                units.add(tokens.get(i).text());
                allowed[units.size() - 1] = tokens.get(i).word().tags();
            }
            unitOf[i] = units.size() - 1;
        }
        int[] found = search.tags(units.toArray(String[]::new), allowed);
        int[] tags = new int[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = symbols[found[unitOf[i]]];
        }
        return tags;
    }

    /** A contraction ("ADP+DET") counts as its first part. */
    static String firstPart(String tag) {
        int plus = tag.indexOf('+');
        return plus < 0 ? tag : tag.substring(0, plus);
    }

    private static boolean continuesCompound(List<Token> tokens, int i) {
        return i > 0
                && !tokens.get(i).spaceBefore()
                && (isHyphen(tokens.get(i)) && isWord(tokens.get(i - 1))
                        || isHyphen(tokens.get(i - 1)) && isWord(tokens.get(i)));
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-")
                || token.text().equals("‐")
                || token.text().equals("‑");
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }
}
