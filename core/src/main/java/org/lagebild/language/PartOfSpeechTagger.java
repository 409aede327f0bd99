package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's tagger with a model of universal parts of speech; every thread has its own. */
final class PartOfSpeechTagger {
    private final ThreadLocal<POSTaggerME> tagger;
    private final boolean joinHyphens;

    /**
     * @param model an OpenNLP model; read to its end, not closed
     * @param joinHyphens whether the model was trained on texts whose hyphenated compounds are one token
     */
    PartOfSpeechTagger(InputStream model, boolean joinHyphens) throws IOException {
        POSModel loaded = new POSModel(model);
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(loaded));
        this.joinHyphens = joinHyphens;
    }

    /** One tag for each token; tokens of a hyphenated compound share theirs. */
    String[] tag(List<Token> tokens) {
        List<String> units = new ArrayList<>(tokens.size());
        int[] unitOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (joinHyphens && continuesCompound(tokens, i)) {
                int last = units.size() - 1;
                units.set(last, units.get(last) + tokens.get(i).text());
            } else {
                units.add(tokens.get(i).text());
            }
            unitOf[i] = units.size() - 1;
        }
        String[] found = tagger.get().tag(units.toArray(String[]::new));
        String[] tags = new String[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = found[unitOf[i]];
        }
        return tags;
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
