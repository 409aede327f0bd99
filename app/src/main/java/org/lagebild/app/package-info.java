/** The command line of Lagebild: it reads what the user names and prints what was found. */
@NullMarked
package org.lagebild.app;

import org.jspecify.annotations.NullMarked;
