/** Makes archives of any size from our own articles, to measure what reads them. */
@NullMarked
package org.lagebild.evaluation.archive;

import org.jspecify.annotations.NullMarked;
