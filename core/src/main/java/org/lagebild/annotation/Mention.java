package org.lagebild.annotation;

import org.lagebild.language.Span;

/** Something that stands in the text, with its span and the rule that found it. */
public sealed interface Mention permits Time, Place, Actor, Quantity {
    Span span();

    /** The name of the rule. */
    String rule();
}
