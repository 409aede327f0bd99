/** Keeps articles with their readings, and the picture that they give together, in one file or in a database. */
@NullMarked
package org.lagebild.app.store;

import org.jspecify.annotations.NullMarked;
