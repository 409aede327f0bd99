/**
 * What stands in the text: times, places, actors, quantities and terms, each with its span and the rule that found it.
 */
@NullMarked
package org.lagebild.annotation;

import org.jspecify.annotations.NullMarked;
