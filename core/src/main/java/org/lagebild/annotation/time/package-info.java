/** What time expressions mean: from a rule's fields to a place in the calendar, a length or a repetition. */
@NullMarked
package org.lagebild.annotation.time;

import org.jspecify.annotations.NullMarked;
