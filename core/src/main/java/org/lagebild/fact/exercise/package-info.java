/** The way from exercise words to exercises: mentions are found, joined, and described slot by slot. */
@NullMarked
package org.lagebild.fact.exercise;

import org.jspecify.annotations.NullMarked;
