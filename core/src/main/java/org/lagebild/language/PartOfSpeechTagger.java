package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's tagger with a model of universal parts of speech, its search limited to what the dictionary allows for each
 * word; every thread has its own.
 */
final class PartOfSpeechTagger {
    private static final SequenceValidator<String> ANY = (index, words, tags, tag) -> true;

    /**
     * Sequences kept at each word. With the dictionary's limits one gives the same tags as the three of OpenNLP's
     * default on all 27,311 tokens of our gold articles, in half the time (2026-11-24).
     */
    private static final int BEAM = 1;

    private static final String MODEL_ENTRY = "pos.model";

    private final POSModel model;
    private final ThreadLocal<Search> search;
    private final boolean joinHyphens;

    /**
     * @param stream an OpenNLP model; read to its end, not closed
     * @param joinHyphens whether the model was trained on texts whose hyphenated compounds are one token
     */
    PartOfSpeechTagger(InputStream stream, boolean joinHyphens) throws IOException {
        this.model = new POSModel(stream);
        this.search = ThreadLocal.withInitial(() -> new Search(model));
        this.joinHyphens = joinHyphens;
    }

    /** One tag for each token; tokens of a hyphenated compound share theirs. */
    String[] tag(List<Token> tokens) {
        List<String> units = new ArrayList<>(tokens.size());
        List<Set<String>> allowed = new ArrayList<>(tokens.size());
        int[] unitOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (joinHyphens && continuesCompound(tokens, i)) {
                int last = units.size() - 1;
                units.set(last, units.get(last) + tokens.get(i).text());
                allowed.set(last, Set.of());
            } else {
                units.add(tokens.get(i).text());
                allowed.add(tokens.get(i).word().tags());
            }
            unitOf[i] = units.size() - 1;
        }
        List<String> found = search.get().tags(units.toArray(String[]::new), allowed);
        String[] tags = new String[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = found.get(unitOf[i]);
        }
        return tags;
    }

    /** One thread's search through the model. */
    private static final class Search {
        private final SequenceClassificationModel model;
        private final POSContextGenerator contexts;

        Search(POSModel model) {
            MaxentModel classifier = model.getArtifact(MODEL_ENTRY);
            this.model = new BeamSearch(BEAM, classifier);
            this.contexts = model.getFactory().getPOSContextGenerator();
        }

        /** @param allowed tags of each word; empty where any will do */
        List<String> tags(String[] words, List<Set<String>> allowed) {
            Sequence best = model.bestSequence(words, new Object[0], contexts, (index, all, tags, tag) -> {
                Set<String> possible = allowed.get(index);
                return possible.isEmpty() || possible.contains(firstPart(tag));
            });
            return (best == null ? model.bestSequence(words, new Object[0], contexts, ANY) : best).getOutcomes();
        }
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
