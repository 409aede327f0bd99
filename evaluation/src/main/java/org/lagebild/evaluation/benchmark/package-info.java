/** Measures how fast articles are read, as a whole and stage by stage. */
@NullMarked
package org.lagebild.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
