/** Events beside the exercises, put together from the articles that report them. */
@NullMarked
package org.lagebild.picture.event;

import org.jspecify.annotations.NullMarked;
