/**
 * Many readings put together: one entry for each edition of an exercise, with all claims, their origins and what is
 * judged.
 */
@NullMarked
package org.lagebild.picture;

import org.jspecify.annotations.NullMarked;
