/** Reads news and keeps a sourced picture of military exercises; {@link org.lagebild.Lagebild} is the way in. */
@NullMarked
package org.lagebild;

import org.jspecify.annotations.NullMarked;
