/** Which articles are copies, rewrites or translations of one report. */
@NullMarked
package org.lagebild.picture.origin;

import org.jspecify.annotations.NullMarked;
