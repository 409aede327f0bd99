/** Compiles the tables of places and borders in {@code knowledge/world}; see tools/world/README.md. */
@NullMarked
package org.lagebild.evaluation.world;

import org.jspecify.annotations.NullMarked;
