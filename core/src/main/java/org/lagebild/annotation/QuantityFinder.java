package org.lagebild.annotation;

import java.util.List;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds numbers of troops and equipment. */
final class QuantityFinder {
    private final RuleSet rules;

    QuantityFinder(LanguagePack language) {
        this.rules = language.rules("quantities");
    }

    List<Quantity> find(List<Sentence> sentences) {
        sentences.forEach(rules::longest);
        return List.of();
    }
}
