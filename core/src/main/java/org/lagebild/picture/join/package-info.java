/** Which reports speak of the same edition of an exercise, and why. */
@NullMarked
package org.lagebild.picture.join;

import org.jspecify.annotations.NullMarked;
