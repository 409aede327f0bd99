/** Writes exercises in the formats of other programs. */
@NullMarked
package org.lagebild.app.export;

import org.jspecify.annotations.NullMarked;
