/** What the numbers of a picture show beside each other: thresholds, lead times, patterns, distances; never a score. */
@NullMarked
package org.lagebild.picture.analysis;

import org.jspecify.annotations.NullMarked;
