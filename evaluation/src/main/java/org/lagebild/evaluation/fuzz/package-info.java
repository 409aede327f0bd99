/** What Jazzer throws at the readers of pages, archives, feeds and dates; see {@code tools/fuzz}. */
@NullMarked
package org.lagebild.evaluation.fuzz;

import org.jspecify.annotations.NullMarked;
