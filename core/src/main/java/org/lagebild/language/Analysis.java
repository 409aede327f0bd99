package org.lagebild.language;

import java.util.Set;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form, as the dictionary spells it
 * @param features neutral feature names as listed in {@code knowledge/README.md}, for example {@code NOM},
 *     {@code PLUR}, {@code KON1}
 */
public record Analysis(String lemma, Set<String> features) {
    public boolean has(String feature) {
        return features.contains(feature);
    }
}
