/** Standing questions: what changed, told once, on the terminal, as a feed or to another program. */
@NullMarked
package org.lagebild.app.watch;

import org.jspecify.annotations.NullMarked;
