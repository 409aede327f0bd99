package org.lagebild.fact.assessment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Assessment.Kind;
import org.lagebild.language.Sentence;

/**
 * Words of likelihood in a sentence.
 *
 * @param from first token
 * @param to behind the last one
 * @param kind what the words are; doubt counts as probability without a number
 * @param doubt whether they say that somebody does not believe it
 * @param negated whether the words themselves deny their contrary, or stand under a negation
 * @param scales interval by scale that knows the words
 * @param equivalents interval by scale that knows them only in another language
 */
record Estimate(
        int from,
        int to,
        Kind kind,
        boolean doubt,
        boolean negated,
        Map<String, double[]> scales,
        Map<String, double[]> equivalents,
        String rule) {
    private static final String DOUBT = "doubt";
    private static final String NEGATED = "negated";

    /** What the rows of all scales say of one term. */
    static Estimate of(
            Sentence sentence, int from, int to, Iterable<String> classes, Iterable<String> equivalentClasses) {
        Map<String, double[]> scales = new LinkedHashMap<>();
        String first = "";
        for (String scale : classes) {
            String value = value(sentence, from, to, scale);
            if (value != null) {
                first = first.isEmpty() ? value : first;
                addInterval(scale, value, scales);
            }
        }
        String[] parts = first.split(" ");
        boolean doubt = parts[0].equals(DOUBT);
        boolean negated = parts[parts.length - 1].equals(NEGATED);
        return new Estimate(
                from,
                to,
                kind(parts[0]),
                doubt,
                negated,
                scales,
                equivalents(sentence, from, to, equivalentClasses),
                "term." + parts[0]);
    }

    static Kind kind(String name) {
        return name.isEmpty() || name.equals(DOUBT) ? Kind.PROBABILITY : Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String value(Sentence sentence, int from, int to, String scale) {
        for (Sentence.Hit hit : sentence.termsAt(from, scale)) {
            if (hit.to() == to) {
                return hit.value();
            }
        }
        return null;
    }

    private static void addInterval(String scale, String value, Map<String, double[]> scales) {
        String[] parts = value.split(" ");
        if (parts.length >= 3) {
            scales.put(name(scale), interval(parts[1], parts[2]));
        }
    }

    private static Map<String, double[]> equivalents(Sentence sentence, int from, int to, Iterable<String> classes) {
        Map<String, double[]> found = new LinkedHashMap<>();
        for (String scale : classes) {
            String value = value(sentence, from, to, scale);
            if (value != null) {
                String[] parts = value.split(" ");
                found.put(name(scale), interval(parts[0], parts[1]));
            }
        }
        return found;
    }

    private static String name(String scale) {
        return scale.substring(scale.indexOf('.') + 1);
    }

    private static double[] interval(String low, String high) {
        return new double[] {Double.parseDouble(low), Double.parseDouble(high)};
    }

    /** The words' interval on every scale that knows them in any language. */
    Map<String, double[]> allScales() {
        Map<String, double[]> all = new LinkedHashMap<>(equivalents);
        all.putAll(scales);
        return all;
    }

    /** Under a negation the number of the bare words holds no longer. */
    Estimate under(int negation) {
        return new Estimate(Math.min(from, negation), to, kind, doubt, true, Map.of(), Map.of(), rule);
    }

    @Nullable
    Double low() {
        return scales.isEmpty()
                ? null
                : scales.values().stream().mapToDouble(i -> i[0]).min().getAsDouble();
    }

    @Nullable
    Double high() {
        return scales.isEmpty()
                ? null
                : scales.values().stream().mapToDouble(i -> i[1]).max().getAsDouble();
    }
}
