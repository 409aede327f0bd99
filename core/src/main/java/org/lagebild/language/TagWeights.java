package org.lagebild.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * The weights of a tagging model, looked up once for each word form and not at each word again: those of the form
 * itself, those that it has for the words around it, those of the tags before a word. They are the features of
 * OpenNLP's standard tagger, made by its own generators. Immutable but for what it remembers; all threads share it.
 */
final class TagWeights {
    /** How far a word counts for the tags of its neighbours. */
    static final int REACH = 2;

    private static final String MODEL_ENTRY = "pos.model";
    private static final int WEIGHTS = 1;
    private static final int OUTCOMES = 2;
    private static final int MOST_CACHED = 40_000;
    private static final String ANY_WORD = "a";
    private static final Context[] NONE = {};

    private static final AdaptiveFeatureGenerator ALWAYS = new OutcomePriorFeatureGenerator();
    private static final AdaptiveFeatureGenerator SUFFIXES = new SuffixFeatureGenerator();
    private static final AdaptiveFeatureGenerator PREFIXES = new PrefixFeatureGenerator();
    private static final AdaptiveFeatureGenerator FORM = new TokenFeatureGenerator();
    private static final AdaptiveFeatureGenerator SHAPE = new TokenClassFeatureGenerator(true);
    private static final AdaptiveFeatureGenerator START = new SentenceFeatureGenerator(true, false);
    private static final AdaptiveFeatureGenerator TAGS_BEFORE = new PosTaggerFeatureGenerator();

    private final Map<String, Context> byFeature;
    private final String[] tags;
    private final Context[][] firstWords;
    private final Context[][] tagsBefore;
    private final WordCache<OfWord> words = new WordCache<>(MOST_CACHED);

    @SuppressWarnings("unchecked")
    TagWeights(POSModel model) {
        AbstractModel classifier = Objects.requireNonNull(model.getArtifact(MODEL_ENTRY));
        Object[] data = classifier.getDataStructures();
        this.byFeature = (Map<String, Context>) data[WEIGHTS];
        this.tags = (String[]) data[OUTCOMES];
        this.firstWords = firstWords();
        this.tagsBefore = tagsBefore();
    }

    /** The names of all tags. */
    String[] tags() {
        return tags;
    }

    /** The weights of a word form. */
    OfWord of(String form) {
        OfWord known = words.get(form);
        return known == null ? words.put(form, () -> look(form)) : known;
    }

    /** What being the first word, the second or third one weighs; nothing behind them. */
    Context[] ofPosition(int index) {
        return index < firstWords.length ? firstWords[index] : NONE;
    }

    /**
     * What the tags before a word weigh.
     *
     * @param before number of the tag right before it
     * @param twoBefore number of the tag before that; -1 where there is none
     */
    Context[] ofTags(int twoBefore, int before) {
        return tagsBefore[(twoBefore + 1) * tags.length + before];
    }

    private OfWord look(String form) {
        List<String> itself = features(ALWAYS, form);
        itself.addAll(features(SUFFIXES, form));
        itself.addAll(features(PREFIXES, form));
        List<String> word = features(FORM, form);
        itself.addAll(word);
        Context[][] before = new Context[REACH + 1][];
        Context[][] behind = new Context[REACH + 1][];
        for (int distance = 1; distance <= REACH; distance++) {
            before[distance] = weights(prefixed(WindowFeatureGenerator.PREV_PREFIX + distance, word));
            behind[distance] = weights(prefixed(WindowFeatureGenerator.NEXT_PREFIX + distance, word));
        }
        return new OfWord(sums(weights(itself)), before, behind, weights(features(SHAPE, form)));
    }

    private static List<String> features(AdaptiveFeatureGenerator generator, String form) {
        List<String> features = new ArrayList<>();
        generator.createFeatures(features, new String[] {form}, 0, new String[1]);
        return features;
    }

    private static List<String> prefixed(String prefix, List<String> features) {
        return features.stream().map(feature -> prefix + feature).toList();
    }

    private Context[] weights(List<String> features) {
        return features.stream().map(byFeature::get).filter(Objects::nonNull).toArray(Context[]::new);
    }

    private double[] sums(Context[] weights) {
        double[] sums = new double[tags.length];
        add(weights, sums);
        return sums;
    }

    /** Adds weights to the sums of the tags, one after the other: sums in another order are not quite the same. */
    static void add(Context[] weights, double[] sums) {
        for (Context weight : weights) {
            int[] outcomes = weight.getOutcomes();
            double[] parameters = weight.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    private Context[][] firstWords() {
        List<String> begin = features(START, ANY_WORD);
        Context[][] found = new Context[REACH + 1][];
        found[0] = weights(begin);
        for (int distance = 1; distance <= REACH; distance++) {
            found[distance] = weights(prefixed(WindowFeatureGenerator.PREV_PREFIX + distance, begin));
        }
        return found;
    }

    private Context[][] tagsBefore() {
        Context[][] found = new Context[(tags.length + 1) * tags.length][];
        for (int before = 0; before < tags.length; before++) {
            found[before] = weights(featuresOfTags(tags[before]));
            for (int twoBefore = 0; twoBefore < tags.length; twoBefore++) {
                found[(twoBefore + 1) * tags.length + before] = weights(featuresOfTags(tags[twoBefore], tags[before]));
            }
        }
        return found;
    }

    private static List<String> featuresOfTags(String... before) {
        String[] words = new String[before.length + 1];
        Arrays.fill(words, ANY_WORD);
        List<String> features = new ArrayList<>();
        TAGS_BEFORE.createFeatures(features, words, before.length, Arrays.copyOf(before, words.length));
        return features;
    }

    /**
     * What one word form weighs.
     *
     * @param itself for its own tag, summed up
     * @param before for the tag of the word so many behind it
     * @param behind for the tag of the word so many before it
     * @param shape by its letters and figures, for its own tag
     */
    record OfWord(double[] itself, Context[][] before, Context[][] behind, Context[] shape) {}
}
