/** Compiles what the languages of the product know from the dictionaries of others. */
@NullMarked
package org.lagebild.evaluation.language;

import org.jspecify.annotations.NullMarked;
