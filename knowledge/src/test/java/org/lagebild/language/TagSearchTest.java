package org.lagebild.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights remembered for each word form give the tags that the model's own features give. */
class TagSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die 21. Panzerbrigade übt im Mai 2023 mit polnischen Truppen bei Bergen .",
                "de | „ Das ist eine Übung “ - sagte Frau Müller-Lüdenscheidt am 3.4. der dpa .",
                "en | NATO forces began their 10-day drill near Tapa on Monday ; 1,500 troops took part .",
                "en | \"“ We 're ready , ” he said , and the U.S. Army left at 07:30 .\"",
                "en | Yes"
            })
    void agreesWithTheModel(String language, String words) throws IOException {
        String[] tokens = words.split(" ");
        POSModel model = model(language);
        TagWeights weights = new TagWeights(model);
        int[] found = new TagSearch(weights).tags(tokens, new int[tokens.length]);
        assertThat(Arrays.stream(found).mapToObj(tag -> weights.tags()[tag]))
                .containsExactly(byTheModel(model, tokens));
    }

    private static String[] byTheModel(POSModel model, String[] words) {
        AbstractModel classifier = model.getArtifact("pos.model");
        @SuppressWarnings("unchecked")
        Map<String, Context> weights = (Map<String, Context>) classifier.getDataStructures()[1];
        POSContextGenerator features = model.getFactory().getPOSContextGenerator();
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            double[] sums = new double[classifier.getNumOutcomes()];
            for (String feature : features.getContext(i, words, tags, null)) {
                Context weight = weights.get(feature);
                for (int k = 0; weight != null && k < weight.getOutcomes().length; k++) {
                    sums[weight.getOutcomes()[k]] += weight.getParameters()[k];
                }
            }
            tags[i] = classifier.getBestOutcome(sums);
        }
        return tags;
    }

    private static POSModel model(String language) throws IOException {
        LanguageSettings settings =
                LanguagePack.load(new ClassPathKnowledge(), language).settings();
        try (InputStream stream = TagSearchTest.class.getResourceAsStream(settings.text("tagger"))) {
            return new POSModel(stream);
        }
    }
}
