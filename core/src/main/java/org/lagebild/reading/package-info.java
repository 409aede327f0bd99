/** One article's facts put together in the format lagebild-reading/1. */
@NullMarked
package org.lagebild.reading;

import org.jspecify.annotations.NullMarked;
