/** Compares readings with gold annotations: figures, misses, and the check of the annotations themselves. */
@NullMarked
package org.lagebild.app.evaluate;

import org.jspecify.annotations.NullMarked;
