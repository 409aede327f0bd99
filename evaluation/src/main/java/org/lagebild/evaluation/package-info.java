/** Measures the readings on the gold articles of this project and holds them to the floors. */
@NullMarked
package org.lagebild.evaluation;

import org.jspecify.annotations.NullMarked;
