package org.lagebild.annotation;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotation.quantity.QuantityReader;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds numbers of troops and equipment. */
final class QuantityFinder {
    private static final String TYPE = "Quantity.";

    private final RuleSet rules;

    QuantityFinder(LanguagePack language) {
        this.rules = language.rules("quantities");
    }

    List<Quantity> find(List<Sentence> sentences) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Quantity quantity : QuantityReader.read(rules, sentence)) {
                int from = sentence.tokenAt(quantity.span().start());
                int to = sentence.tokenBefore(quantity.span().end());
                sentence.add(TYPE + quantity.unit(), from, to, quantity.unit(), quantity);
                found.add(quantity);
            }
        }
        return found;
    }
}
