/** What the text says: statements, assessments, exercises and events, each leading back to its words. */
@NullMarked
package org.lagebild.fact;

import org.jspecify.annotations.NullMarked;
